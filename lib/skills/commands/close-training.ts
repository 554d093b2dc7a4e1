import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { NameTraining } from '../trainings/schema'
import { loadTraining } from './load-training'

/** Calls a training off, or ends it early: its evenings ahead are cancelled. */
export const closeTraining = defineCommand({
  name: 'training.close',
  scope: 'self',
  input: NameTraining,
  subject: 'training',
  load: ({ trainingId }, context) => loadTraining({ trainingId }, context),
  refuse: (_viewer, { isHost }) => (isHost ? null : { key: 'trainings.refused.not_host' }),

  async run({ trainingId }, { ahead }, { tx, now }) {
    await tx.sql`update gathering set cancelled_at = ${now} where id = any (${ahead}::uuid[])`
    await tx.sql`update training set closed_at = ${now} where id = ${trainingId}`
    return success({ trainingId })
  },
})
