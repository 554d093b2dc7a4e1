import { NextResponse } from 'next/server'
import * as z from 'zod'
import { sessionRoute } from '@/lib/access/session-route'
import { clearSessionCookie } from '@/lib/access/set-session-cookie'
import { endThisSession } from '@/lib/access/this-session'

const Leaving = z.strictObject({ forget: z.boolean().default(false) })

/** Signs out. With `forget`, the browser also drops what it kept of us, waiting entries included. */
export const POST = sessionRoute(Leaving, async ({ forget }) => {
  await endThisSession()
  await clearSessionCookie()
  return NextResponse.json(
    {},
    forget ? { headers: { 'Clear-Site-Data': '"cache", "cookies", "storage"' } } : {},
  )
})
