import { type KnownDrive, withQueue } from './queue-store'

/** Remembers the key that entries of a drive are sealed to from now on. */
export const rememberDrive = (drive: KnownDrive): Promise<unknown> =>
  withQueue((db) => db.put('drives', drive))

/** Forgets a drive that this profile is in no longer: nothing more can be written down for it here. */
export const forgetDrive = (deviceId: string, driveId: string): Promise<void> =>
  withQueue((db) => db.delete('drives', [deviceId, driveId]))

/** The drives that this profile can write things down for without signal. */
export const knownDrives = (deviceId: string): Promise<KnownDrive[]> =>
  withQueue((db) => db.getAllFromIndex('drives', 'deviceId', deviceId))
