import 'server-only'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { toldApart } from '@/lib/workers/told-apart'
import { type Goer, inListOrder, type ListWorkPerson, type PlanLine } from '../list-work'
import { calledBy } from './called'
import { goersIn } from './goers'

/** One area as a meeting goes through it, and what was agreed today in all of them. */
export type ListWork = {
  today: CalendarDate
  /** In the order of {@link inListOrder}: so many as fit a page of names, from the one asked for on. */
  people: ListWorkPerson[]
  inAll: number
  goers: Goer[]
  plan: PlanLine[]
}

type Asked = { cellId: string; first: number; withNames: boolean }

/**
 * The people of one area for a meeting of the committee, each where they mainly work. With names hidden nobody's name leaves
 * the server. `null` for whoever does not see the whole list of the drive.
 */
export function getListWork(
  viewer: Viewer,
  driveId: string,
  { cellId, first, withNames }: Asked,
  now = currentTime(),
): Promise<ListWork | ReadEnough | null> {
  return asViewer(viewer, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string }>`
      select time_zone as "timeZone" from drive where id = ${driveId} and id = any (app.my_chart_drives())`
    if (!drive) return null
    const today = dateIn(drive.timeZone, now)
    const everybody = inListOrder(await readPeople(tx, viewer.userId, driveId, cellId))
    const people = everybody.slice(first, first + PEOPLE_A_PAGE)
    const goers = await goersIn(tx, driveId, withNames)
    const plan = await readPlan(tx, driveId, today, drive.timeZone)
    const ids = [...people, ...plan].map(({ workerId }) => workerId)
    const names = withNames
      ? await calledBy(tx, driveId, [...new Set(ids)])
      : new Map<string, { called: string; code: string }>()
    const seated = goers.flatMap(({ userId, workerId }) => (userId === null && workerId ? workerId : []))
    if (withNames && !(await mayShowNames(tx, driveId, [...names.keys(), ...seated]))) return READ_ENOUGH
    const called = (workerId: string, code: string) => {
      const person = names.get(workerId)
      return person ? toldApart(person, [...names.values()]) : code
    }
    return {
      today,
      people: people.map((person) => ({ ...person, called: called(person.workerId, person.code) })),
      inAll: everybody.length,
      goers,
      plan: plan.map(({ workerId, userId, doerWorkerId, ...line }) => {
        const goer = goers.find((each) =>
          doerWorkerId ? each.workerId === doerWorkerId : each.userId === userId,
        )
        return {
          ...line,
          goerId: doerWorkerId ?? userId,
          goer: goer?.called ?? '',
          goerCode: goer?.code ?? null,
          called: called(workerId, line.code),
        }
      }),
    }
  })
}

const readPeople = (
  { sql }: ViewerTx,
  userId: string,
  driveId: string,
  cellId: string,
) => sql<ListWorkPerson>`
  select w.id as "workerId", w.code, w.code as called, s.disputed, s.last_talk_on as "lastTalkOn",
    w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId",
    array(select t.user_id::text from turf t where t.drive_id = w.drive_id and t.worker_id = w.id
      and t.until_at is null) as "onListOf",
    (select jsonb_build_object('value', a.value, 'basis', a.basis, 'happenedOn', a.happened_on,
        'isOwn', a.assessor_id = ${userId}) from assessment a
      where a.drive_id = w.drive_id and a.worker_id = w.id and a.withdrawn_at is null
      order by a.happened_at desc, a.recorded_at desc, a.id desc limit 1) as last
  from worker_state s join worker w on w.drive_id = s.drive_id and w.id = s.worker_id and w.removed_at is null
  where s.drive_id = ${driveId} and s.cell_id = ${cellId}::uuid and s.active and s.unit <> 'out'
  order by w.code limit 1000`

type PlanRow = Omit<PlanLine, 'goerId' | 'goer' | 'goerCode' | 'called'> & {
  workerId: string
  userId: string
  doerWorkerId: string | null
}

/** What was agreed today without a talk: that is how a meeting agrees on it. */
const readPlan = ({ sql }: ViewerTx, driveId: string, today: CalendarDate, timeZone: string) => sql<PlanRow>`
  select c.id as "commitmentId", c.worker_id as "workerId", w.code, c.user_id as "userId",
    c.doer_worker_id as "doerWorkerId", c.due_on as "dueOn"
  from commitment c join worker w on w.drive_id = c.drive_id and w.id = c.worker_id and w.removed_at is null
  where c.drive_id = ${driveId} and c.outcome is null and c.by = 'user' and c.one_on_one_id is null
    and c.recorded_at >= (${today}::date::timestamp at time zone ${timeZone})
  order by c.due_on, c.id limit 200`
