/** A sentence by its place in the catalogues (`messages/*`), with what fills it. Adapters translate. */
export type Message = { key: string; params?: Record<string, string | number> }

/** Why somebody may not do something; `null` when they may. */
export type Refusal = Message | null

/** The closed list of codes that leave the server; phones and other programs rely on it. */
export const ERROR_CODES = [
  'unauthenticated',
  'denied',
  'not_found',
  'invalid',
  'too_large',
  'duplicate',
  'id_reuse',
  'conflict',
  'stepup_required',
  'second_admin_required',
  'rate_limited',
  'device_revoked',
  'campaign_burned',
  'upgrade_required',
  'busy',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/**
 * Why a command or a query was refused. Plain data, so it survives the trip to a browser or a phone.
 *
 * `reason` says more than the code does, `fields` belongs to `invalid` and names inputs by their dotted path.
 */
export type AppError = {
  code: ErrorCode
  reason?: Message
  fields?: Record<string, Message[]>
}

/** Whether a queued phone should keep an entry and try again: only while trying again could help. */
export const isRetryable = ({ code }: AppError): boolean =>
  code === 'busy' || code === 'unauthenticated' || code === 'rate_limited' || code === 'upgrade_required'
