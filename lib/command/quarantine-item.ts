import 'server-only'
import type { SyncAnswer } from '@/lib/access/envelope-text'
import { withoutSession } from '@/lib/db/without-session'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import type { SyncItem } from './sync-envelope'

/**
 * Lays an entry of a revoked device aside, unread, until the committee releases or drops it. What was not sealed by the
 * phone is sealed here, so that no word of it lies open.
 */
export async function quarantineItem(deviceId: string, item: SyncItem): Promise<SyncAnswer> {
  const { commandId, driveId, name, madeAt } = item
  const payload = sealed(item)
  const [kept] = payload
    ? await withoutSession<{ kept: boolean }>`
        select app.quarantine(${deviceId}, ${driveId}, ${commandId}, ${name}, ${payload}, ${new Date(madeAt)}) as kept`
    : []
  return { commandId, status: kept?.kept ? 'quarantined' : 'refused', code: 'device_revoked' }
}

/** `null` for a drive whose key is gone: there is nobody left to decide. */
function sealed(item: SyncItem): Buffer | null {
  const vault = vaultFor({ kind: 'web' })
  const place = { table: 'quarantined_item', rowId: item.commandId }
  if (vault.isBurned(item.driveId)) return null
  try {
    return vault.seal(driveKey(item.driveId), place, { item: JSON.stringify(item) })
  } catch {
    return null
  }
}
