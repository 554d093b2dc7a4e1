import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { addDays, type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveZoneIn } from '@/lib/drives/queries/drive-zone'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import {
  ASK_OPEN_DAYS,
  CLOSED_SHOWN_DAYS,
  type EndedStep,
  type OpenAsk,
  type PromisedStep,
} from '../follow-through'
import { calledBy } from './called'

/** A step, an ask or an ending with how the viewer calls the person. */
type Called<Fact> = Fact & { called: string }

/** Everything that was said would happen, on the list of one user. */
export type FollowThrough = {
  today: CalendarDate
  timeZone: string
  /** Open ones, soonest first. */
  steps: Called<PromisedStep>[]
  asks: Called<OpenAsk>[]
  /** Ended ones, the latest first. */
  ended: Called<EndedStep>[]
}

/** What the viewer promised and was promised in one drive, what is still being asked, and what has ended lately. */
export function getFollowThrough(
  viewer: Viewer,
  driveId: string,
  now = currentTime(),
): Promise<FollowThrough | ReadEnough | null> {
  return asViewer(viewer, async (tx) => {
    const timeZone = await driveZoneIn(tx, driveId)
    if (!timeZone) return null
    const today = dateIn(timeZone, now)
    const steps = await tx.sql<PromisedStep>`
      select c.id as "commitmentId", c.worker_id as "workerId", c.kind, c.by, c.due_on as "dueOn",
        c.doer_worker_id as "doerWorkerId"
      from commitment c join worker w on w.drive_id = c.drive_id and w.id = c.worker_id and w.removed_at is null
      where c.drive_id = ${driveId} and c.user_id = ${viewer.userId} and c.outcome is null
      order by c.due_on, c.id limit 200`
    const ended = await readEnded(tx, viewer.userId, driveId, addDays(today, -CLOSED_SHOWN_DAYS))
    const asks = await readAsks(tx, viewer.userId, driveId, addDays(today, -ASK_OPEN_DAYS))

    const ids = [...new Set([...steps, ...ended, ...asks].map(({ workerId }) => workerId))]
    const names = await calledBy(tx, driveId, ids)
    if (
      !(await mayShowNames(
        tx,
        driveId,
        ids.filter((id) => names.get(id)?.isCode === false),
      ))
    )
      return READ_ENOUGH
    const called = <Fact extends { workerId: string }>(facts: readonly Fact[]): Called<Fact>[] =>
      facts.map((fact) => ({ ...fact, called: names.get(fact.workerId)?.called ?? '' }))
    return { today, timeZone, steps: called(steps), asks: called(asks), ended: called(ended) }
  })
}

/** A step of a talk that was taken back is not shown: it ended with the talk. */
const readEnded = ({ sql }: ViewerTx, userId: string, driveId: string, since: CalendarDate) => sql<EndedStep>`
  select c.id as "commitmentId", c.worker_id as "workerId", c.kind, c.by, c.due_on as "dueOn",
    c.doer_worker_id as "doerWorkerId", c.outcome, c.closed_at as "closedAt", c.debriefed_at is not null as "talkedOver",
    c.outcome <> 'renegotiated' as "mayReopen"
  from commitment c join worker w on w.drive_id = c.drive_id and w.id = c.worker_id and w.removed_at is null
  where c.drive_id = ${driveId} and c.user_id = ${userId} and c.closed_at >= ${since}::date
    and not exists (select from one_on_one o where o.drive_id = c.drive_id and o.id = c.one_on_one_id
      and o.withdrawn_at is not null)
  order by c.closed_at desc, c.id limit 60`

/** Asks of talks that the user wrote down, unless the same was answered with a yes or a no in another talk since. */
const readAsks = ({ sql }: ViewerTx, userId: string, driveId: string, since: CalendarDate) => sql<OpenAsk>`
  select a.id as "askId", a.worker_id as "workerId", a.kind, o.happened_on as "askedOn"
  from ask a join one_on_one o on o.drive_id = a.drive_id and o.id = a.one_on_one_id and o.withdrawn_at is null
  join worker w on w.drive_id = a.drive_id and w.id = a.worker_id and w.removed_at is null
  where a.drive_id = ${driveId} and o.logged_by = ${userId} and o.happened_on >= ${since}::date
    and (a.answer is null or a.answer = 'not_yet')
    and not exists (select from ask b join one_on_one p on p.drive_id = b.drive_id and p.id = b.one_on_one_id
      and p.withdrawn_at is null where b.drive_id = a.drive_id and b.worker_id = a.worker_id and b.kind = a.kind
      and b.id <> a.id and p.happened_at >= o.happened_at)
  order by o.happened_on, a.id limit 60`
