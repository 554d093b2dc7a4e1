import 'server-only'
import { randomBytes } from 'node:crypto'
import { openTicket } from '@/lib/access/sealed-ticket'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { driveCode } from '../drive-code'
import { StartDrive } from '../schema'

/**
 * Starts a drive for whoever is signed in, who becomes its committee and its data steward. PostgreSQL refuses where the network
 * has closed self-start.
 */
export const startDrive = defineCommand({
  name: 'drive.start',
  scope: 'self',
  input: StartDrive,
  subject: 'drive',
  load: async () => ({}),
  refuse: () => null,

  async run(input, _facts, { tx, vault, viewer, now }) {
    const { driveId, committeeRoleId, stewardRoleId } = input
    vault.createDriveKey(driveId)
    const seal = (table: string, rowId: string, words: { codeName: string } | { name: string }) =>
      vault.seal(driveKey(driveId), { table, rowId }, words)

    const words = seal('drive', driveId, { codeName: input.codeName })
    await tx.sql`select app.start_drive(${driveId}, ${driveCode(randomBytes(4))}, ${input.timeZone}, ${input.locale}, ${null},
      ${words}, ${committeeRoleId}, ${stewardRoleId}, ${null})`
    for (const roleId of [committeeRoleId, stewardRoleId]) {
      const name = seal('drive_role', roleId, { name: input.displayName })
      await tx.sql`update drive_role set words = ${name} where drive_id = ${driveId} and id = ${roleId}`
    }
    if (input.call !== null || input.pass !== null) {
      const handedOver = input.pass === null ? null : openTicket<{ intakeId: string }>('founder', input.pass)
      await tx.sql`select app.drive_from_call(${driveId}, ${input.call}, ${handedOver?.intakeId ?? null})`
    }
    if (input.headcount !== null) {
      await tx.sql`insert into headcount_estimate (drive_id, id, people, source, on_date, recorded_at, recorded_by)
        values (${driveId}, ${input.estimateId}, ${input.headcount}, 'guess', ${dateIn(input.timeZone, now)}, ${now}, ${viewer.userId})`
    }
    return success({ driveId })
  },
})
