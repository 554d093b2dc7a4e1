import { envelopeText, SCHEMA_VERSION, type SyncAnswer } from '@/lib/access/envelope-text'
import { now } from '@/lib/clock'
import { type DeviceKey, signAsDevice } from './device-key'
import type { WaitingEntry } from './queue-store'

/** What the server said to a batch; `null` when nothing that can be read came back, and it may or may not have got there. */
export type BatchAnswer = { status: number; code: string | null; items: SyncAnswer[] } | null

const GIVE_UP_AFTER_MS = 30_000

/**
 * Sends entries of one profile, signed by its key. Sending them again is safe: the server takes each once. `omit` leaves the session
 * out, so that the device speaks for itself alone.
 */
export async function postBatch(
  key: DeviceKey,
  entries: readonly WaitingEntry[],
  credentials: 'same-origin' | 'omit' = 'same-origin',
): Promise<BatchAnswer> {
  const parts = {
    deviceId: key.deviceId,
    clientNow: now().toISOString(),
    schemaVersion: SCHEMA_VERSION,
    seq: entries.at(-1)?.seq ?? 0,
    items: entries.map(({ commandId, name, driveId, madeAt, sealed, kid }) => ({
      commandId,
      name,
      driveId,
      madeAt,
      sealed,
      kid,
    })),
  }
  const body = JSON.stringify({ ...parts, signature: await signAsDevice(key, envelopeText(parts)) })
  const headers = { 'content-type': 'application/json' }
  const signal = AbortSignal.timeout(GIVE_UP_AFTER_MS)
  const response = await fetch('/api/sync', { method: 'POST', headers, body, signal, credentials }).catch(
    () => null,
  )
  const answer: unknown = await response?.json().catch(() => null)
  // The page of a café's Wi-Fi that wants a click also answers, with something else.
  if (!response || typeof answer !== 'object' || answer === null) return null
  const { code, items } = answer as { code?: unknown; items?: unknown }
  if (response.ok && !Array.isArray(items)) return null
  return {
    status: response.status,
    code: typeof code === 'string' ? code : null,
    items: Array.isArray(items) ? items : [],
  }
}
