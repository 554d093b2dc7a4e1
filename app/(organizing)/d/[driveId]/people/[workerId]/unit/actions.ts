'use server'

import * as z from 'zod'
import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { endRole } from '@/lib/drives/commands/end-role'
import { seatOnCommittee } from '@/lib/leaders/commands/seat-on-committee'
import { failure, type Result, success } from '@/lib/result'

const StepOut = z.strictObject({
  driveId: z.uuid(),
  workerId: z.uuid(),
  seat: z.strictObject({ commandId: z.uuid(), seatId: z.uuid() }).nullable(),
  roles: z.array(z.strictObject({ commandId: z.uuid(), roleId: z.uuid() })).max(12),
})

/**
 * Ends the access and the seat of somebody who is out of the unit: one command after the other, each by its own rule and under its
 * own id, so that sending again repeats none. Access goes first, since it asks for a fresh sign-in.
 */
export async function stepOutAction({ input }: SentCommand): Promise<Result<{ workerId: string }>> {
  const parsed = StepOut.safeParse(input)
  if (!parsed.success) return failure({ code: 'invalid' })
  const { driveId, workerId, seat, roles } = parsed.data
  for (const { commandId, roleId } of roles) {
    const ended = await runAction(endRole, { commandId, input: { driveId, roleId } })
    if (!ended.ok) return ended
  }
  if (seat) {
    const left = await runAction(seatOnCommittee, {
      commandId: seat.commandId,
      input: { driveId, workerId, seatId: seat.seatId, change: 'leave' },
    })
    if (!left.ok) return left
  }
  return success({ workerId })
}
