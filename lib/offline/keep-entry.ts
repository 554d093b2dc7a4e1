import { now } from '@/lib/clock'
import { knownDrives } from './known-drives'
import { addWaiting } from './outbox'
import { sealItem } from './seal-item'

/** What is to be kept: a command as it would be sent, and the first letter of whom it is about. */
export type EntryToKeep = {
  deviceId: string
  driveId: string
  commandId: string
  name: string
  initial: string
  input: unknown
}

/**
 * Seals a command at once and keeps it until there is signal. True when it is safe on this phone; false when the drive's key is
 * not known here, and nothing was kept.
 */
export async function keepEntry({ input, ...entry }: EntryToKeep): Promise<boolean> {
  const { deviceId, driveId, commandId } = entry
  const drive = (await knownDrives(deviceId)).find((known) => known.driveId === driveId)
  if (!drive) return false
  const { kid, jwk } = drive
  const sealed = await sealItem(jwk, { commandId, driveId, deviceId, kid }, input)
  await addWaiting({ ...entry, madeAt: now().toISOString(), kid, sealed })
  return true
}
