import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import { driveKey, networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { newUser } from './people'
import { type Actor, addCoach, newIds } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

const today = () => dateIn('America/New_York', now())
const here = ({ oak }: Shop) => ({ driveId: oak.driveId })

/** Somebody with a profile; an admitted coach, or one who still waits to be admitted. */
async function profileOf({ owner }: Shop, userId: string, isAdmitted: boolean): Promise<string> {
  const place = { table: 'coach_profile', rowId: userId }
  await addCoach(
    owner,
    userId,
    vaultFor({ kind: 'web' }).seal(networkKey, place, { name: 'Mira', about: '' }),
  )
  await owner.query(
    `update coach_profile set left_at = null, admitted_at = case when $2 then now() end,
       admitted_why = case when $2 then 'coordination' end where user_id = $1`,
    [userId, isAdmitted],
  )
  return userId
}

async function request({ oak, owner }: Shop): Promise<string> {
  const id = v7()
  await owner.query("update coaching_request set state = 'withdrawn' where drive_id = $1", [oak.driveId])
  await owner.query(
    `insert into coaching_request (id, drive_id, drive_code, opened_by, opened_at, languages, needs, availability, time_zone)
     values ($1, $2, 'OAK-11', $3, now(), '{en}', '{committee}', '[]', 'America/New_York')`,
    [id, oak.driveId, oak.people.ana.userId],
  )
  return id
}

async function offerTo(shop: Shop, me: Actor): Promise<string> {
  const id = v7()
  await profileOf(shop, me.userId, true)
  await shop.owner.query(
    `insert into match_offer (id, request_id, drive_id, coach_id, offered_by, offered_at, expires_at, points, reasons)
     values ($1, $2, $3, $4, $5, now(), now() + interval '2 days', 50, '[]')`,
    [id, await request(shop), shop.oak.driveId, me.userId, shop.oak.people.eva.userId],
  )
  return id
}

/** A call that begins in so many hours; `me` holds it or has signed up for it. */
async function gathering(shop: Shop, me: Actor, as: 'host' | 'guest', inHours: number): Promise<string> {
  const id = v7()
  const words = vaultFor({ kind: 'web' }).seal(
    networkKey,
    { table: 'gathering', rowId: id },
    { title: 'First lists', text: '', link: 'https://meet.example/a' },
  )
  await shop.owner.query(
    `insert into gathering (id, kind, words, language, needs, starts_at, minutes, hosted_by, made_at)
     values ($1, 'open_call', $2, 'en', '{}', now() + make_interval(hours => $3), 60, $4, now())`,
    [id, words, inHours, as === 'host' ? me.userId : shop.oak.people.eva.userId],
  )
  if (as === 'guest')
    await shop.owner.query(
      'insert into gathering_place (gathering_id, user_id, signed_up_at) values ($1, $2, now())',
      [id, me.userId],
    )
  return id
}

/** Of becoming a coach, of the queue and of calls. */
export const queueInputs = {
  'coach_profile.leave': async (shop, me) => {
    await profileOf(shop, me.userId, true)
    return {}
  },
  'coach_conflict.add': async (shop, me) => ({ offerId: await offerTo(shop, me) }),
  'coach_conflict.remove': async (shop, me) => {
    await shop.owner.query(
      'insert into coach_conflict (user_id, drive_id, at) values ($1, $2, now()) on conflict do nothing',
      [me.userId, shop.oak.otherDriveId],
    )
    return { driveId: shop.oak.otherDriveId }
  },
  'coach.vouch': async (shop, me) => {
    await profileOf(shop, me.userId, true)
    const other = await profileOf(shop, (await newUser(shop.owner)).userId, false)
    const accountCode = `QUIET-${v7().replace(/\D/g, '').slice(-9)}`
    await shop.owner.query('update app_user set account_code = $2 where id = $1', [other, accountCode])
    return { ...newIds('voucherId'), accountCode }
  },
  'coach.withdraw_voucher': async (shop, me) => {
    const voucherId = v7()
    await shop.owner.query(
      'insert into coach_voucher (id, user_id, vouched_by, vouched_at) values ($1, $2, $3, now())',
      [voucherId, shop.oak.people.gus.userId, me.userId],
    )
    return { voucherId }
  },
  'coach.admit': async (shop) => ({
    coachId: await profileOf(shop, (await newUser(shop.owner)).userId, false),
  }),
  'coaching_request.change_urgency': async (shop) => ({
    ...here(shop),
    requestId: await request(shop),
    urgency: 'now',
  }),
  'coaching_request.offer_step': async (shop) => ({
    ...here(shop),
    requestId: await request(shop),
    step: 'invite',
    gatheringId: null,
  }),
  'coaching.pass_on': async (shop) => {
    const { oak, owner } = shop
    const [coachingId, commentId] = [v7(), v7()]
    await owner.query(`insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())`, [
      v7(),
      oak.driveId,
      oak.people.dee.userId,
    ])
    await owner.query("delete from review_comment where drive_id = $1 and about = 'overview'", [oak.driveId])
    const place = { table: 'review_comment', rowId: commentId }
    const words = vaultFor({ kind: 'web' }).seal(driveKey(oak.driveId), place, {
      text: 'Ask the night dock.',
    })
    await owner.query(
      `insert into review_comment (drive_id, id, about, about_id, side, author_id, words, written_at)
       values ($1, $2, 'overview', $3, 'coach', $4, $5, now() - interval '1 year')`,
      [oak.driveId, commentId, coachingId, oak.people.dee.userId, words],
    )
    return { ...here(shop), ...newIds('commentId') }
  },
  'gathering.open': async (shop, me) => {
    await profileOf(shop, me.userId, true)
    return {
      ...{ gatheringIds: [v7(), v7()], kind: 'open_call', language: 'en', needs: ['first_talks'] },
      ...{ onDate: addDays(today(), 3), time: '19:00', minutes: 60, seats: null },
      ...{ title: 'First lists', text: '', link: 'https://meet.example/a' },
    }
  },
  'gathering.cancel': async (shop, me) => ({ gatheringId: await gathering(shop, me, 'host', 20) }),
  'gathering.finish': async (shop, me) => ({ gatheringId: await gathering(shop, me, 'host', -2) }),
  'gathering.sign_up': async (shop, me) => ({
    gatheringId: await gathering(shop, me, 'host', 20),
    driveId: null,
  }),
  'gathering.leave': async (shop, me) => ({ gatheringId: await gathering(shop, me, 'guest', 20) }),
  'gathering.attend': async (shop, me) => ({
    gatheringId: await gathering(shop, me, 'guest', -2),
    wasThere: true,
  }),
} satisfies Partial<Record<Verb, ValidInput>>
