import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseHosting } from '../training'
import { FinishTraining } from '../trainings/schema'
import { loadTraining } from './load-training'

/** Whoever holds a training says who finished it. A skill is not witnessed by that: it is seen when somebody does it. */
export const finishTraining = defineCommand({
  name: 'training.finish',
  scope: 'self',
  input: FinishTraining,
  subject: 'training',
  load: loadTraining,
  refuse: (_viewer, facts) => refuseHosting(facts),

  async run({ trainingId, userId, finished }, _facts, { tx, now }) {
    await tx.sql`
      update training_place set finished_at = ${finished ? now : null} where training_id = ${trainingId} and user_id = ${userId}`
    return success({ trainingId })
  },
})
