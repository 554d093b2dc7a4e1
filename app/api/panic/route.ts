import { NextResponse } from 'next/server'
import * as z from 'zod'
import { panicDevice } from '@/lib/access/panic'
import { sessionRoute } from '@/lib/access/session-route'
import { clearSessionCookie } from '@/lib/access/set-session-cookie'
import { endThisSession } from '@/lib/access/this-session'

const MOST_PROFILES = 20

const Wiped = z.strictObject({
  devices: z.array(z.strictObject({ deviceId: z.uuid(), signature: z.string().max(200) })).max(MOST_PROFILES),
})

/** A phone that has wiped itself: its profiles are revoked, its session ends, and the browser drops what it kept of us. Says nothing else. */
export const POST = sessionRoute(Wiped, async ({ devices }) => {
  for (const device of devices) await panicDevice(device)
  await endThisSession()
  await clearSessionCookie()
  return NextResponse.json({}, { headers: { 'Clear-Site-Data': '"cache", "cookies", "storage"' } })
})
