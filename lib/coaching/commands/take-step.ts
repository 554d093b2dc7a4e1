import 'server-only'
import { refuseTakeStep } from '@/lib/coaching/agreed-step'
import { TakeStep } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadAgreedStep } from './load-agreed-step'
import { tellOtherSide } from './tell-other-side'

/** Somebody of the committee takes a step on: it is their promise now, on their list with its day. */
export const takeStep = defineCommand({
  name: 'agreed_step.take',
  scope: 'drive',
  input: TakeStep,
  subject: 'commitment',
  load: loadAgreedStep,
  refuse: (_viewer, step) => refuseTakeStep(step),

  async run({ driveId, stepId }, _step, context) {
    const { tx, viewer, now } = context
    await tx.sql`
      update agreed_step set taken_by = ${viewer.userId}, taken_at = ${now} where drive_id = ${driveId} and id = ${stepId}`
    await tellOtherSide(context, driveId, 'group', 'step.taken')
    return success({ stepId })
  },
})
