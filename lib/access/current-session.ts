import 'server-only'
import { cookies } from 'next/headers'
import type { Session } from '@/lib/db/as-viewer'
import { isSessionToken, SESSION_COOKIE } from './session-cookie'

/** What the browser's cookie claims; whether it is a live session is for PostgreSQL to say. `null` without a cookie. */
export async function currentSession(): Promise<Session | null> {
  const token = (await cookies()).get(SESSION_COOKIE)?.value
  return isSessionToken(token) ? { token, kind: 'web' } : null
}
