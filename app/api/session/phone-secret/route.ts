import { NextResponse } from 'next/server'
import * as z from 'zod'
import { currentSession } from '@/lib/access/current-session'
import { phoneSecret } from '@/lib/access/phone-secret'
import { refuse, sessionRoute } from '@/lib/access/session-route'

const Asked = z.strictObject({ deviceId: z.uuid() })

/** What opens the lock box of this very phone, for its live session. */
export const POST = sessionRoute(Asked, async ({ deviceId }) => {
  const session = await currentSession()
  const secret = session && (await phoneSecret(session, deviceId))
  return secret ? NextResponse.json({ secret: secret.toString('hex') }) : refuse('unauthenticated')
})
