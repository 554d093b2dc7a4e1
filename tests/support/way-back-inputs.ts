import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { newUser } from './people'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** Somebody of Oak Street who lost every way to sign in; everybody else there has been in for days. */
async function lostLeader({ oak, owner }: Shop): Promise<string> {
  const { userId } = await newUser(owner)
  await owner.query(
    "insert into drive_role (drive_id, id, user_id, role, from_at) values ($1, $2, $3, 'worker_leader', now())",
    [oak.driveId, v7(), userId],
  )
  await owner.query(
    "update drive_role set from_at = now() - interval '3 days' where drive_id = $1 and until_at is null",
    [oak.driveId],
  )
  return userId
}

/** A way back that somebody else of the committee asked for, agreed to and used by a new account where `isUsed`. */
async function wayBack(shop: Shop, me: Actor, { isUsed }: { isUsed: boolean }) {
  const { oak, owner } = shop
  const [inviteId, forUserId] = [v7(), await lostLeader(shop)]
  const { ana, bo } = oak.people
  const usedBy = isUsed ? (await newUser(owner)).userId : null
  await owner.query(
    `insert into invite (id, drive_id, role, secret_hash, number, code_hash, made_by, made_at, code_expires_at, expires_at, for_user_id,
       agreed_by, agreed_at, redeemed_by, redeemed_at, check_digits)
     values ($1, $2, 'worker_leader', sha256($3), '12345', 'x', $4, now(), now() + interval '10 minutes', now() + interval '15 minutes',
       $5, case when $7::uuid is null then null else $6::uuid end, case when $7::uuid is null then null else now() end, $7,
       case when $7::uuid is null then null else now() end, '42')`,
    [
      ...[inviteId, oak.driveId, Buffer.from(inviteId)],
      ...(me.userId === ana.userId ? [bo.userId, forUserId, ana.userId] : [ana.userId, forUserId, bo.userId]),
      usedBy,
    ],
  )
  return { driveId: oak.driveId, inviteId }
}

/** Smallest valid inputs of the commands about ways back. */
export const wayBackInputs = {
  'way_back.open': async (shop) => ({
    ...{ driveId: shop.oak.driveId, inviteId: v7(), userId: await lostLeader(shop) },
    ...{ secret: v7().replaceAll('-', '').slice(-22), code: '0123456H' },
  }),
  'way_back.agree': async (shop, me) => ({ ...(await wayBack(shop, me, { isUsed: false })), sure: true }),
  'way_back.finish': async (shop, me) => ({ ...(await wayBack(shop, me, { isUsed: true })), digits: '42' }),
} satisfies Partial<Record<Verb, ValidInput>>
