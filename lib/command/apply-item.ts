import 'server-only'
import type { SyncAnswer } from '@/lib/access/envelope-text'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { VaultError } from '@/lib/vault/vault-error'
import { vaultFor } from '@/lib/vault/vault-for'
import { answerTo, type Batch, commandOf, isForDrive, refused, runItem, thrown } from './run-item'
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
 * Runs an entry of which it is not known yet who sends it: that is asked for together with the claim of its id, for what a whole shift
 * sends at once. `null` where there is more to find out, or where they may not send it; nothing was written then.
 */
export async function applyUnasked(
  session: Session,
  item: SyncItem,
  batch: Batch,
  maySend: (viewer: Viewer, deviceKey: Buffer | null) => boolean,
): Promise<SyncAnswer | null> {
  const { commandId, driveId, input, sealed } = item
  const command = commandOf(item, batch)
  // What is sealed is opened only for whoever may send it.
  if (!command || sealed !== undefined || !isForDrive(command, input, item)) return null

  const sent: { by?: Viewer } = {}
  const admit = (viewer: Viewer, deviceKey: Buffer | null) => {
    if (!maySend(viewer, deviceKey) || rolesIn(viewer, driveId).length === 0) return DENIED
    sent.by = viewer
    return null
  }
  try {
    const outcome = await runItem(command, session, { ...batch, commandId, input, admit })
    return sent.by ? answerTo(sent.by, item, outcome, input) : null
  } catch (error) {
    return sent.by ? thrown(item, error) : null
  }
}

const DENIED = { code: 'denied' } as const

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
