import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { ReadEnough } from '@/components/access/read-enough'
import type { FindPeople } from '@/components/conversations/use-found-people'
import type { OneAction } from '@/lib/actions/action-page'
import type { ActionReady } from '@/lib/actions/action-ready'
import { GoSection } from './go-section'
import { PledgeSection } from './pledge-section'
import { RoleSection } from './role-section'

type Props = {
  driveId: string
  action: OneAction
  /** Or that the viewer has read names enough for now. */
  ready: ActionReady | 'read_enough'
  isCommittee: boolean
  isInsider: boolean
  timeZone: string
  find: FindPeople
  actions: ComponentProps<typeof RoleSection>['actions'] &
    ComponentProps<typeof PledgeSection>['actions'] & {
      prepare: NonNullable<ComponentProps<typeof GoSection>['prepare']>
    }
}

/** Before an action: who said they will, whether that is what was agreed on, and who does what. */
export async function Preparation({ driveId, action, ready, ...rest }: Props) {
  const t = await getTranslations('actions.ready')
  const { isCommittee, isInsider, timeZone, find, actions } = rest
  if (ready === 'read_enough') return <ReadEnough />
  const { testId, stage, counting } = action
  const isPlanned = stage === 'planned'
  return (
    <>
      {isPlanned && ready.go && (
        <GoSection
          {...{ driveId, action, timeZone, go: ready.go, countedFrom: ready.countedFrom }}
          prepare={isCommittee ? actions.prepare : null}
        />
      )}
      {isPlanned && isInsider && counting === 'people' && (
        <PledgeSection
          {...{ driveId, testId, isCommittee, find }}
          pledges={ready.pledges}
          mine={ready.mine}
          actions={{ record: actions.record, withdraw: actions.withdraw }}
        />
      )}
      {isPlanned && isInsider && counting === 'counts' && (
        <p className="max-w-words text-ink-muted text-sm">{t('pledgeCounts')}</p>
      )}
      {isCommittee && (
        <RoleSection
          {...{ driveId, testId }}
          roles={ready.roles}
          seats={ready.seats}
          actions={{ assign: actions.assign, free: actions.free }}
        />
      )}
    </>
  )
}
