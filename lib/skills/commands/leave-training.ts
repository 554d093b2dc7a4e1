import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { NameTraining } from '../trainings/schema'
import { loadTraining } from './load-training'

/** Gives the place in a training back. */
export const leaveTraining = defineCommand({
  name: 'training.leave',
  scope: 'self',
  input: NameTraining,
  subject: 'training',
  load: ({ trainingId }, context) => loadTraining({ trainingId }, context),
  refuse: (_viewer, { isIn }) => (isIn ? null : { key: 'trainings.refused.not_in' }),

  async run({ trainingId }, { ahead }, { tx, viewer, now }) {
    await tx.sql`
      update training_place set cancelled_at = ${now} where training_id = ${trainingId} and user_id = ${viewer.userId}`
    await tx.sql`
      update gathering_place set cancelled_at = ${now} where gathering_id = any (${ahead}::uuid[]) and user_id = ${viewer.userId}`
    return success({ trainingId })
  },
})
