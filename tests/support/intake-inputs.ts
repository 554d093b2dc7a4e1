import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { execute } from '@/lib/command/execute'
import { calledIntake } from '@/lib/seeding/commands/called-intake'
import { sealSeed } from '@/lib/seeding/commands/seed-words'
import type { IntakeWords, SeedKind } from '@/lib/seeding/intake-kinds'
import { placeWordsRow } from '@/lib/seeding/places/place-words'
import { placesKey } from '@/lib/seeding/queries/places-key'
import { vaultFor } from '@/lib/vault/vault-for'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

const SAID: IntakeWords = { firm: '', place: '', name: '', way: 'call', value: '555', when: [], about: '' }

/** A public call as it lies in the database. */
export async function plantSeed(
  owner: pg.Client,
  madeBy: string,
  {
    driveId = null,
    slug = newSlug(),
    firm = '',
    kind = 'public_call',
  }: { driveId?: string | null; slug?: string; firm?: string; kind?: SeedKind } = {},
): Promise<{ seedId: string; slug: string }> {
  const seedId = v7()
  const said = { title: 'Everyone on nights', firm, place: '', text: '' }
  await owner.query(
    `insert into seed (id, slug, words, kind, locale, from_drive_id, made_by, made_at) values ($1, $2, $3, $6, 'en', $4, $5, now())`,
    [seedId, slug, sealSeed(vaultFor({ kind: 'web' }), seedId, said), driveId, madeBy, kind],
  )
  return { seedId, slug }
}

/** An address as a browser makes it. */
export const newSlug = (): string => randomBytes(5).toString('hex')

/** Somebody who wrote, in the hands of `claimedBy` where given, talked with or not. */
async function plantIntake(
  { owner }: Shop,
  {
    claimedBy,
    called = false,
    people = 'few',
  }: { claimedBy: string | null; called?: boolean; people?: string },
): Promise<string> {
  const id = v7()
  const { kid, bytes } = vaultFor({ kind: 'web' }).sealIntake(id, SAID)
  await owner.query(
    `insert into intake (id, reply_hash, words, kid, locale, people, urgency, received_at, claimed_by, claimed_at, first_call_at, may_introduce)
     values ($1, $2, $3, $4, 'en', $5, 'usual', now(), $6, $7, $8, true)`,
    [id, randomBytes(16), bytes, kid, people, claimedBy, claimedBy && new Date(), called ? new Date() : null],
  )
  return id
}

const mine = (shop: Shop, me: Actor) => plantIntake(shop, { claimedBy: me.userId, called: true })

/** Two in hand, of whom somebody said that they may be of one workplace. */
async function pair(shop: Shop, me: Actor, agreed: boolean): Promise<string> {
  const introductionId = v7()
  await shop.owner.query(
    `insert into introduction (id, first_id, second_id, proposed_by, proposed_at, first_agreed, second_agreed)
     values ($1, $2, $3, $4, now(), true, $5)`,
    [introductionId, await mine(shop, me), await mine(shop, me), me.userId, agreed],
  )
  return introductionId
}

const said = { title: 'Everyone on nights', firm: 'Larkspur', text: 'Start here.' }
const opened = () => ({
  ...{ ...said, seedId: v7(), slug: newSlug(), kind: 'public_call', locale: 'en', industry: null },
})
const ofOak = async ({ owner, oak }: Shop) => {
  const { seedId } = await plantSeed(owner, oak.people.ana.userId, { driveId: oak.driveId })
  return { driveId: oak.driveId, seedId }
}
const ofNetwork = async ({ owner }: Shop, me: Actor) => ({
  seedId: (await plantSeed(owner, me.userId)).seedId,
})
const written = async (shop: Shop, me: Actor) => ({
  ...{ intakeId: await mine(shop, me), textId: v7(), text: 'They work nights.' },
})

