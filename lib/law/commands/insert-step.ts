import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { type StepDue, type StepLimit, stepDue } from '../grievances/step-limit'
import { daysOffIn } from '../queries/reckoning-terms'

type NewStep = {
  driveId: string
  grievanceId: string
  stepId: string
  step: number
  due: StepDue
  by: string
  at: Date
}

/** The last day of a limit, without the days off of the drive and of the contract (`null`: of none). */
export const dueIn = async (
  tx: ViewerTx,
  { driveId, contractId }: { driveId: string; contractId: string | null },
  limit: StepLimit,
): Promise<StepDue> => stepDue(limit, new Set(await daysOffIn(tx, driveId, contractId)))

/** Writes down a step of a grievance with its last day, and from what and how that was reckoned. */
export async function insertStep({ sql }: ViewerTx, written: NewStep): Promise<void> {
  const { driveId, grievanceId, stepId, step, due, by, at } = written
  const { fromOn = null, days = null, unit = null } = due.reckoning ?? {}
  await sql`
    insert into grievance_step (drive_id, id, grievance_id, step, due_on, counted_from_on, limit_days, limit_unit, recorded_by, recorded_at)
    values (${driveId}, ${stepId}, ${grievanceId}, ${step}, ${due.dueOn}, ${fromOn}, ${days}, ${unit}, ${by}, ${at})`
}
