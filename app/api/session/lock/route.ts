import { NextResponse } from 'next/server'
import * as z from 'zod'
import { sessionRoute } from '@/lib/access/session-route'
import { lockThisSession } from '@/lib/access/this-session'

/** Locks this browser's session. Answers the same whether there was one. */
export const POST = sessionRoute(z.strictObject({}), async () => {
  await lockThisSession()
  return NextResponse.json({})
})
