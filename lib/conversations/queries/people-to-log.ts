import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import type { CalendarDate } from '@/lib/clock'
import { asViewer } from '@/lib/db/as-viewer'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import { whereTheyWork } from '@/lib/workers/queries/where-they-work'
import { calledBy } from './called'

export type PersonToLog = {
  workerId: string
  called: string
  lastTalkOn: CalendarDate | null
  onOwnList: boolean
  /** Area and shift, or the code: tells two of one name apart. */
  where: string
}

/** `isAll` is false where more people can be logged with than are shown: those are found by search. */
export type PeopleToLog = { people: PersonToLog[]; isAll: boolean }

type Row = Omit<PersonToLog, 'called' | 'where'>

/** So many others are shown; the whole chart is not what a log is for. */
const OTHERS_SHOWN = 25

/**
 * Whom the viewer can log a talk with: the own list first, whom they talked with last on top, then by name those others with
 * whom somebody talked last, never themselves. The others are left out once the viewer has read enough for now.
 */
export function getPeopleToLog(viewer: Viewer, driveId: string): Promise<PeopleToLog> {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.sql<Row>`
      select w.id as "workerId", t.last as "lastTalkOn", exists (select from turf u where u.drive_id = w.drive_id
        and u.worker_id = w.id and u.user_id = ${viewer.userId} and u.until_at is null) as "onOwnList"
      from worker w left join lateral (
        select max(o.happened_on) as last from one_on_one o
        where o.drive_id = w.drive_id and o.worker_id = w.id and o.withdrawn_at is null
      ) t on true
      where w.drive_id = ${driveId} and w.removed_at is null and not exists (select from drive_role r
        where r.drive_id = w.drive_id and r.worker_id = w.id and r.user_id = ${viewer.userId})
      order by 3 desc, 2 desc nulls last, w.id limit 300`
    const own = rows.filter(({ onOwnList }) => onOwnList)
    const others = rows.filter(({ onOwnList }) => !onOwnList).slice(0, OTHERS_SHOWN)
    const mayShow = await mayShowNames(tx, driveId, others.map(idOf))
    const shown = mayShow ? [...own, ...others] : own
    const names = await calledBy(tx, driveId, shown.map(idOf))
    const where = await whereTheyWork(tx, driveId, shown.map(idOf))
    const byName = new Intl.Collator('es').compare
    const people = shown
      .map((row) => ({
        ...row,
        called: names.get(row.workerId)?.called ?? '',
        where: where.get(row.workerId) ?? '',
      }))
      .toSorted(
        (a, b) => Number(b.onOwnList) - Number(a.onOwnList) || (a.onOwnList ? 0 : byName(a.called, b.called)),
      )
    return { people, isAll: shown.length === rows.length }
  })
}

const idOf = ({ workerId }: Row): string => workerId
