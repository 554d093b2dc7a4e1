import { NextResponse } from 'next/server'
import * as z from 'zod'
import { refuse, sessionRoute } from '@/lib/access/session-route'
import { enrolThisDevice } from '@/lib/access/this-session'

const Device = z.strictObject({ deviceId: z.uuid(), publicKey: z.string().max(300) })

/** Enrols this browser under a key of its own. */
export const POST = sessionRoute(Device, async ({ deviceId, publicKey }) => {
  const enrolled = await enrolThisDevice(deviceId, publicKey)
  if (enrolled === null) return refuse('unauthenticated')
  return enrolled ? NextResponse.json({ deviceId }) : refuse('device_revoked')
})
