import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import type { CalendarDate } from '@/lib/clock'
import { asViewer } from '@/lib/db/as-viewer'
import { calledBy } from './called'

export type PersonToLog = {
  workerId: string
  called: string
  lastTalkOn: CalendarDate | null
  onOwnList: boolean
}

/**
 * Whom the viewer can log a talk with: the own list first, whom they talked with last on top, then everybody else by
 * name. At most 300; beyond that people search.
 */
export function getPeopleToLog(viewer: Viewer, driveId: string): Promise<PersonToLog[]> {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.sql<Omit<PersonToLog, 'called'>>`
      select w.id as "workerId", t.last as "lastTalkOn", exists (select from turf u where u.drive_id = w.drive_id
        and u.worker_id = w.id and u.user_id = ${viewer.userId} and u.until_at is null) as "onOwnList"
      from worker w left join lateral (
        select max(o.happened_on) as last from one_on_one o
        where o.drive_id = w.drive_id and o.worker_id = w.id and o.withdrawn_at is null
      ) t on true
      where w.drive_id = ${driveId} and w.removed_at is null
      order by 3 desc, 2 desc nulls last, w.id limit 300`
    const names = await calledBy(
      tx,
      driveId,
      rows.map(({ workerId }) => workerId),
    )
    const byName = new Intl.Collator('es').compare
    return rows
      .map((row) => ({ ...row, called: names.get(row.workerId)?.called ?? '' }))
      .toSorted(
        (a, b) => Number(b.onOwnList) - Number(a.onOwnList) || (a.onOwnList ? 0 : byName(a.called, b.called)),
      )
  })
}
