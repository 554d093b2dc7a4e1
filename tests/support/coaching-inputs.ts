import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays } from '@/lib/clock'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { clearQueue, coachingNow, drive, request, sealed, today } from './input-facts'
import { newUser } from './people'
import { type Actor, addCoach, newIds } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** The thread that concerns somebody: a coach writes with the committee, everybody else with the coordination. */
const threadOf = (shop: Shop, { roles }: Actor) => ({
  ...drive(shop),
  thread: roles.includes('coach') ? 'coach' : 'coordination',
})

/** Whoever sits opposite: the committee for a coach, the coach for everybody else. */
const otherSide = ({ oak }: Shop, { roles }: Actor) =>
  roles.includes('coach') ? oak.people.ana.userId : oak.people.dee.userId

async function session(
  shop: Shop,
  { by, startsInHours }: { by: string; startsInHours: number | null },
): Promise<string> {
  await coachingNow(shop)
  const id = v7()
  const words = sealed(shop, 'coaching_session', id, { link: '', agenda: '', outcome: '' })
  await shop.owner.query(
    `insert into coaching_session (drive_id, id, kind, words, minutes, starts_at, proposed_by, proposed_at)
     values ($1, $2, 'session', $3, 45, now() + make_interval(hours => $5), $4, now())`,
    [shop.oak.driveId, id, words, by, startsInHours],
  )
  return id
}

async function coach(shop: Shop, userId?: string): Promise<string> {
  const id = userId ?? (await newUser(shop.owner)).userId
  const place = { table: 'coach_profile', rowId: id }
  await addCoach(
    shop.owner,
    id,
    vaultFor({ kind: 'web' }).seal(networkKey, place, { name: 'Mira', about: '' }),
  )
  return id
}

async function offer(shop: Shop, state: 'offered' | 'accepted', userId?: string): Promise<string> {
  const requestId = await request(shop, state)
  const id = v7()
  await shop.owner.query(
    `insert into match_offer (id, request_id, drive_id, coach_id, offered_by, offered_at, expires_at, points, reasons, state)
     values ($1, $2, $3, $4, $5, now(), now() + interval '2 days', 50, '[]', $6)`,
    [id, requestId, shop.oak.driveId, await coach(shop, userId), shop.oak.people.eva.userId, state],
  )
  return id
}

const COACH_PROFILE = {
  ...{
    name: 'Mira',
    about: '',
    companies: [],
    industries: ['warehouse'],
    languages: ['en'],
    timeZone: 'America/New_York',
  },
  ...{
    availability: [[2, 1080, 1260]],
    models: ['pre_majority'],
    wins: 1,
    lastWinOn: '2026-08-01',
    cap: 2,
    away: null,
  },
}

/** Inputs that the verbs of coaching accept. */
export const coachingInputs = {
  'coaching_request.open': async (shop) => {
    await clearQueue(shop)
    const needs = {
      languages: ['en'],
      needs: ['committee'],
      availability: [[2, 1080, 1260]],
      urgency: 'usual',
      shareCompany: false,
    }
    return { ...drive(shop), requestId: v7(), ...needs }
  },
  'coaching_request.withdraw': async (shop) => ({ ...drive(shop), requestId: await request(shop) }),
  'match.offer': async (shop) => ({
    ...drive(shop),
    requestId: await request(shop),
    offerId: v7(),
    coachId: await coach(shop),
  }),
  'match.answer': async (shop, me) => ({
    offerId: await offer(shop, 'offered', me.userId),
    answer: 'decline',
  }),
  'match.confirm': async (shop) => ({
    ...drive(shop),
    offerId: await offer(shop, 'accepted'),
    ...newIds('coachingId', 'roleId'),
  }),
  'match.refuse': async (shop) => ({ ...drive(shop), offerId: await offer(shop, 'accepted') }),
  'coaching.end': async (shop, me) => {
    const coachingId = v7()
    const isCoach = me.where === 'here' && me.roles.includes('coach')
    const coachId = isCoach ? me.userId : (await newUser(shop.owner)).userId
    await shop.owner.query(
      'insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())',
      [...[coachingId, shop.oak.driveId, coachId]],
    )
    return { ...drive(shop), coachingId }
  },
  'message.send': async (shop, me) => ({
    ...threadOf(shop, me),
    ...newIds('messageId'),
    text: 'When can we talk?',
  }),
  'message.remove': async (shop, me) => {
    const messageId = v7()
    await shop.owner.query(
      `insert into thread_message (drive_id, id, thread, side, author_id, words, sent_at)
       values ($1, $2, $3, 'group', $4, '', now())`,
      [shop.oak.driveId, messageId, threadOf(shop, me).thread, me.userId],
    )
    return { ...threadOf(shop, me), messageId }
  },
  'session.propose': async (shop) => {
    await coachingNow(shop)
    return {
      ...{ ...drive(shop), ...newIds('sessionId'), kind: 'session', minutes: 45, link: '', agenda: '' },
      slots: [{ slotId: v7(), onDate: addDays(today(), 3), time: '18:00' }],
    }
  },
  'session.book': async (shop, me) => {
    const sessionId = await session(shop, { by: otherSide(shop, me), startsInHours: null })
    const slotId = v7()
    await shop.owner.query(
      "insert into session_slot (drive_id, session_id, id, starts_at) values ($1, $2, $3, now() + interval '2 days')",
      [shop.oak.driveId, sessionId, slotId],
    )
    return { ...drive(shop), sessionId, slotId }
  },
  'session.finish': async (shop, me) => ({
    ...{ ...drive(shop), version: 1, came: 3, outcome: '' },
    sessionId: await session(shop, { by: otherSide(shop, me), startsInHours: -3 }),
  }),
  'session.cancel': async (shop, me) => ({
    ...drive(shop),
    sessionId: await session(shop, { by: otherSide(shop, me), startsInHours: 5 }),
  }),
  'message.see': async (shop, me) => threadOf(shop, me),
  'contact_way.set': async (shop, me) => ({ ...threadOf(shop, me), kind: 'in_app', value: '' }),
  'coach_profile.save': async (shop, me) => {
    await shop.owner.query('delete from coach_profile where user_id = $1', [me.userId])
    return { ...COACH_PROFILE, version: 0 }
  },
  'coach_profile.pause': async (shop, me) => {
    await coach(shop, me.userId)
    return { fromOn: today(), untilOn: null }
  },
  'names.grant': async (shop) => {
    await coachingNow(shop)
    const scope = { workerId: null, cellId: shop.oak.cells.dockNight }
    return { ...drive(shop), ...newIds('grantId'), ...scope, reason: 'planning', days: 7 }
  },
  'names.revoke': async (shop) => {
    const grantId = v7()
    await shop.owner.query(
      `insert into name_grant (drive_id, id, user_id, reason, granted_by, granted_at, until_at)
       values ($1, $2, $3, 'planning', $4, now(), now() + interval '3 days')`,
      [shop.oak.driveId, grantId, shop.oak.people.dee.userId, shop.oak.people.ana.userId],
    )
    return { ...drive(shop), grantId }
  },
} satisfies Partial<Record<Verb, ValidInput>>
