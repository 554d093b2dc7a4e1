import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveZoneIn } from '@/lib/drives/queries/drive-zone'
import { tiesIn } from '@/lib/leaders/queries/ties-in'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import type { Agenda } from '../agenda'
import type { AssessmentFact } from '../assessment'
import { checkIns, type Rated } from '../check-ins'
import { latestViews } from '../current-assessment'
import { assessorNames } from './assessor-names'

/** What the committee has to talk over: whom people see differently, and whom to look in on. Empty for anybody else. */
export function getAgenda(
  viewer: Viewer,
  driveId: string,
  now = currentTime(),
): Promise<Agenda | ReadEnough | null> {
  return asViewer(viewer, async (tx) => {
    const timeZone = await driveZoneIn(tx, driveId)
    if (!timeZone) return null
    const today = dateIn(timeZone, now)
    const states = await tx.sql<{
      workerId: string
      disputed: boolean
      lastTalkOn: CalendarDate | null
      isOpen: boolean
    }>`
      select s.worker_id as "workerId", s.disputed, s.last_talk_on as "lastTalkOn",
        not w.leave_alone and w.only_user_id is null as "isOpen"
      from worker_state s join worker w on w.drive_id = s.drive_id and w.id = s.worker_id
      where s.drive_id = ${driveId} and s.active and s.unit <> 'out'`
    const ties = await tiesIn(tx, driveId)
    const disputed = new Set(states.flatMap((state) => (state.disputed ? [state.workerId] : [])))
    const leaders = ties.flatMap((tie) => (tie.kind === 'follows' ? [tie.fromWorkerId] : []))
    const rated = await readRated(tx, driveId, [...new Set([...disputed, ...leaders])])
    const lastTalks = new Map(
      states.flatMap(({ workerId, lastTalkOn, isOpen }) => (isOpen ? [[workerId, lastTalkOn]] : [])),
    )
    const due = checkIns(rated, ties, lastTalks, today)

    const shown = [
      ...new Set([...disputed, ...due.flatMap(({ workerId, leaderId }) => [workerId, leaderId])]),
    ]
    if (!(await mayShowNames(tx, driveId, shown))) return READ_ENOUGH
    const names = await calledBy(tx, driveId, shown)
    const called = (id: string) => names.get(id)?.called ?? ''
    const whoIs = await assessorNames(tx, viewer, driveId)
    return {
      today,
      differing: rated
        .filter(({ workerId }) => disputed.has(workerId))
        .map(({ workerId, facts }) => ({
          workerId,
          called: called(workerId),
          views: latestViews(facts)
            .toReversed()
            .map(({ id, value, basis, happenedOn, assessorId }) => ({
              id,
              value,
              basis,
              happenedOn,
              who: whoIs(assessorId),
            })),
        })),
      checkIns: due.map((each) => ({
        ...each,
        called: called(each.workerId),
        leader: called(each.leaderId),
      })),
    }
  })
}

async function readRated(tx: ViewerTx, driveId: string, workerIds: readonly string[]): Promise<Rated[]> {
  const rows = await tx.sql<AssessmentFact & { workerId: string }>`
    select worker_id as "workerId", id, assessor_id as "assessorId", value, basis, happened_at as "happenedAt",
      happened_on as "happenedOn", recorded_at as "recordedAt", coalesce(starts_with(reason, 'settled_'), false) as settles
    from assessment where drive_id = ${driveId} and worker_id = any (${workerIds}::uuid[]) and withdrawn_at is null`
  const facts = new Map(workerIds.map((workerId): [string, AssessmentFact[]] => [workerId, []]))
  for (const row of rows) facts.get(row.workerId)?.push(row)
  return [...facts].map(([workerId, theirs]) => ({ workerId, facts: theirs }))
}
