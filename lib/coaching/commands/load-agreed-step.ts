import 'server-only'
import type { AgreedStepFacts } from '@/lib/coaching/agreed-step'
import { type Side, sideOf } from '@/lib/coaching/thread'
import type { CommandContext } from '@/lib/command/define-command'

export type LoadedStep = AgreedStepFacts & { side: Side }

/** An agreed step, locked, for a change; `null` for those whom it does not concern. */
export async function loadAgreedStep(
  { driveId, stepId }: { driveId: string; stepId: string },
  { tx, viewer }: CommandContext,
): Promise<LoadedStep | null> {
  const side = sideOf(viewer, driveId, 'coach')
  const [row] = await tx.sql<AgreedStepFacts>`
    select taken_by as "takenBy", outcome, proposed_by as "proposedBy" from agreed_step
    where drive_id = ${driveId} and id = ${stepId} for update`
  return row && side ? { ...row, side } : null
}
