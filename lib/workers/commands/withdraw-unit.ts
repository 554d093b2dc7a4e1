import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { WithdrawUnit } from '../unit/schema'

/** Takes judgements about the unit back: what was judged before counts again, and that it was judged stays known. */
export const withdrawUnit = defineCommand({
  name: 'unit.withdraw',
  scope: 'drive',
  input: WithdrawUnit,
  subject: 'worker',

  async load({ driveId, judgementIds }, { tx }) {
    const found = await tx.sql<{ workerId: string }>`
      select worker_id as "workerId" from unit_judgement
      where drive_id = ${driveId} and id = any (${judgementIds}::uuid[]) and withdrawn_at is null for update`
    return found.length === new Set(judgementIds).size ? found.map(({ workerId }) => workerId) : null
  },

  refuse: () => null,

  async run({ driveId, judgementIds }, workerIds, { tx, now }) {
    await tx.sql`update unit_judgement set withdrawn_at = ${now}
      where drive_id = ${driveId} and id = any (${judgementIds}::uuid[])`
    await tx.sql`select app.apply_facts(${driveId}, ${workerIds}::uuid[])`
    return success({ judgementIds })
  },
})
