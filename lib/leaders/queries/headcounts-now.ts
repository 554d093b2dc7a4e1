import 'server-only'
import { type Headcount, sumHeadcounts } from '@/lib/coverage/headcount'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** The estimates that count today: of the whole (else the sum of the cells, if every one has one) and of each cell. */
export async function headcountsNow(
  { sql }: ViewerTx,
  driveId: string,
  cellIds: readonly string[],
): Promise<{ whole: Headcount | null; of: (cellId: string) => Headcount | null }> {
  const rows = await sql<Headcount & { cellId: string | null }>`
    select distinct on (h.cell_id) h.cell_id as "cellId", h.people, h.source, h.on_date as "onDate"
    from headcount_estimate h join drive d on d.id = h.drive_id
    where h.drive_id = ${driveId} and h.withdrawn_at is null and h.on_date <= (now() at time zone d.time_zone)::date
    order by h.cell_id, h.on_date desc, h.recorded_at desc, h.id desc`
  const byCell = new Map(rows.map(({ cellId, ...headcount }) => [cellId, headcount]))
  const of = (cellId: string) => byCell.get(cellId) ?? null
  return { whole: byCell.get(null) ?? sumHeadcounts(cellIds.map(of)), of }
}
