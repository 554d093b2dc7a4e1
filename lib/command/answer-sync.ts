import 'server-only'
import { isSignedByDevice } from '@/lib/access/device-signature'
import { envelopeText, MOST_ITEMS, SCHEMA_VERSION, type SyncAnswer } from '@/lib/access/envelope-text'
import { type ViewerRow, viewerOf } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import type { Session } from '@/lib/db/as-viewer'
import { withoutSession } from '@/lib/db/without-session'
import type { ErrorCode } from '@/lib/errors'
import { applyAlone } from './apply-alone'
import { applyItem } from './apply-item'
import { quarantineItem } from './quarantine-item'
import type { Batch, CommandByName } from './run-item'
import { SyncEnvelope } from './sync-envelope'

/** The answer to a batch: one outcome an entry, or a code that concerns all of it. */
export type SyncResponse =
  | { status: 200; body: { serverNow: string; items: SyncAnswer[] } }
  | { status: number; body: { code: ErrorCode; items?: SyncAnswer[] } }

/**
 * Applies what waited on a phone, entry by entry in its order, each in a transaction of its own through the one write
 * path: an entry that is refused never holds up the next.
 *
 * Without a live session nothing is applied: `unauthenticated`, and the phone keeps everything. A revoked device that
 * signs correctly has its entries laid aside for the committee.
 */
export async function answerSync(
  session: Session | null,
  body: unknown,
  now: Date,
  commandNamed: CommandByName,
): Promise<SyncResponse> {
  const parsed = SyncEnvelope.safeParse(body)
  if (!parsed.success) return refuse(isTooLong(body) ? 'too_large' : 'invalid')
  const envelope = parsed.data
  if (envelope.schemaVersion > SCHEMA_VERSION || envelope.schemaVersion < SCHEMA_VERSION - 1)
    return refuse('upgrade_required')

  const skewMs = now.getTime() - Date.parse(envelope.clientNow)
  const batch: Batch = { deviceId: envelope.deviceId, skewMs, now, commandNamed }
  const [only, ...others] = envelope.items
  if (session && only && others.length === 0) {
    const maySend = (viewer: Viewer, key: Buffer | null) =>
      mayUse(viewer, envelope, isSigned(envelope, body, key))
    const answer = await applyAlone(session, only, batch, maySend)
    if (answer) return answered([answer], now)
  }

  const { viewer, device } = await senderOf(session, envelope, body)
  if (!viewer) return device?.revoked && device.signed ? layAside(envelope) : refuse('unauthenticated')
  if (!mayUse(viewer, envelope, device?.signed ?? false)) return refuse('denied')

  const items: SyncAnswer[] = []
  for (const item of envelope.items) items.push(await applyItem(viewer, item, batch))
  return answered(items, now)
}

const answered = (items: SyncAnswer[], now: Date): SyncResponse => ({
  status: 200,
  body: { serverNow: now.toISOString(), items },
})

const STATUS: Partial<Record<ErrorCode, number>> = {
  invalid: 422,
  too_large: 413,
  upgrade_required: 426,
  unauthenticated: 401,
  denied: 403,
}

const refuse = (code: ErrorCode): SyncResponse => ({ status: STATUS[code] ?? 400, body: { code } })

/** An enrolled browser speaks for itself and signs; a session without a device has no key to sign with. */
const mayUse = (viewer: Viewer, { deviceId }: SyncEnvelope, signed: boolean): boolean =>
  viewer.deviceId === null || (viewer.deviceId === deviceId && signed)

const isTooLong = (body: unknown): boolean => {
  const items = (body as { items?: unknown } | null)?.items
  return Array.isArray(items) && items.length > MOST_ITEMS
}

type Sender = { viewer: ViewerRow; publicKey: Buffer | null; revoked: boolean | null }

/** Whose session this is, if anybody's, and whether the device that signed is a known one. */
async function senderOf(session: Session | null, envelope: SyncEnvelope, body: unknown) {
  const [row] = await withoutSession<Sender>`
    select viewer, public_key as "publicKey", revoked from app.sender(${session?.token ?? null}, ${envelope.deviceId})`
  const device = row?.publicKey && {
    revoked: row.revoked === true,
    signed: isSigned(envelope, body, row.publicKey),
  }
  return { viewer: session && viewerOf(row?.viewer ?? null, session.token), device: device ?? null }
}

/** Whether the device with this key signed the batch as it came. */
function isSigned({ signature }: SyncEnvelope, body: unknown, publicKey: Buffer | null): boolean {
  const text = envelopeText(body as Parameters<typeof envelopeText>[0])
  return signature !== null && publicKey !== null && isSignedByDevice(publicKey, text, signature)
}

async function layAside({ deviceId, items }: SyncEnvelope): Promise<SyncResponse> {
  const answers: SyncAnswer[] = []
  for (const item of items) answers.push(await quarantineItem(deviceId, item))
  return { status: 403, body: { code: 'device_revoked', items: answers } }
}
