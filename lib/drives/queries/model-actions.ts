import 'server-only'
import { NOT_PLACED } from '@/lib/actions/frozen-list'
import type { Outcome } from '@/lib/actions/predictions'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { ActionFact } from '../models/metrics/model-facts'

type Row = Omit<ActionFact, 'cells' | 'outcomes'> & { counting: string }
type Of = { testId: string }

/** The actions that took place until `day` and, with `knownAt`, were closed and not yet called off by that instant, oldest first, with their areas and, where names were kept, person by person. */
export async function modelActions(
  { sql }: ViewerTx,
  driveId: string,
  day: CalendarDate,
  knownAt: Date | null,
): Promise<ActionFact[]> {
  const rows = await sql<Row>`
    select id, kind, route, demand_id as "demandId", happens_on as "happensOn", goal_percent as "goalPercent",
      cell_goal_percent as "cellGoalPercent", counting
    from structure_test
    where drive_id = ${driveId} and frozen_at is not null and closed_at is not null and happens_on <= ${day}
      and app.stood(closed_at, cancelled_at, ${knownAt})
    order by happens_on, made_at, id`
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const people = await sql<Outcome & Of>`
    with newest as (
      select distinct on (p.test_id, p.worker_id) p.test_id, p.worker_id, p.result from participation p
      where p.drive_id = ${driveId} and p.test_id = any (${ids}::uuid[])
        and app.stood(p.recorded_at, p.withdrawn_at, ${knownAt})
      order by p.test_id, p.worker_id, p.recorded_at desc, p.id desc
    )
    select e.test_id as "testId", e.worker_id as "workerId", e.cell_id as "cellId", e.expected, e.committee, n.result
    from eligible e left join newest n on n.test_id = e.test_id and n.worker_id = e.worker_id
    where e.drive_id = ${driveId} and e.test_id = any (${ids}::uuid[]) order by e.worker_id`
  const cells = await sql<{ cellId: string; eligible: number; unnamed: number } & Of>`
    select test_id as "testId", cell_id as "cellId", eligible, coalesce(took_part, 0) as unnamed from test_cell
    where drive_id = ${driveId} and test_id = any (${ids}::uuid[]) order by cell_id`
  return rows.map(({ counting, ...action }) => {
    const outcomes = people.filter(({ testId }) => testId === action.id)
    const named = (cellId: string) =>
      outcomes.filter((each) => each.result === 'took_part' && (each.cellId ?? NOT_PLACED) === cellId).length
    return {
      ...action,
      outcomes: counting === 'people' ? outcomes : null,
      cells: cells
        .filter(({ testId }) => testId === action.id)
        .map(({ cellId, eligible, unnamed }) => ({ cellId, eligible, tookPart: unnamed + named(cellId) })),
    }
  })
}