/** A place on the list of a call that is carried by hand: of Oak Street's, or of the network's. */
async function place({ owner, oak }: Shop, me: Actor, driveId: string | null) {
  const madeBy = driveId === null ? me.userId : oak.people.ana.userId
  const { seedId } = await plantSeed(owner, madeBy, { driveId, kind: 'clean_play' })
  const placeId = v7()
  const words = vaultFor({ kind: 'web' }).seal(placesKey(driveId), placeWordsRow(placeId), {
    ...{ place: 'Larkspur, Dover', note: '' },
  })
  await owner.query(
    'insert into seed_target (id, seed_id, words, made_by, made_at) values ($1, $2, $3, $4, now())',
    [placeId, seedId, words, madeBy],
  )
  return { ...(driveId === null ? {} : { driveId }), seedId, placeId }
}
const ofSeed = (shop: Shop, me: Actor) => place(shop, me, null)
const ofCall = (shop: Shop, me: Actor) => place(shop, me, shop.oak.driveId)
const visited = { version: 1, state: 'visited', visitedOn: '2026-11-01', note: 'Ask for the night crew.' }
const listOnly = ({ placeId: _placeId, ...list }: Awaited<ReturnType<typeof place>>) => list

/** A smallest valid input of each command of the front door. */
export const intakeInputs = {
  'seed.open': async () => opened(),
  'seed.change': async (shop, me) => ({ ...said, ...(await ofNetwork(shop, me)), version: 1 }),
  'seed.close': async (shop, me) => ({ ...(await ofNetwork(shop, me)), closed: true }),
  'call.open': async ({ oak }) => ({ ...opened(), driveId: oak.driveId }),
  'call.change': async (shop) => ({ ...said, ...(await ofOak(shop)), version: 1 }),
  'call.close': async (shop) => ({ ...(await ofOak(shop)), closed: true }),
  'seed_place.add': async (shop, me) => ({ ...listOnly(await ofSeed(shop, me)), lines: 'Main Street' }),
  'seed_place.go': async (shop, me) => ({ ...(await ofSeed(shop, me)), going: true }),
  'seed_place.note': async (shop, me) => ({ ...(await ofSeed(shop, me)), ...visited }),
  'seed_place.remove': async (shop, me) => ({ ...(await ofSeed(shop, me)), removed: true }),
  'call_place.add': async (shop, me) => ({ ...listOnly(await ofCall(shop, me)), lines: 'Main Street' }),
  'call_place.go': async (shop, me) => ({ ...(await ofCall(shop, me)), going: true }),
  'call_place.note': async (shop, me) => ({ ...(await ofCall(shop, me)), ...visited }),
  'call_place.remove': async (shop, me) => ({ ...(await ofCall(shop, me)), removed: true }),
  'intake.claim': async (shop) => ({ intakeId: await plantIntake(shop, { claimedBy: null }) }),
  'intake.release': async (shop, me) => ({ intakeId: await mine(shop, me) }),
  'intake.called': async (shop, me) => ({ intakeId: await mine(shop, me), reached: true }),
  'intake.uncalled': async (shop, me) => {
    const input = { intakeId: await mine(shop, me), reached: false }
    await execute(calledIntake, me.session, { commandId: v7(), input })
    return { intakeId: input.intakeId }
  },
  'intake.note': written,
  'intake.write': written,
  'intake.close': async (shop, me) => ({ intakeId: await mine(shop, me), outcome: 'not_now' }),
  'intake.hand_over': async (shop, me) => ({ intakeId: await mine(shop, me) }),
  'intake.put_back': async (shop, me) => ({ intakeId: await mine(shop, me) }),
  'intake.call_together': async (shop) => {
    for (let one = 0; one < 3; one++) await plantIntake(shop, { claimedBy: null, people: 'alone' })
    return { locale: 'en', startsAt: '2026-11-30T18:00:00Z', link: 'https://meet.example/nights', people: 3 }
  },
  'introduction.propose': async (shop, me) => ({
    ...{ introductionId: v7(), firstId: await mine(shop, me), secondId: await mine(shop, me) },
  }),
  'introduction.make': async (shop, me) => ({ introductionId: await pair(shop, me, true) }),
  'introduction.withdraw': async (shop, me) => ({ introductionId: await pair(shop, me, false) }),
} satisfies Partial<Record<Verb, ValidInput>>
