import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { now as currentTime } from '@/lib/clock'
import { placeNames } from '@/lib/coverage/place-names'
import { mapLabelsIn } from '@/lib/coverage/queries/map-labels'
import { asViewer } from '@/lib/db/as-viewer'
import type { OverdueArea } from '../follow-through'

/**
 * Promises past their date by area, in the order of the map: so that a committee sees where a hand is needed. Counted where
 * the person works; whoever promised is not told apart. Empty for a viewer who does not see the whole list.
 */
export function getOverdueByArea(
  viewer: Viewer,
  driveId: string,
  everybody: string,
  now = currentTime(),
): Promise<OverdueArea[]> {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.sql<{ cellId: string; steps: number; oldestDays: number }>`
      select s.cell_id as "cellId", count(*)::int as steps, max(z.today - c.due_on)::int as "oldestDays"
      from drive d, lateral (select (${now}::timestamptz at time zone d.time_zone)::date as today) z,
        commitment c join worker_state s on s.drive_id = c.drive_id and s.worker_id = c.worker_id and s.active and s.unit <> 'out'
      where d.id = ${driveId} and d.id = any (app.my_chart_drives()) and c.drive_id = d.id and c.outcome is null
        and c.due_on < z.today and s.cell_id is not null
      group by s.cell_id`
    const labels = await mapLabelsIn(tx, driveId)
    const name = placeNames(labels, everybody)
    const byCell = new Map(rows.map((row) => [row.cellId, row]))
    return labels.places.flatMap(({ cellId }) => {
      const row = byCell.get(cellId)
      return row ? [{ ...row, name: name(cellId) }] : []
    })
  })
}
