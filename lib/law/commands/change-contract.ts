import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { ChangeContract } from '../contracts/schema'

/** Changes the name or the end of an agreement, or whether it forbids strikes. Somebody else's change in the meantime is a conflict. */
export const changeContract = defineCommand({
  name: 'contract.change',
  scope: 'drive',
  input: ChangeContract,
  subject: 'contract',

  async load({ driveId, contractId }, { tx }) {
    const [contract] = await tx.sql<{ fromOn: CalendarDate }>`
      select from_on as "fromOn" from contract where drive_id = ${driveId} and id = ${contractId} and withdrawn_at is null`
    return contract ?? null
  },

  refuse: () => null,

  async run({ driveId, contractId, version, name, expiresOn, noStrike }, { fromOn }, { tx, vault }) {
    if (expiresOn <= fromOn)
      return failure({ code: 'invalid', fields: { expiresOn: [{ key: 'clocks.refused.ends_first' }] } })
    const words = vault.seal(driveKey(driveId), { table: 'contract', rowId: contractId }, { name })
    const changed = await tx.sql`
      update contract set words = ${words}, version = version + 1, expires_on = ${expiresOn}, no_strike = ${noStrike}
      where drive_id = ${driveId} and id = ${contractId} and version = ${version} and withdrawn_at is null returning id`
    return changed.length === 1 ? success({ contractId }) : failure({ code: 'conflict' })
  },
})
