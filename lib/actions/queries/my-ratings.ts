import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { type Outcome, type Prediction, predictionOf } from '../predictions'

/**
 * How the viewer's own ratings held in an action: the last that they gave of each person before the list was frozen, against what
 * that person did. For nobody else's eyes: there is no query for another's. `null` where they had rated nobody on the list.
 */
export function getMyRatings(session: Session, driveId: string, testId: string): Promise<Prediction | null> {
  return asViewer(session, async ({ sql }) => {
    const outcomes = await sql<Outcome>`
      select e.worker_id as "workerId", e.cell_id as "cellId", mine.value as expected, e.committee, (
        select p.result from participation p where p.drive_id = t.drive_id and p.test_id = t.id
          and p.worker_id = e.worker_id and p.withdrawn_at is null order by p.recorded_at desc, p.id desc limit 1) as result
      from structure_test t cross join lateral app.eligible_in(t.drive_id, t.id) e
      join lateral (
        select a.value from assessment a
        where a.drive_id = t.drive_id and a.worker_id = e.worker_id and a.assessor_id = (select app.me())
          and a.recorded_at <= t.frozen_at and (a.withdrawn_at is null or a.withdrawn_at > t.frozen_at)
        order by a.happened_at desc, a.recorded_at desc, a.id desc limit 1) mine on true
      where t.drive_id = ${driveId} and t.id = ${testId}`
    return outcomes.length > 0 ? predictionOf(outcomes) : null
  })
}
