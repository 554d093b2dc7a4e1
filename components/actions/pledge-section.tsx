import { getTranslations } from 'next-intl/server'
import type { FindPeople } from '@/components/conversations/use-found-people'
import type { SentCommand } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { TakeBackButton } from '@/components/workers/take-back-button'
import type { NamedPledge } from '@/lib/actions/action-ready'
import type { Pickable } from '@/lib/conversations/log-about'
import type { Result } from '@/lib/result'
import { PledgeForm } from './pledge-form'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  testId: string
  pledges: readonly NamedPledge[]
  mine: readonly Pickable[]
  isCommittee: boolean
  find: FindPeople
  actions: { record: Send; withdraw: Send }
}

/** Who said that they will take part; anybody writes down the own people, the committee everybody. */
export async function PledgeSection({ driveId, testId, pledges, mine, isCommittee, find, actions }: Props) {
  const t = await getTranslations('actions.ready')
  return (
    <Section title={t('pledges')} note={t('pledgesNote')}>
      {pledges.length > 0 && (
        <List label={t('pledges')}>
          {pledges.map(({ pledgeId, called, isMine }) => (
            <li
              key={pledgeId}
              className="flex min-h-12 flex-wrap items-center justify-between gap-3 border-line border-b px-4 py-1 last:border-b-0"
            >
              <span>{called}</span>
              {(isMine || isCommittee) && (
                <TakeBackButton
                  input={{ driveId, testId, pledgeIds: [pledgeId] }}
                  label={t('unpledge')}
                  done={t('unpledged')}
                  action={actions.withdraw}
                />
              )}
            </li>
          ))}
        </List>
      )}
      <PledgeForm
        key={pledges.map(({ pledgeId }) => pledgeId).join()}
        {...{ driveId, testId, find, record: actions.record }}
        people={mine}
        without={pledges.map(({ workerId }) => workerId)}
      />
    </Section>
  )
}
