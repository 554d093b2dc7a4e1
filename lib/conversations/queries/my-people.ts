import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { type Boundary, boundaryOf } from '@/lib/workers/boundary'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import type { WorkerName } from '@/lib/workers/worker-name'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'
import { arrangeMyPeople, type MyLine, type MyPerson, type OpenStep } from '../my-people'
import { ownWorkerIn } from './own-worker'

/** One line of "my people", as its screen shows it. */
export type MyPersonLine = MyLine & {
  code: string
  name: WorkerName
  /** Area and shift in words; `null`: not placed. */
  place: string | null
  lastTalkOn: CalendarDate | null
  boundary: Boundary
  /** Somebody has written down a phone for them. */
  hasPhone: boolean
}

export type MyPeople = {
  today: CalendarDate
  lines: MyPersonLine[]
  /** Who the viewer is on the list; `null` where they are not, or not within their own reach. */
  ownWorkerId: string | null
}

type Row = Omit<MyPerson, 'shift'> & {
  code: string
  words: Buffer
  cellId: string | null
  hasPhone: boolean
  timeZone: string
  whole: boolean
  onOwnList: boolean
}

/**
 * The viewer's own list in one drive and whoever they made a date with: who is due, and why, in the order to take them. Beyond the
 * own list it goes by code once the viewer has read enough names for now.
 */
export function getMyPeople(viewer: Viewer, driveId: string, now = currentTime()): Promise<MyPeople> {
  return asViewer(viewer, async (tx) => {
    const steps = await tx.sql<OpenStep>`
      select id as "commitmentId", worker_id as "workerId", kind, by, due_on as "dueOn" from commitment
      where drive_id = ${driveId} and user_id = ${viewer.userId} and outcome is null`
    const rows = await listed(tx, driveId, viewer.userId, steps, now)
    const mayShow = await mayShowNames(
      tx,
      driveId,
      rows.map(({ workerId }) => workerId),
    )
    const shop = await shopIn(tx, driveId)
    const cells = new Map(shop.cells.map((cell) => [cell.id, cell]))
    const shifts = new Map(shop.shifts.map(({ id, name }) => [id, name]))
    const shiftOf = (cellId: string | null) => shifts.get(cells.get(cellId ?? '')?.shiftId ?? '') ?? null
    const today = dateIn(rows[0]?.timeZone ?? viewer.timeZone, now)
    const people = rows.map((row) => ({
      ...row,
      shift: row.whole ? shiftOf(row.cellId) : null,
      // After a PIN nothing is read of who knows whom, so that nothing is said of it.
      isKnown: row.isKnown || viewer.level === 'list',
    }))
    const rowOf = new Map(rows.map((row) => [row.workerId, row]))
    return {
      today,
      ownWorkerId: await ownWorkerIn(tx, driveId, viewer.userId),
      lines: arrangeMyPeople(viewer.userId, people, steps, today).flatMap((line): MyPersonLine[] => {
        const row = rowOf.get(line.workerId)
        if (!row) return []
        const { code, lastTalkOn, hasPhone, leaveAlone, onlyUserId, cellId } = row
        return [
          {
            ...line,
            ...{ code, lastTalkOn, hasPhone },
            name:
              mayShow || row.onOwnList ? openName(tx, driveId, row) : { first: null, last: null, nick: code },
            place: cells.get(cellId ?? '')?.name || null,
            boundary: boundaryOf(leaveAlone, onlyUserId, viewer.userId),
          },
        ]
      }),
    }
  })
}

/**
 * Everybody on the list who still works here and is in the unit, oneself apart. From the list on, so that it reads no more in a large shop.
 */
const listed = (
  tx: ViewerTx,
  driveId: string,
  userId: string,
  steps: readonly OpenStep[],
  now: Date,
) => tx.sql<Row>`
  with mine as materialized (
    select x.id, bool_or(x.listed) as listed from (
      select t.worker_id as id, true as listed from turf t
      where t.drive_id = ${driveId} and t.user_id = ${userId} and t.until_at is null
      union all select unnest(${steps.map(({ workerId }) => workerId)}::uuid[]), false) x group by x.id
  )
  select w.id as "workerId", w.code, n.words, w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId",
    (w.added_at at time zone d.time_zone)::date as "addedOn", d.time_zone as "timeZone", d.id = any ((select app.my_chart_drives())::uuid[]) as whole,
    (select max(o.happened_on) from one_on_one o where o.drive_id = w.drive_id and o.worker_id = w.id
       and o.withdrawn_at is null) as "lastTalkOn",
    (select p.cell_id from placement p where p.drive_id = w.drive_id and p.worker_id = w.id and p.replaced_at is null
       and p.is_primary and p.from_on <= z.today and (p.until_on is null or p.until_on > z.today)
       order by p.from_on desc, p.recorded_at desc, p.id desc limit 1) as "cellId",
    mine.listed as "onOwnList",
    exists (select from contact c where c.drive_id = w.drive_id and c.worker_id = w.id and c.kind = 'phone') as "hasPhone",
    exists (select from tie t where t.drive_id = w.drive_id and t.withdrawn_at is null
      and w.id in (t.from_worker_id, t.to_worker_id))
    or exists (select from time_together_person a join time_together g on g.drive_id = a.drive_id and g.id = a.time_together_id
      where a.drive_id = w.drive_id and a.worker_id = w.id and g.withdrawn_at is null) as "isKnown"
  from mine join worker w on w.drive_id = ${driveId} and w.id = mine.id join drive d on d.id = w.drive_id
  join worker_name n on n.drive_id = w.drive_id and n.worker_id = mine.id
  cross join lateral (select (${now}::timestamptz at time zone d.time_zone)::date as today) z
  where w.removed_at is null
    and coalesce((select s.status in ('active', 'on_leave') from worker_status s where s.drive_id = w.drive_id
      and s.worker_id = w.id and s.replaced_at is null and s.from_on <= z.today
      order by s.from_on desc, s.recorded_at desc, s.id desc limit 1), true)
    and not exists (select from drive_role r where r.drive_id = w.drive_id and r.user_id = ${userId} and r.worker_id = w.id)
    and w.id <> all ((select app.out_of_unit(${driveId}))::uuid[])`

function openName({ vault }: ViewerTx, driveId: string, { workerId, words }: Row): WorkerName {
  const place = { table: 'worker_name', rowId: workerId }
  const { first, last, nick } = vault.open<Partial<WorkerName>>(driveKey(driveId), place, words)
  return { first: first ?? null, last: last ?? null, nick: nick ?? null }
}
