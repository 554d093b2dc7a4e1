import { now } from '@/lib/clock'
import { isTooOld, type PhoneDrive } from '@/lib/conversations/phone-drive'
import { forgetDrive, rememberDrive } from './known-drives'
import { makeLockBox, type OpenBox } from './lock-box'
import { forgetKept, keepInBox, keptInBox } from './lock-box-kept'

/** `gone`: the group is no longer there for this profile, and what the phone had of it is forgotten. */
export type Refreshed = 'kept' | 'gone' | 'unreachable' | 'signed_out'

const listAs = (driveId: string): string => `list:${driveId}`

/**
 * Gets what this phone may keep of a group, for the profile that is signed in: the key to seal to lies open, the list and the
 * form's words are sealed to the lock box. They replace what was there.
 */
export async function keepDrive(driveId: string): Promise<Refreshed> {
  const response = await fetch(`/api/phone/${driveId}`).catch(() => null)
  if (response?.status === 401) return 'signed_out'
  const answer: { deviceId: string; drive: PhoneDrive } | null = await response?.json().catch(() => null)
  if (response?.ok && answer?.drive) {
    const { deviceId, drive } = answer
    const { code, key } = drive
    await rememberDrive({ deviceId, driveId, code, ...key })
    if (await makeLockBox(deviceId)) await keepInBox(deviceId, listAs(driveId), drive)
    return 'kept'
  }
  return response?.status === 404 ? 'gone' : 'unreachable'
}

/** Forgets a group: it ended, or its owner is in it no longer. */
export async function dropDrive(deviceId: string, driveId: string): Promise<void> {
  await forgetDrive(deviceId, driveId)
  await forgetKept(deviceId, listAs(driveId))
}

/** What is kept of a group, and since when; `null` when nothing is, or it is older than it may get: then it is forgotten. */
export async function keptDrive(
  deviceId: string,
  driveId: string,
  box: OpenBox,
): Promise<{ value: PhoneDrive; keptAt: number } | null> {
  const kept = await keptInBox<PhoneDrive>(deviceId, listAs(driveId), box)
  if (!kept || !isTooOld(kept.keptAt, now().getTime())) return kept
  await forgetKept(deviceId, listAs(driveId))
  return null
}
