import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { ChangeContract } from '../contracts/schema'

/**
 * Changes the name or the end of an agreement, whether it forbids strikes, or the limits and days off that grievances are reckoned by.
 * Steps that are set keep their day. Somebody else's change in the meantime is a conflict.
 */
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

  async run(input, { fromOn }, { tx, vault }) {
    const { driveId, contractId, version, name, expiresOn, noStrike, limits, holidays } = input
    if (expiresOn <= fromOn)
      return failure({ code: 'invalid', fields: { expiresOn: [{ key: 'clocks.refused.ends_first' }] } })
    const words = vault.seal(driveKey(driveId), { table: 'contract', rowId: contractId }, { name })
    const changed = await tx.sql`
      update contract set words = ${words}, version = version + 1, expires_on = ${expiresOn}, no_strike = ${noStrike},
        limits = ${JSON.stringify(limits)}, holidays = ${holidays}::date[]
      where drive_id = ${driveId} and id = ${contractId} and version = ${version} and withdrawn_at is null returning id`
    return changed.length === 1 ? success({ contractId }) : failure({ code: 'conflict' })
  },
})
