import type { AppError } from './errors'

/** What a command or a query answers: expected refusals are values, bugs are thrown. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: AppError }

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value })

export const failure = (error: AppError): { ok: false; error: AppError } => ({ ok: false, error })
