import 'server-only'
import { v7 } from 'uuid'
import { withoutSession } from '@/lib/db/without-session'
import { SESSION_TIMES } from './session-times'
import { newSessionToken } from './session-token'

/** Somebody who has just signed in; `token` goes into the cookie and nowhere else. */
export type Opened = { userId: string; token: string }

const idleSeconds = SESSION_TIMES.idleMs / 1000
const absoluteSeconds = SESSION_TIMES.absoluteMs / 1000

/**
 * Opens a session by a credential that has been checked. `counter`: a passkey's, or the time step of an authenticator code,
 * which opens once. `null` when the database refuses it.
 */
export async function openSession(credentialId: string, counter: number): Promise<Opened | null> {
  const { token, hash } = newSessionToken()
  const [row] = await withoutSession<{ userId: string | null }>`
    select app.sign_in(${credentialId}, ${counter}, ${v7()}, ${hash}, ${idleSeconds}, ${absoluteSeconds}) as "userId"`
  return row?.userId ? { userId: row.userId, token } : null
}

/** Opens a session by a one-time link of a demo; `null` on any instance that is not one. */
export async function openDemoSession(linkHash: Buffer): Promise<Opened | null> {
  const { token, hash } = newSessionToken()
  const [row] = await withoutSession<{ userId: string | null }>`
    select app.sign_in_demo(${linkHash}, ${v7()}, ${hash}, ${idleSeconds}, ${absoluteSeconds}) as "userId"`
  return row?.userId ? { userId: row.userId, token } : null
}
