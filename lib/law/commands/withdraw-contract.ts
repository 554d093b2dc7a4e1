import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { OneContract } from '../contracts/schema'

/** Takes an agreement back that was written down by mistake: its dates no longer bind anybody. */
export const withdrawContract = defineCommand({
  name: 'contract.withdraw',
  scope: 'drive',
  input: OneContract,
  subject: 'contract',

  async load({ driveId, contractId }, { tx }) {
    const [contract] = await tx.sql<{ id: string }>`
      select id from contract where drive_id = ${driveId} and id = ${contractId} and withdrawn_at is null`
    return contract ?? null
  },

  refuse: () => null,

  async run({ driveId, contractId }, _contract, { tx, now }) {
    await tx.sql`update contract set withdrawn_at = ${now} where drive_id = ${driveId} and id = ${contractId}`
    return success({ contractId })
  },
})
