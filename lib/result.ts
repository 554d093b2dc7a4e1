import type { AppError } from './errors'

/** What a command or a query answers: expected refusals are values, bugs are thrown. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: AppError }

/** It went well; `value` is what there is to know of it. */
export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value })

/** It was refused, for a reason that can be told. */
export const failure = (error: AppError): { ok: false; error: AppError } => ({ ok: false, error })
