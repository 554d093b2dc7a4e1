import { getTranslations } from 'next-intl/server'
import { SeatControl } from '@/components/leaders/seat-control'
import { WhoseList } from '@/components/leaders/whose-list'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { UnitSection } from '@/components/workers/unit-section'
import { getWorkerLists } from '@/lib/leaders/queries/worker-lists'
import { getJudgements } from '@/lib/workers/queries/unit-of-worker'
import { assignTurfAction, endTurfAction } from '../../next/actions'
import { judgeUnitAction, withdrawUnitAction } from '../../unit/actions'
import { seatOnCommitteeAction } from '../actions'
import type { AboutPerson } from './about-person'

/** What the committee alone decides about one person: whose list, a seat, in the unit or not. */
export async function PersonCommittee({ viewer, driveId, workerId, called, today, person }: AboutPerson) {
  const seats = await getTranslations('leaders.seats')
  const happened = await getTranslations('retaliation')
  const held = await getTranslations('held')
  const here = `/d/${driveId}/people/${workerId}`
  return (
    <>
      <div className="no-print">
        <LinkButton kind="plain" href={`${here}/held`}>
          {held('link')}
        </LinkButton>
      </div>
      <WithMessages of={['leaders.list', 'leaders.refused']}>
        <WhoseList
          driveId={driveId}
          worker={{ id: workerId, called }}
          {...(await getWorkerLists(viewer, driveId, workerId))}
          assign={assignTurfAction}
          end={endTurfAction}
        />
      </WithMessages>
      <Section title={seats('control')}>
        <WithMessages of={['leaders.seats', 'leaders.refused']}>
          <SeatControl
            {...{ driveId, workerId, called }}
            isSeated={person.isSeated}
            seat={seatOnCommitteeAction}
          />
        </WithMessages>
      </Section>
      <UnitSection
        {...{ driveId, today }}
        worker={{ workerId, called }}
        judgements={await getJudgements(viewer, driveId, workerId)}
        judge={judgeUnitAction}
        withdraw={withdrawUnitAction}
        more={`${here}/unit`}
      />
      <div>
        <LinkButton href={`${here}/happened`}>{happened('open', { name: called })}</LinkButton>
      </div>
    </>
  )
}
