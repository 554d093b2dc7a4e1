import { NextResponse } from 'next/server'
import * as z from 'zod'
import { requestChallenge } from '@/lib/access/request-challenge'
import { refuse, sessionRoute } from '@/lib/access/session-route'

const Wanted = z.strictObject({ kind: z.enum(['sign_in', 'confirm', 'renew']) })

/** A challenge for a passkey. */
export const POST = sessionRoute(Wanted, async ({ kind }) => {
  const challenge = await requestChallenge(kind)
  return challenge ? NextResponse.json(challenge) : refuse('unauthenticated')
})
