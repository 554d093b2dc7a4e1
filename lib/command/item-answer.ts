import 'server-only'
import type { SyncAnswer } from '@/lib/access/envelope-text'
import type { Viewer } from '@/lib/access/viewer'
import { type AppError, type ErrorCode, isRetryable } from '@/lib/errors'
import { describeThrown, log } from '@/lib/log'
import { VaultError } from '@/lib/vault/vault-error'
import type { Outcome } from './run-item'
import type { SyncItem } from './sync-envelope'

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

/** An entry that is not taken; what could go later is kept by the phone. */
export function refused({ commandId }: SyncItem, error: AppError, input?: unknown): SyncAnswer {
  if (isRetryable(error)) return { commandId, status: 'retry', code: error.code }
  return { commandId, status: 'refused', ...error, ...(input === undefined ? {} : { input }) }
}
