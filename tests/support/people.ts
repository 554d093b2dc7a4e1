import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { v7 } from 'uuid'
import type { DriveRoleName, NetworkRoleName } from '@/lib/access/roles'
import type { Session } from '@/lib/db/as-viewer'

/** Somebody who is signed in. `session` is what `asViewer` and `execute` take. */
export type SignedIn = { userId: string; session: Session }

/** A new user with an open session, made by the owner: how they signed in is the business of other tests. */
export async function newUser(owner: pg.Client): Promise<SignedIn> {
  const userId = v7()
  await owner.query('insert into app_user (id, account_code, time_zone) values ($1, $2, $3)', [
    userId,
    `TEST-${randomBytes(5).toString('hex')}`,
    'America/New_York',
  ])
  return { userId, session: await signIn(owner, userId) }
}

/** Another session of a user. `freshMinutesAgo` is the age of the last strong sign-in. */
export async function signIn(
  owner: pg.Client,
  userId: string,
  {
    level = 'full',
    kind = 'web',
    freshMinutesAgo = 0,
  }: { level?: 'full' | 'list'; kind?: Session['kind']; freshMinutesAgo?: number } = {},
): Promise<Session> {
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(Buffer.from(token, 'hex')).digest()
  await owner.query(
    `insert into session (id, token_hash, user_id, kind, level, fresh_at, idle_expires_at, abs_expires_at)
     values ($1, $2, $3, $4, $5, now() - make_interval(mins => $6), now() + interval '1 hour', now() + interval '12 hours')`,
    [v7(), hash, userId, kind, level, freshMinutesAgo],
  )
  return { token, kind }
}

/** Gives a role in a drive, as the committee's decision would, and brings reach up to date. */
export async function giveRole(
  owner: pg.Client,
  granting: Session,
  {
    driveId,
    userId,
    role,
    workerId = null,
  }: { driveId: string; userId: string; role: DriveRoleName; workerId?: string | null },
): Promise<void> {
  await owner.query(
    'insert into drive_role (drive_id, id, user_id, role, worker_id, from_at) values ($1, $2, $3, $4, $5, now())',
    [driveId, v7(), userId, role, workerId],
  )
  const { asViewer } = await import('@/lib/db/as-viewer')
  await asViewer(granting, (tx) => tx.sql`select app.refresh_reach(${driveId})`)
}

/** Gives a role in the network. */
export async function giveNetworkRole(
  owner: pg.Client,
  userId: string,
  role: NetworkRoleName,
): Promise<void> {
  await owner.query('insert into network_role (id, user_id, role, from_at) values ($1, $2, $3, now())', [
    v7(),
    userId,
    role,
  ])
}

/** Writes down that somebody came into a drive by the invite of a colleague. */
export async function letIn(
  owner: pg.Client,
  { driveId, madeBy, userId }: { driveId: string; madeBy: string; userId: string },
): Promise<void> {
  await owner.query(
    `insert into invite (id, drive_id, role, secret_hash, number, code_hash, made_by, made_at, code_expires_at, expires_at,
       redeemed_by, redeemed_at, approved_at)
     values ($1, $2, 'worker_leader', $3, '00000', '', $4, now(), now(), now(), $5, now(), now())`,
    [v7(), driveId, randomBytes(32), madeBy, userId],
  )
}
