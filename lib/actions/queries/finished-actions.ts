import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { CountedCell } from '../action-results'
import type { FinishedAction } from '../action-trend'
import { NOT_PLACED } from '../frozen-list'
import { TREND_ACTIONS } from '../published-constants'

/** The areas of an action with how many took part, noted by name or counted without. */
const countedCells = ({ sql }: ViewerTx, driveId: string, testId: string): Promise<CountedCell[]> =>
  sql<CountedCell>`
    with newest as (
      select distinct on (p.worker_id) p.worker_id, p.result from participation p
      where p.drive_id = ${driveId} and p.test_id = ${testId} and p.withdrawn_at is null
      order by p.worker_id, p.recorded_at desc, p.id desc
    ), named as (
      select coalesce(e.cell_id, ${NOT_PLACED}::uuid) as cell_id, count(*)::int as people
      from newest n join eligible e on e.drive_id = ${driveId} and e.test_id = ${testId} and e.worker_id = n.worker_id
      where n.result = 'took_part' group by 1
    )
    select c.cell_id as "cellId", c.eligible, coalesce(c.took_part, 0) + coalesce(n.people, 0) as "tookPart"
    from test_cell c left join named n on n.cell_id = c.cell_id
    where c.drive_id = ${driveId} and c.test_id = ${testId} order by c.cell_id`

/** The last actions up to this one that took place, oldest first; one that is still open counts only if it is this one. */
export async function lastActions(tx: ViewerTx, driveId: string, testId: string): Promise<FinishedAction[]> {
  const tests = await tx.sql<{ testId: string }>`
    select t.id as "testId" from structure_test t join structure_test x on x.drive_id = t.drive_id and x.id = ${testId}
    where t.drive_id = ${driveId} and t.cancelled_at is null and t.frozen_at is not null
      and (t.closed_at is not null or t.id = x.id) and (t.happens_on, t.made_at, t.id) <= (x.happens_on, x.made_at, x.id)
    order by t.happens_on desc, t.made_at desc, t.id desc limit ${TREND_ACTIONS}`
  const actions: FinishedAction[] = []
  for (const { testId: id } of tests.toReversed())
    actions.push({ testId: id, cells: await countedCells(tx, driveId, id) })
  return actions
}
