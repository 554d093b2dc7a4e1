import 'server-only'
import type { SyncAnswer } from '@/lib/access/envelope-text'
import type { Viewer } from '@/lib/access/viewer'
import type { Session } from '@/lib/db/as-viewer'
import { type AppError, type ErrorCode, isRetryable } from '@/lib/errors'
import { describeThrown, log } from '@/lib/log'
import type { Result } from '@/lib/result'
import { VaultError } from '@/lib/vault/vault-error'
import type { AnyCommand, Output } from './define-command'
import { type Envelope, execute } from './execute'
import type { SyncItem } from './sync-envelope'

export type CommandByName = (name: string) => AnyCommand | undefined

/** What all entries that were sent together have in common. */
export type Batch = { deviceId: string; skewMs: number; now: Date; commandNamed: CommandByName }

/** The command of an entry; `undefined` for one that no phone may keep waiting. */
export function commandOf({ name }: SyncItem, { commandNamed }: Batch): AnyCommand | undefined {
  const command = commandNamed(name)
  // What is logged privately is done with a signal: an entry laid aside would show its name to the committee.
  return command?.scope === 'drive_privately' ? undefined : command
}

export const isForDrive = (command: AnyCommand, input: unknown, { driveId }: SyncItem): boolean =>
  command.scope !== 'drive' || (input as { driveId?: unknown } | null)?.driveId === driveId

/** What came of an entry that was run. `repeated`: its id was used before, and this is the first answer. */
export type Outcome = { result: Result<Output>; repeated: boolean }

/** Runs an entry that lies open. */
export async function runItem(
  command: AnyCommand,
  session: Session,
  { commandId, input, now, skewMs, admit }: Pick<Envelope, 'commandId' | 'input' | 'admit'> & Batch,
): Promise<Outcome> {
  let repeated = false
  const onRepeat = () => {
    repeated = true
  }
  const result = await execute(command, session, { commandId, input, now, skewMs, onRepeat, admit })
  return { result, repeated }
}

/** After a PIN: what may be only that it opens the own list and nothing else. Such an entry waits for its author to sign in fully. */
const CLOSED_BY_PIN: readonly ErrorCode[] = ['not_found', 'stepup_required']

/**
 * After a PIN: whether an entry is left as it is. Somebody else may have seen the PIN, and what was sealed would come back in the clear:
 * whoever holds the phone could have it refused to read what was said about a colleague.
 */
const waitsForSignIn = (item: SyncItem, error: AppError): boolean =>
  CLOSED_BY_PIN.includes(error.code) || (item.sealed !== undefined && !isRetryable(error))

/** What the phone hears. `input` is what was in an entry that came sealed: it goes back to its author, who alone can put it right. */
export function answerTo(
  { level }: Viewer,
  item: SyncItem,
  { result, repeated }: Outcome,
  input: unknown,
): SyncAnswer {
  const { commandId } = item
  if (result.ok) return { commandId, status: repeated ? 'duplicate' : 'accepted', result: result.value }
  if (level === 'list' && waitsForSignIn(item, result.error))
    return { commandId, status: 'retry', code: 'stepup_required' }
  return refused(item, result.error, item.sealed === undefined ? undefined : input)
}

/** What could not be opened is refused. A bug is logged without its data and answered as `retry`. */
export function thrown(item: SyncItem, error: unknown): SyncAnswer {
  if (error instanceof VaultError)
    return refused(item, { code: error.code === 'burned' ? 'campaign_burned' : 'invalid' })
  log.error({ ...describeThrown(error), requestId: item.name })
  return { commandId: item.commandId, status: 'retry', code: 'busy' }
}

export function refused({ commandId }: SyncItem, error: AppError, input?: unknown): SyncAnswer {
  if (isRetryable(error)) return { commandId, status: 'retry', code: error.code }
  return { commandId, status: 'refused', ...error, ...(input === undefined ? {} : { input }) }
}
