import 'server-only'
import type { SyncAnswer } from '@/lib/access/envelope-text'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'
import { type AppError, type ErrorCode, isRetryable } from '@/lib/errors'
import { describeThrown, log } from '@/lib/log'
import { VaultError } from '@/lib/vault/vault-error'
import { vaultFor } from '@/lib/vault/vault-for'
import type { AnyCommand } from './define-command'
import { execute } from './execute'
import type { SyncItem } from './sync-envelope'

export type CommandByName = (name: string) => AnyCommand | undefined

type Batch = { deviceId: string; skewMs: number; now: Date; commandNamed: CommandByName }

/** What may be only that a PIN opens the own list and nothing else: such an entry waits for its author to sign in fully. */
const CLOSED_BY_PIN: readonly ErrorCode[] = ['not_found', 'stepup_required']

/**
 * After a PIN: whether an entry is left as it is. Somebody else may have seen the PIN, and what was sealed would come back in the clear:
 * whoever holds the phone could have it refused to read what was said about a colleague.
 */
const waitsForSignIn = (item: SyncItem, error: AppError): boolean =>
  CLOSED_BY_PIN.includes(error.code) || (item.sealed !== undefined && !isRetryable(error))

/** Runs one waiting entry as its author. A bug is logged without its data and answered as `retry`. */
export async function applyItem(viewer: Viewer, item: SyncItem, batch: Batch): Promise<SyncAnswer> {
  const { commandId, driveId, name } = item
  const command = batch.commandNamed(name)
  // What is logged privately is done with a signal: an entry laid aside would show its name to the committee.
  if (!command || command.scope === 'drive_privately') return refused(item, { code: 'invalid' })
  if (rolesIn(viewer, driveId).length === 0) return refused(item, { code: 'not_found' })

  try {
    const input = await openInput(viewer, item, batch.deviceId)
    if (!isForDrive(command, input, driveId)) return refused(item, { code: 'invalid' })
    let repeated = false
    const { now, skewMs } = batch
    const onRepeat = () => {
      repeated = true
    }
    const result = await execute(command, viewer, { commandId, input, now, skewMs, onRepeat })
    if (result.ok) return { commandId, status: repeated ? 'duplicate' : 'accepted', result: result.value }
    if (viewer.level === 'list' && waitsForSignIn(item, result.error))
      return { commandId, status: 'retry', code: 'stepup_required' }
    return refused(item, result.error, item.sealed === undefined ? undefined : input)
  } catch (error) {
    if (error instanceof VaultError)
      return refused(item, { code: error.code === 'burned' ? 'campaign_burned' : 'invalid' })
    log.error({ ...describeThrown(error), requestId: name })
    return { commandId, status: 'retry', code: 'busy' }
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

const isForDrive = (command: AnyCommand, input: unknown, driveId: string): boolean =>
  command.scope !== 'drive' || (input as { driveId?: unknown } | null)?.driveId === driveId

function refused({ commandId }: SyncItem, error: AppError, input?: unknown): SyncAnswer {
  if (isRetryable(error)) return { commandId, status: 'retry', code: error.code }
  return { commandId, status: 'refused', ...error, ...(input === undefined ? {} : { input }) }
}
