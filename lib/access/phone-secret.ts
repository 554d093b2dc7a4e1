import 'server-only'
import { randomBytes } from 'node:crypto'
import { asViewer, type Session } from '@/lib/db/as-viewer'

const SECRET_BYTES = 32

/**
 * What opens the readable things on this phone without a PIN, for a live session of this very phone; made on first use. `null` for a
 * session that is over or locked, and for another phone, revoked ones included.
 */
export async function phoneSecret(session: Session, deviceId: string): Promise<Buffer | null> {
  return asViewer(session, async ({ sql }) => {
    const [row] = await sql<{
      secret: Buffer | null
    }>`select app.phone_secret(${deviceId}, ${randomBytes(SECRET_BYTES)}) as secret`
    return row?.secret ?? null
  })
}
