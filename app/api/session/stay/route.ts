import { NextResponse } from 'next/server'
import * as z from 'zod'
import { currentSession } from '@/lib/access/current-session'
import { refuse, sessionRoute } from '@/lib/access/session-route'
import { stayAwake } from '@/lib/access/this-session'

const Staying = z.strictObject({ signature: z.string().max(200) })

/** Keeps the session of this enrolled browser awake, by its key. */
export const POST = sessionRoute(Staying, async ({ signature }) => {
  const session = await currentSession()
  return session && (await stayAwake(session, signature)) ? NextResponse.json({}) : refuse('unauthenticated')
})
