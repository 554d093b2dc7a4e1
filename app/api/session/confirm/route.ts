import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { NextResponse } from 'next/server'
import * as z from 'zod'
import { confirmSession } from '@/lib/access/confirm-session'
import { currentSession } from '@/lib/access/current-session'
import { refuse, sessionRoute } from '@/lib/access/session-route'
import { setSessionCookie } from '@/lib/access/set-session-cookie'

const Proof = z.union([
  z.strictObject({
    assertion: z.custom<AuthenticationResponseJSON>((given) => typeof given === 'object' && given !== null),
  }),
  z.strictObject({ passphrase: z.string().max(500), code: z.string().max(20) }),
])

/** Confirms who is signed in, for what needs a fresh sign-in. The session goes on under a new token. */
export const POST = sessionRoute(Proof, async (proof) => {
  const session = await currentSession()
  if (!session) return refuse('unauthenticated')
  const token = await confirmSession(session, proof)
  if (!token) return refuse('denied')
  await setSessionCookie(token)
  return NextResponse.json({})
})
