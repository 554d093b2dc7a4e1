import 'server-only'
import type { SyncAnswer } from '@/lib/access/envelope-text'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'
import { VaultError } from '@/lib/vault/vault-error'
import { vaultFor } from '@/lib/vault/vault-for'
import { answerTo, refused, thrown } from './item-answer'
import { type Batch, commandOf, isForDrive, runItem } from './run-item'
import type { SyncItem } from './sync-envelope'

/** Runs one waiting entry as its author. */
export async function applyItem(viewer: Viewer, item: SyncItem, batch: Batch): Promise<SyncAnswer> {
  const command = commandOf(item, batch)
  if (!command) return refused(item, { code: 'invalid' })
  if (rolesIn(viewer, item.driveId).length === 0) return refused(item, { code: 'not_found' })

  try {
    const input = await openInput(viewer, item, batch.deviceId)
    if (!isForDrive(command, input, item)) return refused(item, { code: 'invalid' })
    const outcome = await runItem(command, viewer, { ...batch, commandId: item.commandId, input })
    return answerTo(viewer, item, outcome, input)
  } catch (error) {
    return thrown(item, error)
  }
}

/**
 * What was sealed on the phone is opened with the vault that this session may use. On somebody else's phone there is nothing to open:
 * what is refused comes back in the clear.
 */
async function openInput(viewer: Viewer, item: SyncItem, deviceId: string): Promise<unknown> {
  const { commandId, driveId, kid, sealed, input } = item
  if (sealed === undefined || kid === undefined) return input
  if (!(await isOwnDevice(viewer, deviceId))) throw new VaultError('unreadable')
  return vaultFor(viewer).openSealedItem(driveId, { commandId, deviceId, kid, sealed })
}

/** The session of an enrolled phone says so by itself; one without a device has to be asked for. */
const isOwnDevice = async (viewer: Viewer, deviceId: string): Promise<boolean> =>
  viewer.deviceId === deviceId ||
  asViewer(viewer, async ({ sql }) => {
    const own = await sql`select id from device where id = ${deviceId} and user_id = ${viewer.userId}`
    return own.length > 0
  })
