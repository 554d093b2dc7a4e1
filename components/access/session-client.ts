import { deviceKeyOf, replaceDeviceKey } from '@/lib/offline/device-key'
import { makeLockBox } from '@/lib/offline/lock-box'
import { handOver } from '@/lib/offline/send-waiting'
import { forgetUnheardLock } from './lock-signal'

const REFUSALS = ['wrong', 'denied', 'rate_limited', 'too_common', 'busy', 'device_revoked'] as const

/** How a request about the session ended. `unreachable`: nothing came back. `cancelled`: the person closed the phone's question. `list_gone`: the tenth wrong PIN. `pin_over`: the server takes no PIN any more. `no_invite`: what was shown or typed opens no invite. */
export type SessionOutcome =
  | 'done'
  | (typeof REFUSALS)[number]
  | 'cancelled'
  | 'unreachable'
  | 'list_gone'
  | 'pin_over'
  | 'no_invite'

const asOutcome = (code: unknown): SessionOutcome => REFUSALS.find((known) => known === code) ?? 'wrong'

type Answer<Value> = { value: Value } | { outcome: SessionOutcome }

/** Sends JSON to one of our own routes. */
export async function post<Value>(path: string, body: object): Promise<Answer<Value>> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(
    () => null,
  )
  const value = await response?.json().catch(() => null)
  if (!response || !value) return { outcome: 'unreachable' }
  if (response.ok) return { value }
  return { outcome: asOutcome(value.code ?? errorIn(value.url)) }
}

/** The sign-in frame tells why in the address that it would lead to. */
const errorIn = (url: unknown): string | null =>
  typeof url === 'string' && URL.canParse(url) ? new URL(url).searchParams.get('error') : null

/** Goes through one way in of the sign-in frame and enrols this browser. The answer is a cookie that no script can read. */
export async function signIn(way: string, fields: Record<string, string>): Promise<SessionOutcome> {
  const frame = await fetch('/api/auth/csrf').then(
    (response) => response.json(),
    () => null,
  )
  if (!frame) return 'unreachable'
  const sent = { ...fields, csrfToken: frame.csrfToken, json: 'true' }
  const answer = await post<{ url: string }>(`/api/auth/callback/${way}`, sent)
  if ('outcome' in answer) return answer.outcome
  const error = errorIn(answer.value.url)
  if (error) return asOutcome(error)
  forgetUnheardLock()
  await enrolThisBrowser()
  return 'done'
}

/** The session of this browser, as the server tells about it. `awakeUntil` is signed to keep it awake. */
export type ThisSession = {
  userId: string
  sessionId: string
  deviceId: string | null
  level: 'full' | 'list'
  awakeUntil: string
  awakeForMs: number
}

/** The session of this browser; `null` when nobody is signed in. Links from elsewhere come without the cookie: this asks again. */
export async function thisSession(): Promise<ThisSession | null> {
  const response = await fetch('/api/session').catch(() => null)
  return response?.ok ? response.json() : null
}

/** Makes this browser an enrolled device of whoever is signed in; a key that the server refuses is replaced once. */
async function enrolThisBrowser(): Promise<void> {
  const session = await thisSession()
  if (!session) return
  const { deviceId, publicKey } = await deviceKeyOf(session.userId)
  const answer = await post('/api/session/device', { deviceId, publicKey })
  if ('outcome' in answer && answer.outcome === 'device_revoked') {
    await handOver(deviceId)
    const fresh = await replaceDeviceKey(session.userId)
    await post('/api/session/device', { deviceId: fresh.deviceId, publicKey: fresh.publicKey })
    await makeLockBox(fresh.deviceId)
  } else await makeLockBox(deviceId)
}
