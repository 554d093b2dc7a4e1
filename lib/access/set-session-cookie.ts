import 'server-only'
import { cookies } from 'next/headers'
import { SESSION_COOKIE, SESSION_COOKIE_OPTIONS, SESSION_COOKIE_SECONDS } from './session-cookie'

/** Puts a new token into the browser, in place of the one before. */
export async function setSessionCookie(token: string): Promise<void> {
  ;(await cookies()).set(SESSION_COOKIE, token, { ...SESSION_COOKIE_OPTIONS, maxAge: SESSION_COOKIE_SECONDS })
}

/** Takes the token out of the browser. */
export async function clearSessionCookie(): Promise<void> {
  ;(await cookies()).set(SESSION_COOKIE, '', { ...SESSION_COOKIE_OPTIONS, maxAge: 0 })
}
