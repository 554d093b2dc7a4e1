import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { v7 } from 'uuid'
import type { Session } from '@/lib/db/as-viewer'
import { signIn } from './people'

/** Ties a session to a new enrolled browser of its user; how a real one proves its key is the business of other tests. */
export async function enrolSession(owner: pg.Client, userId: string, { token }: Session): Promise<string> {
  const deviceId = v7()
  await owner.query(
    'insert into device (id, user_id, public_key, enrolled_on) values ($1, $2, $3, current_date)',
    [deviceId, userId, randomBytes(8)],
  )
  const hash = createHash('sha256').update(Buffer.from(token, 'hex')).digest()
  await owner.query('update session set device_id = $1 where token_hash = $2', [deviceId, hash])
  return deviceId
}

/** Another phone on which somebody is signed in. */
export async function enrolledPhone(
  owner: pg.Client,
  userId: string,
): Promise<{ session: Session; deviceId: string }> {
  const session = await signIn(owner, userId)
  return { session, deviceId: await enrolSession(owner, userId, session) }
}
