import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseUncall, refuseUnlessMine } from '../policy'
import { UncalledIntake } from '../schema'
import { intakeOf } from './intake-of'

/** Takes back what `intake.called` said by mistake. Where that was the first talk, the clock runs on as if it had never stopped. */
export const uncalledIntake = defineCommand({
  name: 'intake.uncalled',
  scope: 'network',
  input: UncalledIntake,
  subject: 'intake',

  async load({ intakeId }, { tx, now }) {
    const intake = await intakeOf(tx, intakeId, now)
    return intake && { ...intake, now }
  },

  refuse: (viewer, intake, { before }) =>
    refuseUnlessMine(viewer, intake) ?? (before.talked ? null : refuseUncall(intake.calledAt, intake.now)),

  async run({ intakeId, before }, { calledAt }, { tx }) {
    await tx.sql`update intake set first_call_at = ${before.talked ? calledAt : null},
      outcome = ${before.notReached ? 'callback' : null} where id = ${intakeId}`
    return success({ intakeId })
  },
})
