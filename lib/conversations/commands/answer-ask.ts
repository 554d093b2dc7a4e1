import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseAnswerAsk } from '../policy'
import { AnswerAsk } from '../schema'

/** Writes down the answer to something that was asked before. A yes or a no stays. */
export const answerAsk = defineCommand({
  name: 'ask.answer',
  scope: 'drive',
  input: AnswerAsk,
  subject: 'one_on_one',

  async load({ driveId, askId }, { tx }) {
    const [ask] = await tx.sql<{ answer: string | null; workerId: string }>`
      select answer, worker_id as "workerId" from ask where drive_id = ${driveId} and id = ${askId} for update`
    return ask ?? null
  },

  refuse: (_viewer, ask) => refuseAnswerAsk(ask),

  async run({ driveId, askId, answer }, { workerId }, { tx, viewer, now }) {
    await tx.sql`
      update ask set answer = ${answer}, answered_at = ${now}, answered_by = ${viewer.userId}
      where drive_id = ${driveId} and id = ${askId}`
    return success({ askId, workerId })
  },
})
