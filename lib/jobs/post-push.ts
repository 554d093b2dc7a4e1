import 'server-only'
import webpush from 'web-push'
import type { PushAddress } from '@/lib/reaching/push-address'
import { isPushService } from '@/lib/reaching/push-service'
import type { PushPair } from '@/lib/vault/push-pair'

/** How a try ended. `gone`: the phone is not there any more, or was never at a place that may be called. */
export type PushOutcome = 'sent' | 'gone' | 'failed'

/** Who sends: the pair of the instance and the address that a push service may turn to, an origin of https. */
export type PushSender = PushPair & { subject: string; testOrigin?: string }

/** All that is ever sent: the worker on the phone has its sentence, and asks nothing of the message. */
const NOTHING = ' '

/** A phone that is switched off hears of it when it is back within half a day; of several messages it hears the last. */
const KEPT_SECONDS = 12 * 60 * 60
const TOPIC = 'new'
const WAIT_MS = 10_000

/** What push services answer for a phone that turned them off or was wiped. */
const GONE = [404, 410]

/** Tells one phone that there is something new. Follows no redirect, reads no answer, says nothing of the address to anybody. */
export async function postPush(address: PushAddress, sender: PushSender): Promise<PushOutcome> {
  if (!isPushService(address.endpoint, sender.testOrigin)) return 'gone'
  try {
    const { method, headers, body } = requestOf(address, sender)
    const answer = await fetch(address.endpoint, {
      method,
      headers: withoutLength(headers),
      body: new Uint8Array(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(WAIT_MS),
    })
    await answer.body?.cancel()
    if (answer.ok) return 'sent'
    return GONE.includes(answer.status) ? 'gone' : 'failed'
  } catch {
    return 'failed'
  }
}

function requestOf({ endpoint, p256dh, auth }: PushAddress, { subject, publicKey, privateKey }: PushSender) {
  return webpush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, NOTHING, {
    vapidDetails: { subject, publicKey, privateKey },
    TTL: KEPT_SECONDS,
    topic: TOPIC,
    urgency: 'normal',
    contentEncoding: 'aes128gcm',
  })
}

/** `fetch` counts the bytes itself. */
const withoutLength = (headers: Record<string, unknown>): [string, string][] =>
  Object.entries(headers)
    .filter(([name]) => name.toLowerCase() !== 'content-length')
    .map(([name, value]) => [name, String(value)])
