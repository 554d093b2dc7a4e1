import 'server-only'
import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { CommandContext } from '@/lib/command/define-command'
import { driveCode } from '@/lib/drives/drive-code'
import { driveKey } from '@/lib/vault/key-name'
import { type TakenRows, takenDrive } from '../take-away-tables'
import { wordsOf } from './seal-taken'

/**
 * Starts the drive that a take-away is read into: same code name, zone and language, a new label for the network, and the
 * reader as its committee and data steward, under the name that the taker had there.
 */
export async function startBroughtDrive(
  { tx, vault }: CommandContext,
  driveId: string,
  rows: TakenRows,
  takenBy: string,
): Promise<void> {
  const drive = takenDrive(rows)
  vault.createDriveKey(driveId)
  const words = vault.seal(driveKey(driveId), { table: 'drive', rowId: driveId }, wordsOf(drive))
  const [committee, steward] = [v7(), v7()]
  const name = rows.drive_role.find((role) => role.user_id === takenBy && role.words)
  await tx.sql`select app.start_drive(${driveId}, ${driveCode(randomBytes(4))}, ${drive.time_zone}, ${drive.locale},
    ${drive.industry ?? null}, ${words}, ${committee}, ${steward}, ${null})`
  if (!name) return
  for (const id of [committee, steward]) {
    const sealed = vault.seal(driveKey(driveId), { table: 'drive_role', rowId: id }, wordsOf(name))
    await tx.sql`update drive_role set words = ${sealed} where drive_id = ${driveId} and id = ${id}`
  }
}
