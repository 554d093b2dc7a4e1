import type { Thread } from '@/lib/coaching/thread'
import { driveKey, type KeyName, networkKey } from '@/lib/vault/key-name'

/** What is written to coordinators is under the network's key: they never hold the key of a drive. */
export const threadKey = (driveId: string, thread: Thread): KeyName =>
  thread === 'coach' ? driveKey(driveId) : networkKey
