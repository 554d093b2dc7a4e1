import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { NextResponse } from 'next/server'
import * as z from 'zod'
import { refuse, sessionRoute } from '@/lib/access/session-route'
import { setSessionCookie } from '@/lib/access/set-session-cookie'
import { wakeDevice } from '@/lib/access/wake-device'

const Renewal = z.strictObject({
  deviceId: z.uuid(),
  challenge: z.string().max(200),
  signature: z.string().max(200),
  proof: z.union([
    z.strictObject({ pin: z.string().max(12) }),
    z.strictObject({
      assertion: z.custom<AuthenticationResponseJSON>((given) => typeof given === 'object' && given !== null),
    }),
  ]),
})

/** Wakes an enrolled browser by its device key and a PIN or passkey, under a new token. */
export const POST = sessionRoute(Renewal, async (request) => {
  const woken = await wakeDevice(request)
  if (woken === 'wrong') return refuse('denied')
  if (woken === 'pin_over') return refuse('rate_limited')
  if (woken === 'device_revoked') return refuse('device_revoked')
  await setSessionCookie(woken.token)
  return NextResponse.json({ level: woken.level })
})
