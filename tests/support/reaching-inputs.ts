import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { enrolSession } from './enrolled-phone'
import { pushPhone } from './push-phone'
import type { ValidInput } from './valid-input'

/** Smallest valid inputs of the commands about reaching people. */
export const reachingInputs = {
  'push.add': async (shop, me) => {
    await enrolSession(shop.owner, me.userId, me.session)
    return { pushId: v7(), ...pushPhone(`https://fcm.googleapis.com/fcm/send/${v7()}`).address }
  },
  'push.remove': async (shop, me) => {
    const pushId = v7()
    await shop.owner.query(
      `insert into push_address (id, user_id, device_id, address_key, words, made_at) values ($1, $2, $3, $4, '', now())`,
      [pushId, me.userId, await enrolSession(shop.owner, me.userId, me.session), randomBytes(16)],
    )
    return { pushId }
  },
  'calendar_feed.make': async () => ({ feedId: v7(), tokenHash: randomBytes(32).toString('hex') }),
  'calendar_feed.end': async ({ owner }, me) => {
    const feedId = v7()
    await owner.query(
      'insert into calendar_feed (id, user_id, token_hash, made_at) values ($1, $2, $3, now())',
      [feedId, me.userId, randomBytes(32)],
    )
    return { feedId }
  },
} satisfies Partial<Record<Verb, ValidInput>>
