import 'server-only'
import { driveKey, type KeyName, networkKey } from '@/lib/vault/key-name'

/** The key of the places of a call: of the group that visits them, or of the network for a call of its own. */
export const placesKey = (driveId: string | null): KeyName =>
  driveId === null ? networkKey : driveKey(driveId)
