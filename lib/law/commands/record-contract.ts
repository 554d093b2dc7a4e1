import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { RecordContract } from '../contracts/schema'
import { lawIn } from '../queries/law-of'

/** What an agreement is kept under where no law is known: no date is worked out from it. */
const NO_LAW = 'none'

/** Writes down an agreement and the dates that bind, under the law that the drive falls under today. */
export const recordContract = defineCommand({
  name: 'contract.record',
  scope: 'drive',
  input: RecordContract,
  subject: 'drive',
  load: ({ driveId }, { tx }) => lawIn(tx, driveId),
  refuse: () => null,

  async run(input, { packId }, { tx, viewer, vault, now }) {
    const { driveId, contractId, name, fromOn, expiresOn, noStrike, healthCare, limits, holidays } = input
    const words = vault.seal(driveKey(driveId), { table: 'contract', rowId: contractId }, { name })
    await tx.sql`
      insert into contract (drive_id, id, words, from_on, expires_on, no_strike, health_care, jurisdiction, limits, holidays,
        recorded_by, recorded_at)
      values (${driveId}, ${contractId}, ${words}, ${fromOn}, ${expiresOn}, ${noStrike}, ${healthCare}, ${packId ?? NO_LAW},
        ${JSON.stringify(limits)}, ${holidays}::date[], ${viewer.userId}, ${now})`
    return success({ contractId })
  },
})
