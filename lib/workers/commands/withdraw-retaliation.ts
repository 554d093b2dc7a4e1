import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { WithdrawRetaliation } from '../retaliation/schema'

/** Takes a record of retaliation back. What followed from it (a status, a judgement, a big event) is put right for itself. */
export const withdrawRetaliation = defineCommand({
  name: 'retaliation.withdraw',
  scope: 'drive',
  input: WithdrawRetaliation,
  subject: 'worker',

  async load({ driveId, retaliationId }, { tx }) {
    const [found] = await tx.sql<{ id: string }>`
      select id from retaliation where drive_id = ${driveId} and id = ${retaliationId} and withdrawn_at is null for update`
    return found ?? null
  },

  refuse: () => null,

  async run({ driveId, retaliationId }, _found, { tx, now }) {
    await tx.sql`update retaliation set withdrawn_at = ${now} where drive_id = ${driveId} and id = ${retaliationId}`
    return success({ retaliationId })
  },
})
