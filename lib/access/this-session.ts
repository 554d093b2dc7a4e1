import 'server-only'
import { now } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { currentSession } from './current-session'
import { isSignedByDevice, readDevicePublicKey } from './device-signature'
import { viewerIn } from './load-viewer'
import { SESSION_TIMES } from './session-times'
import type { Viewer } from './viewer'

/** Locks the session of this browser in the database: nothing can be read with its cookie until it is woken. */
export async function lockThisSession(): Promise<void> {
  const session = await currentSession()
  if (session) await asViewer(session, (tx) => tx.sql`select app.lock_session()`)
}

/** Ends the session of this browser. */
export async function endThisSession(): Promise<void> {
  const session = await currentSession()
  if (session) await asViewer(session, (tx) => tx.sql`select app.end_session()`)
}

/**
 * Enrols this browser under the key it made. False when the key belongs to somebody else or was revoked: it should make another.
 * `null` when nobody is signed in.
 */
export async function enrolThisDevice(deviceId: string, publicKey: string): Promise<boolean | null> {
  const session = await currentSession()
  const spki = readDevicePublicKey(publicKey)
  if (!session || !spki) return session && false
  return asViewer(session, async (tx) => {
    const viewer = await viewerIn(tx, session.token)
    if (!viewer) return null
    const [row] = await tx.sql<{
      enrolled: boolean
    }>`select app.enrol_device(${deviceId}, ${spki}) as enrolled`
    return row?.enrolled ?? false
  })
}

/** The session of this browser as it is told about it. `awakeUntil` is when it falls asleep unless its device keeps it awake. */
export type ThisSession = Pick<Viewer, 'userId' | 'sessionId' | 'deviceId' | 'level'> & {
  awakeUntil: string
  awakeForMs: number
}

/** Who this browser's session is of, its device and level; `null` when it is over or locked. */
export async function describeThisSession(): Promise<ThisSession | null> {
  const session = await currentSession()
  if (!session) return null
  return asViewer(session, async (tx) => {
    const viewer = await viewerIn(tx, session.token)
    const [awake] = await tx.sql<{ until: Date }>`select until from app.awake_until()`
    if (!viewer || !awake) return null
    const { userId, sessionId, deviceId, level } = viewer
    const awakeForMs = awake.until.getTime() - now().getTime()
    return { userId, sessionId, deviceId, level, awakeUntil: awake.until.toISOString(), awakeForMs }
  })
}

/**
 * Keeps the session of an enrolled device awake. `signature` is its key's over `stay|session id|awakeUntil`, so each counts once.
 * False for any other, and on a browser that is not enrolled.
 */
export async function stayAwake(session: Session, signature: string): Promise<boolean> {
  return asViewer(session, async (tx) => {
    const viewer = await viewerIn(tx, session.token)
    const [awake] = await tx.sql<{ until: Date; publicKey: Buffer | null }>`
      select until, public_key as "publicKey" from app.awake_until()`
    if (!viewer || !awake?.publicKey) return false
    const text = `stay|${viewer.sessionId}|${awake.until.toISOString()}`
    if (!isSignedByDevice(awake.publicKey, text, signature)) return false
    const [row] = await tx.sql<{ done: boolean }>`
      select app.stay_awake(${awake.until}, ${SESSION_TIMES.enrolledIdleMs / 1000}) as done`
    return row?.done ?? false
  })
}
