import 'server-only'
import { asViewer } from '@/lib/db/as-viewer'
import { currentSession } from './current-session'
import { readDevicePublicKey } from './device-signature'
import { viewerIn } from './load-viewer'
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

/** Who this browser's session is of, its device and level; `null` when it is over or locked. */
export async function describeThisSession(): Promise<Pick<Viewer, 'userId' | 'deviceId' | 'level'> | null> {
  const session = await currentSession()
  if (!session) return null
  const viewer = await asViewer(session, (tx) => viewerIn(tx, session.token))
  return viewer && { userId: viewer.userId, deviceId: viewer.deviceId, level: viewer.level }
}
