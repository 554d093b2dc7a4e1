import 'server-only'
import { refuseCloseStep } from '@/lib/coaching/agreed-step'
import { CloseAgreedStep } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadAgreedStep } from './load-agreed-step'

/** Says how an agreed step ended: kept, not kept, or dropped. */
export const closeAgreedStep = defineCommand({
  name: 'agreed_step.close',
  scope: 'drive',
  input: CloseAgreedStep,
  subject: 'commitment',
  load: loadAgreedStep,

  refuse: (_viewer, step, { outcome }) =>
    refuseCloseStep(step, { outcome, onCommittee: step.side === 'group' }),

  async run({ driveId, stepId, outcome }, _step, { tx, viewer, now }) {
    await tx.sql`
      update agreed_step set outcome = ${outcome}, closed_at = ${now}, closed_by = ${viewer.userId}
      where drive_id = ${driveId} and id = ${stepId}`
    return success({ stepId })
  },
})
