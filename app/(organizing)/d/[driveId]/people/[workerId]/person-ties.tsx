import { PeopleFollow } from '@/components/leaders/people-follow'
import { StepsSoFar } from '@/components/leaders/steps-so-far'
import { Ties } from '@/components/leaders/ties'
import { getWorkerLeader } from '@/lib/leaders/queries/worker-leader'
import { getWorkerTies } from '@/lib/leaders/queries/worker-ties'
import { findWhoElseAction } from '../../one-on-ones/actions'
import { markLeaderAction, recordTieAction, withdrawTieAction } from '../actions'
import type { AboutPerson } from './about-person'

/** Whom one person knows and, for whoever sees the whole chart, who follows them. */
export async function PersonTies({
  viewer,
  driveId,
  workerId,
  called,
  today,
  seesAll,
}: AboutPerson & { seesAll: boolean }) {
  const ties = await getWorkerTies(viewer, driveId, workerId)
  const leader = seesAll ? await getWorkerLeader(viewer, driveId, workerId) : null
  const worker = { id: workerId, called }
  return (
    <>
      <Ties
        {...{ driveId, worker, today, ties }}
        people={ties.likely}
        find={findWhoElseAction.bind(null, driveId)}
        record={recordTieAction}
        withdraw={withdrawTieAction}
      />
      {leader && (
        <>
          <PeopleFollow {...{ driveId, worker, today, leader }} mark={markLeaderAction} />
          <StepsSoFar {...{ called, today }} steps={leader.steps} next={leader.next} />
        </>
      )}
    </>
  )
}
