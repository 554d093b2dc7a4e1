/** A key of the keyring by its name, which is also the name of its file. */
export type KeyName = 'network' | 'intake' | 'courier' | 'push' | `drive-${string}`

/** Seals the words that belong to the whole network: coach profiles, employers, the queue. */
export const networkKey: KeyName = 'network'

/** Seals what strangers send in through a public form. */
export const intakeKey: KeyName = 'intake'

/** Seals addresses for push or mail; with the key below the only one that a background job is given. */
export const courierKey: KeyName = 'courier'

/** Says to the push service of a browser that it is this instance that sends (VAPID). Seals nothing. */
export const pushKey: KeyName = 'push'

/** The keys that an instance has before its first drive. */
export const INSTANCE_KEYS: readonly KeyName[] = [networkKey, intakeKey, courierKey, pushKey]

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * Seals every word of one drive. Burning it makes all of that drive's words, backups included, unreadable.
 *
 * @throws {RangeError} if `driveId` is not a lower-case UUID: the name becomes a path.
 */
export function driveKey(driveId: string): KeyName {
  if (!UUID.test(driveId)) throw new RangeError('A drive key is named by a UUID')
  return `drive-${driveId}`
}
