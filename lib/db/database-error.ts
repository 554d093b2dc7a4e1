import type { AppError } from '@/lib/errors'

/** What went wrong by SQLSTATE, wherever the error came from; `null` when no database was involved. */
export function sqlState(error: unknown): string | null {
  for (
    let cause: unknown = error;
    cause && typeof cause === 'object';
    cause = (cause as { cause?: unknown }).cause
  ) {
    const { code, meta } = cause as {
      code?: unknown
      meta?: { driverAdapterError?: { cause?: { originalCode?: string } } }
    }
    const original =
      meta?.driverAdapterError?.cause?.originalCode ?? (cause as { originalCode?: string }).originalCode
    if (typeof original === 'string') return original
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^P\d{4}$/.test(code)) return code
  }
  return null
}

const BUSY = new Set([
  '53300',
  '53400',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08006',
  '53100',
])
const RETRY = new Set(['40001', '40P01'])
const SOCKET = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'])

/** Whether running the same transaction again may simply work. */
export const isSerializationFailure = (error: unknown): boolean => RETRY.has(sqlState(error) ?? '')

/**
 * The refusal that a database error stands for; `null` for a bug, which must be thrown on.
 *
 * A row policy that says no (42501) and a row that is not there look the same to whoever asks: `not_found`.
 */
export function refusalOf(error: unknown): AppError | null {
  const state = sqlState(error)
  if (state === '42501' || state === '23503') return { code: 'not_found' }
  if (state === '23505') return { code: 'duplicate' }
  if ((state && (BUSY.has(state) || RETRY.has(state))) || isUnreachable(error)) return { code: 'busy' }
  return null
}

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    SOCKET.has((error as NodeJS.ErrnoException).code ?? '') ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  )
}
