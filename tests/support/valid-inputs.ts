import { createHash, randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import { asViewer } from '@/lib/db/as-viewer'
import { driveKey, networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { bodiesInputs } from './bodies-inputs'
import { cardInputs } from './card-inputs'
import { handOffInputs } from './hand-off-inputs'
import { intakeInputs } from './intake-inputs'
import { lawInputs } from './law-inputs'
import { addTestWorker, giveTurf, startTestDrive } from './oak-street'
import { newUser } from './people'
import { queueInputs } from './queue-inputs'
import { reviewInputs } from './review-inputs'
import { type Actor, addCoach, newIds } from './role-actors'
import { skillInputs } from './skill-inputs'
import { strategyInputs } from './strategy-inputs'
import { trainingInputs } from './training-inputs'
import type { Shop, ValidInput } from './valid-input'

const today = () => dateIn('America/New_York', now())
const drive = ({ oak }: Shop) => ({ driveId: oak.driveId })
const mayWrite = ({ where, roles }: Actor) =>
  where === 'here' && roles.some((role) => ['worker_leader', 'committee', 'data_steward'].includes(role))

/** Somebody new on the chart, and on the list of a worker leader of this drive. */
async function person({ oak }: Shop, me: Actor): Promise<string> {
  const { ana } = oak.people
  const { id } = await addTestWorker(ana.session, oak.driveId, {
    name: `P${randomInt(1e9)}`,
    cellId: oak.cells.dockNight,
  })
  if (me.where === 'here' && me.roles.includes('worker_leader'))
    await giveTurf(ana.session, oak.driveId, me.userId, id)
  return id
}
const aboutPerson = async (shop: Shop, me: Actor) => ({ ...drive(shop), workerId: await person(shop, me) })

/** One person, with the id of what will be written about them. */
const factPeople = async (shop: Shop, me: Actor) => [{ workerId: await person(shop, me), factId: v7() }]

/** A list that was kept by whoever may take it away. */
async function keptView(shop: Shop, me: Actor): Promise<string> {
  const id = v7()
  await shop.owner.query(
    `insert into saved_view (drive_id, id, address, shared, words, made_by, made_at) values ($1, $2, 'l=3', false, $3, $4, now())`,
    [shop.oak.driveId, id, sealed(shop, 'saved_view', id, { name: 'Thursdays' }), author(shop, me)],
  )
  return id
}

/** Whoever wrote what is to be taken back: the person, if they may write here at all. */
const author = ({ oak }: Shop, me: Actor) => (mayWrite(me) ? me.userId : oak.people.ana.userId)
const sealed = (shop: Shop, table: string, rowId: string, words: Record<string, string>) =>
  vaultFor({ kind: 'web' }).seal(driveKey(shop.oak.driveId), { table, rowId }, words)

/** An entry of a phone that was taken away, waiting for a decision. */
async function laidAside({ oak, owner }: Shop): Promise<{ driveId: string; itemId: string }> {
  const itemId = v7()
  await owner.query(
    `insert into quarantined_item (drive_id, id, user_id, device_id, name, payload, made_at, received_at)
     values ($1, $2, $3, $4, 'one_on_one.log', '', now(), now())`,
    [oak.driveId, itemId, oak.people.cy.userId, v7()],
  )
  return { driveId: oak.driveId, itemId }
}

/** Two rows that somebody on the committee joined. */
async function joined({ oak }: Shop): Promise<string> {
  const { session } = oak.people.ana
  const place = { name: 'Kit', cellId: null }
  const [kept, merged] = [
    await addTestWorker(session, oak.driveId, place),
    await addTestWorker(session, oak.driveId, place),
  ]
  const mergeId = v7()
  await asViewer(
    session,
    (tx) =>
      tx.sql`select app.merge_workers(${oak.driveId}, ${mergeId}, ${kept.id}, ${merged.id}, '{}', now())`,
  )
  return mergeId
}

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

/** Dee coaches Oak Street as of now. */
const coachingNow = ({ oak, owner }: Shop) =>
  owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())', [
    v7(),
    oak.driveId,
    oak.people.dee.userId,
  ])

async function part(shop: Shop, table: 'site' | 'department' | 'shift'): Promise<string> {
  const id = v7()
  const words = sealed(shop, table, id, { name: 'Annex' })
  await shop.owner.query(`insert into ${table} (drive_id, id, words) values ($1, $2, $3)`, [
    shop.oak.driveId,
    id,
    words,
  ])
  return id
}

/** A meeting of everybody that begins so many hours from now. */
async function meeting(shop: Shop, inHours = 24): Promise<{ driveId: string; meetingId: string }> {
  const [{ driveId, people }, meetingId] = [shop.oak, v7()]
  await shop.owner.query(
    `insert into meeting (drive_id, id, kind, words, starts_at, minutes, made_by, made_at)
     values ($1, $2, 'everyone', $3, now() + make_interval(hours => $4), 60, $5, now())`,
    [driveId, meetingId, sealed(shop, 'meeting', meetingId, { place: 'Hall' }), inHours, people.ana.userId],
  )
  return { driveId, meetingId }
}
const plan = { kind: 'social', time: '18:30', minutes: 90, place: 'Park', link: null }

async function agendaItem(shop: Shop): Promise<{ driveId: string; itemId: string }> {
  const [{ driveId, meetingId }, itemId] = [await meeting(shop), v7()]
  await shop.owner.query(
    `insert into agenda_item (drive_id, id, meeting_id, kind, words, position, added_by) values ($1, $2, $3, 'own', $4, 0, $5)`,
    [
      driveId,
      itemId,
      meetingId,
      sealed(shop, 'agenda_item', itemId, { text: 'Rent' }),
      shop.oak.people.ana.userId,
    ],
  )
  return { driveId, itemId }
}

/** A firm that the drive named. */
async function firm(shop: Shop): Promise<{ driveId: string; employerId: string }> {
  const employerId = v7()
  const words = vaultFor({ kind: 'web' }).seal(
    networkKey,
    { table: 'employer', rowId: employerId },
    { name: 'Freight', city: null, state: null },
  )
  await shop.owner.query(
    'insert into employer (id, words, created_by, created_at) values ($1, $2, $3, now())',
    [employerId, words, shop.oak.people.ana.userId],
  )
  await shop.owner.query(
    'insert into drive_employer (drive_id, id, employer_id, from_on, recorded_at) values ($1, $2, $3, $4, now())',
    [shop.oak.driveId, v7(), employerId, today()],
  )
  return { driveId: shop.oak.driveId, employerId }
}

/** Nobody waits and nobody coaches, so that a request can be opened. */
async function clearQueue({ oak, owner }: Shop): Promise<void> {
  await owner.query("update coaching_request set state = 'withdrawn' where drive_id = $1", [oak.driveId])
  await owner.query('update coaching set until_at = now() where drive_id = $1 and until_at is null', [
    oak.driveId,
  ])
}

async function request(shop: Shop, state = 'open'): Promise<string> {
  await clearQueue(shop)
  const id = v7()
  await shop.owner.query(
    `insert into coaching_request (id, drive_id, drive_code, opened_by, opened_at, languages, needs, availability, time_zone, industry, state)
     values ($1, $2, 'OAK-11', $3, now(), '{en}', '{committee}', '[[2, 1080, 1260]]', 'America/New_York', 'warehouse', $4)`,
    [id, shop.oak.driveId, shop.oak.people.ana.userId, state],
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

/** What is asked for, and where it stands. */
async function demand({ oak, owner }: Shop): Promise<{ demandId: string; statusId: string }> {
  const ids = newIds('demandId', 'statusId')
  const by = oak.people.ana.userId
  await owner.query(
    `insert into demand (drive_id, id, words, target_kind, raised_on, recorded_at, recorded_by)
     values ($1, $2, '', 'employer', current_date, now(), $3)`,
    [oak.driveId, ids.demandId, by],
  )
  await owner.query(
    `insert into demand_status (drive_id, id, demand_id, status, on_date, recorded_at, recorded_by)
     values ($1, $2, $3, 'refused', current_date, now(), $4)`,
    [oak.driveId, ids.statusId, ids.demandId, by],
  )
  return ids
}

/** A button day of yesterday that has come so far, and how many could take part on the dock at night. */
async function action(
  { oak, owner }: Shop,
  stage: 'planned' | 'open' | 'closed' | 'cancelled',
): Promise<{ driveId: string; testId: string }> {
  const testId = v7()
  await owner.query(
    `insert into structure_test (drive_id, id, kind, words, happens_on, is_public, counting, made_by, made_at, frozen_at, closed_at,
       cancelled_at)
     values ($1, $2, 'button_day', '', current_date - 1, true, 'people', $3, now(), case when $4 in ('open', 'closed') then now() end,
       case when $4 = 'closed' then now() end, case when $4 = 'cancelled' then now() end)`,
    [oak.driveId, testId, oak.people.ana.userId, stage],
  )
  if (stage !== 'planned')
    await owner.query(
      `insert into test_cell (drive_id, test_id, cell_id, eligible, changed_by, changed_at) values ($1, $2, $3, 40, $4, now())`,
      [oak.driveId, testId, oak.cells.dockNight, oak.people.ana.userId],
    )
  return { driveId: oak.driveId, testId }
}

/** Somebody on the frozen list of a button day, and an entry that they took part. */
async function participation(shop: Shop, me: Actor) {
  const [about, workerId, entryId] = [await action(shop, 'open'), await person(shop, me), v7()]
  await shop.owner.query(
    `insert into eligible (drive_id, test_id, worker_id, cell_id, committee) values ($1, $2, $3, $4, false)`,
    [about.driveId, about.testId, workerId, shop.oak.cells.dockNight],
  )
  await shop.owner.query(
    `insert into participation (drive_id, id, test_id, worker_id, result, recorded_at, recorded_by)
     values ($1, $2, $3, $4, 'absent', now(), $5)`,
    [about.driveId, entryId, about.testId, workerId, author(shop, me)],
  )
  return { ...about, workerId, entryId }
}

/** A list that Ana, or whoever may take it, asked to take out. */
async function askedList(shop: Shop, rows: number, by?: Actor): Promise<string> {
  const id = v7()
  await shop.owner.query(
    `insert into list_export (drive_id, id, purpose, address, rows, with_names, asked_by, asked_at, expires_at)
     values ($1, $2, 'print', $5, $3, false, $4, now(), now() + interval '24 hours')`,
    [
      ...[shop.oak.driveId, id, rows, by ? author(shop, by) : shop.oak.people.flo.userId],
      `cell=${shop.oak.cells.packNight}`,
    ],
  )
  return id
}

async function departure(
  { oak, owner }: Shop,
  kind: 'take_away' | 'purge',
  state: 'asked' | 'ready',
): Promise<string> {
  const id = v7()
  await owner.query(
    `insert into departure (drive_id, id, kind, asked_by, asked_at, ready_at)
     values ($1, $2, $3, $4, now(), case when $5 then now() - interval '1 minute' end)`,
    [oak.driveId, id, kind, oak.people.ana.userId, state === 'ready'],
  )
  return id
}

/** The smallest picture there is. */
const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function floorPlan({ oak, owner }: Shop): Promise<{ driveId: string; planId: string }> {
  const planId = v7()
  await owner.query(
    `insert into floor_plan (drive_id, id, words, width, height, made_by, made_at) values ($1, $2, '', 1, 1, $3, now())`,
    [oak.driveId, planId, oak.people.ana.userId],
  )
  return { driveId: oak.driveId, planId }
}

/** A campaign that Oak Street is in or asked into, opened by the one who tries, who speaks in it. */
async function campaign({ oak, owner }: Shop, me: Actor, state: 'asked' | 'in') {
  const { campaignId, delegateId, membershipId } = newIds('campaignId', 'delegateId', 'membershipId')
  await owner.query(
    `insert into campaign (id, code, words, opened_by, opened_at) values ($1, $2, '', $3, now())`,
    [campaignId, `REED-${campaignId.slice(-12)}`, me.userId],
  )
  await owner.query(
    `insert into campaign_drive (id, campaign_id, drive_id, state, asked_by, asked_at, decided_at)
     values ($1, $2, $3, $4, $5, now(), now())`,
    [membershipId, campaignId, oak.driveId, state, me.userId],
  )
  await owner.query(
    `insert into campaign_delegate (id, campaign_id, drive_id, user_id, words, chosen_by, from_at)
     values ($1, $2, $3, $4, '', $4, now())`,
    [delegateId, campaignId, oak.driveId, me.userId],
  )
  return { driveId: oak.driveId, campaignId, delegateId }
}
async function inCampaign(shop: Shop, me: Actor, state: 'asked' | 'in' = 'in') {
  const { driveId, campaignId } = await campaign(shop, me, state)
  return { driveId, campaignId }
}

async function invite({ oak, owner }: Shop, redeemedBy: string | null): Promise<string> {
  const id = v7()
  await owner.query(
    `insert into invite (id, drive_id, role, secret_hash, number, code_hash, made_by, made_at, code_expires_at, expires_at,
       redeemed_by, redeemed_at, check_digits)
     values ($1, $2, 'worker_leader', sha256($3), '12345', 'x', $4, now(), now() + interval '10 minutes', now() + interval '1 day',
       $5, case when $5::uuid is null then null else now() end, '42')`,
    [id, oak.driveId, Buffer.from(id), oak.people.ana.userId, redeemedBy],
  )
  return id
}

async function talk(shop: Shop, me: Actor): Promise<string> {
  const id = v7()
  await shop.owner.query(
    `insert into one_on_one (drive_id, id, worker_id, talker_user_id, logged_by, happened_at, happened_on, recorded_at)
     values ($1, $2, $3, $4, $4, now(), current_date, now())`,
    [shop.oak.driveId, id, await person(shop, me), author(shop, me)],
  )
  return id
}

function list(shop: Shop, people: number) {
  const names = Array.from(
    { length: people },
    () => `Import${'abcdefghij'.charAt(randomInt(10))}${letters()} Person${letters()}`,
  )
  const content = Buffer.from(`Name\n${names.join('\n')}\n`)
  return {
    ...drive(shop),
    importId: v7(),
    content: content.toString('base64'),
    sha256: createHash('sha256').update(content).digest('hex'),
    answers: { origin: 'file', choices: [], country: 'US' },
    promised: { new: people, matched: 0, leftAlone: 0, problem: 0 },
  }
}
const letters = () => Array.from({ length: 9 }, () => 'bcdfghklmnprstvw'.charAt(randomInt(16))).join('')

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

/** By verb, for every command there is. A test fails for a command that is missing here. */
export const VALID_INPUTS: { [Name in Verb]?: ValidInput } = {
  ...bodiesInputs,
  ...cardInputs,
  ...handOffInputs,
  ...skillInputs,
  ...trainingInputs,
  ...lawInputs,
  ...intakeInputs,
  ...queueInputs,
  ...reviewInputs,
  ...strategyInputs,
  'drive.start': async () => ({
    ...newIds('driveId', 'committeeRoleId', 'stewardRoleId', 'estimateId'),
    ...{ codeName: 'Juniper', displayName: 'Ana', headcount: 20, locale: 'en', timeZone: 'America/New_York' },
  }),
  'drive.rename': async (shop) => {
    const { rows } = await shop.owner.query('select version from drive where id = $1', [shop.oak.driveId])
    return { ...drive(shop), codeName: 'Maple', version: rows[0].version }
  },
  'invite.make': async (shop) => ({
    ...drive(shop),
    ...{
      inviteId: v7(),
      role: 'worker_leader',
      secret: v7().replaceAll('-', '').slice(-22),
      code: '0123456H',
    },
  }),
  'invite.approve': async (shop) => {
    const { userId } = await newUser(shop.owner)
    return { ...drive(shop), inviteId: await invite(shop, userId), roleId: v7(), digits: '42' }
  },
  'invite.withdraw': async (shop) => ({ ...drive(shop), inviteId: await invite(shop, null) }),
  'role.end': async (shop) => {
    const [{ userId }, roleId] = [await newUser(shop.owner), v7()]
    const values = [shop.oak.driveId, roleId, userId]
    await shop.owner.query(
      "insert into drive_role (drive_id, id, user_id, role, from_at) values ($1, $2, $3, 'worker_leader', now())",
      values,
    )
    return { ...drive(shop), roleId }
  },
  'role.keep': async (shop) => {
    const [{ userId }, roleId] = [await newUser(shop.owner), v7()]
    await shop.owner.query(
      "insert into drive_role (drive_id, id, user_id, role, from_at, until_at) values ($1, $2, $3, 'committee', now(), now() + interval '1 day')",
      [shop.oak.driveId, roleId, userId],
    )
    return { ...drive(shop), roleId }
  },
  'device.revoke_for': async (shop) => ({ ...drive(shop), userId: shop.oak.people.cy.userId }),
  'quarantine.release': async (shop) => laidAside(shop),
  'quarantine.drop': async (shop) => laidAside(shop),
  'site.add': async (shop) => ({ ...drive(shop), parts: [{ id: v7(), name: `Site ${letters()}` }] }),
  'department.add': async (shop) => ({ ...drive(shop), parts: [{ id: v7(), name: `Area ${letters()}` }] }),
  'shift.add': async (shop) => ({ ...drive(shop), parts: [{ id: v7(), name: `Shift ${letters()}` }] }),
  'cell.add': async (shop) => ({
    ...drive(shop),
    cells: [{ cellId: v7(), siteId: await part(shop, 'site') }],
  }),
  'cell.tag': async (shop) => ({
    ...drive(shop),
    ...{ tag: 'job_class', labelId: v7(), name: `Job ${letters()}`, cellIds: [shop.oak.cells.dockDay] },
  }),
  'label.rename': async (shop) => ({
    ...drive(shop),
    ...{ part: 'department', id: await part(shop, 'department'), name: `Area ${letters()}`, version: 1 },
  }),
  'label.retire': async (shop) => ({ ...drive(shop), part: 'shift', id: await part(shop, 'shift') }),
  'headcount.estimate': async (shop) => ({
    ...drive(shop),
    ...{ estimateId: v7(), cellId: null, people: 41, source: 'guess', onDate: today() },
  }),
  'employer.attach': async (shop) => ({
    ...{
      ...drive(shop),
      employerId: v7(),
      linkId: v7(),
      name: `Freight ${letters()}`,
      city: 'Portland',
      state: 'OR',
    },
  }),
  'employer.add': async (shop) => ({
    ...drive(shop),
    ...{ employerId: v7(), linkId: v7(), name: `Freight ${letters()}`, fromOn: today() },
  }),
  'employer.rename': async (shop) => ({ ...(await firm(shop)), name: `Freight ${letters()}`, version: 1 }),
  'employer.end': async (shop) => ({ ...(await firm(shop)), untilOn: today() }),
  'employer.choose_path': async (shop) => ({
    ...(await firm(shop)),
    ...{ attributeId: v7(), path: 'voluntary', fromOn: today() },
  }),
  'worker.add': async (shop) => ({
    ...drive(shop),
    people: [{ workerId: v7(), name: { nick: `N${letters()}` } }],
    cellId: null,
  }),
  'worker.rename': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    name: { first: `R${letters()}` },
    version: 1,
  }),
  'worker.place': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ placementId: v7(), cellId: shop.oak.cells.packDay, as: 'main', fromOn: today() },
  }),
  'worker.set_places': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ places: [{ placementId: v7(), cellId: shop.oak.cells.packDay }], fromOn: today() },
  }),
  'unit.judge': async (shop, me) => ({
    ...drive(shop),
    people: [{ judgementId: v7(), workerId: await person(shop, me) }],
    ...{ judgement: 'disputed', reason: 'supervisor', onDate: today() },
  }),
  'unit.withdraw': async (shop, me) => {
    const id = v7()
    await shop.owner.query(
      `insert into unit_judgement (drive_id, id, worker_id, judgement, reason, on_date, recorded_at, recorded_by)
       values ($1, $2, $3, 'out', 'supervisor', $4, now(), $5)`,
      [shop.oak.driveId, id, await person(shop, me), today(), shop.oak.people.ana.userId],
    )
    return { ...drive(shop), judgementIds: [id] }
  },
  'retaliation.record': async (shop, me) => ({
    ...drive(shop),
    ...{ retaliationId: v7(), workerId: await person(shop, me), kind: 'threatened', happenedOn: today() },
    ...{ said: '', witnessIds: [], status: null, shockId: null },
  }),
  'retaliation.withdraw': async (shop, me) => {
    const id = v7()
    await shop.owner.query(
      `insert into retaliation (drive_id, id, worker_id, kind, happened_on, recorded_at, recorded_by)
       values ($1, $2, $3, 'watched', $4, now(), $5)`,
      [shop.oak.driveId, id, await person(shop, me), today(), shop.oak.people.ana.userId],
    )
    return { ...drive(shop), retaliationId: id }
  },
  'worker.status': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ statusId: v7(), status: 'on_leave', fromOn: today() },
  }),
  'worker.place_many': async (shop, me) => ({
    ...drive(shop),
    ...{ cellId: shop.oak.cells.packDay, fromOn: today(), people: await factPeople(shop, me) },
  }),
  'worker.unplace_many': async (shop, me) => {
    const [factId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      `insert into placement (drive_id, id, worker_id, cell_id, from_on, recorded_at, recorded_by)
       values ($1, $2, $3, $4, current_date, now(), $5)`,
      [shop.oak.driveId, factId, workerId, shop.oak.cells.packDay, author(shop, me)],
    )
    return { ...drive(shop), factIds: [factId] }
  },
  'worker.status_many': async (shop, me) => ({
    ...drive(shop),
    ...{ status: 'on_leave', fromOn: today(), people: await factPeople(shop, me) },
  }),
  'worker.unstatus_many': async (shop, me) => {
    const [factId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      `insert into worker_status (drive_id, id, worker_id, status, from_on, recorded_at, recorded_by)
       values ($1, $2, $3, 'left', current_date, now(), $4)`,
      [shop.oak.driveId, factId, workerId, author(shop, me)],
    )
    return { ...drive(shop), factIds: [factId] }
  },
  'worker.leave_alone_many': async (shop, me) => ({
    ...drive(shop),
    ...{ leaveAlone: true, workerIds: [await person(shop, me)] },
  }),
  'saved_view.save': async (shop) => ({
    ...drive(shop),
    ...{ viewId: v7(), address: 'l=3', shared: false, name: 'Thursdays' },
  }),
  'saved_view.remove': async (shop, me) => ({ ...drive(shop), viewId: await keptView(shop, me) }),
  'saved_view.restore': async (shop, me) => ({ ...drive(shop), viewId: await keptView(shop, me) }),
  'worker.set_boundary': async (shop, me) => ({ ...(await aboutPerson(shop, me)), boundary: 'leave_alone' }),
  'worker.merge': async (shop, me) => ({
    ...drive(shop),
    mergeId: v7(),
    keptWorkerId: await person(shop, me),
    mergedWorkerId: await person(shop, me),
  }),
  'worker.split': async (shop) => ({ ...drive(shop), mergeId: await joined(shop) }),
  'worker.not_same': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    otherWorkerId: await person(shop, me),
  }),
  'worker.remove': async (shop, me) => ({ ...drive(shop), workerIds: [await person(shop, me)] }),
  'contact.add': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    contactId: v7(),
    text: '+1 503 555 0177',
    country: 'US',
  }),
  'contact.remove': async (shop, me) => {
    const [about, contactId] = [await aboutPerson(shop, me), v7()]
    await shop.owner.query(
      "insert into contact (drive_id, id, worker_id, kind, blind, words, added_at) values ($1, $2, $3, 'phone', $4, $5, now())",
      [
        about.driveId,
        contactId,
        about.workerId,
        Buffer.from('blind'),
        sealed(shop, 'contact', contactId, { value: '+15035550101' }),
      ],
    )
    return { ...about, contactId }
  },
  'note.add': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    noteId: v7(),
    level: 'committee',
    text: 'Likes mornings.',
  }),
  'note.remove': async (shop, me) => {
    const [about, noteId] = [await aboutPerson(shop, me), v7()]
    await shop.owner.query(
      "insert into note (drive_id, id, worker_id, author_id, level, words, written_at) values ($1, $2, $3, $4, 'committee', $5, now())",
      [
        about.driveId,
        noteId,
        about.workerId,
        author(shop, me),
        sealed(shop, 'note', noteId, { text: 'Old.' }),
      ],
    )
    return { ...about, noteId }
  },
  'leader.mark': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    markId: v7(),
    status: 'suspected',
  }),
  'committee.seat': async (shop, me) => ({ ...(await aboutPerson(shop, me)), seatId: v7(), change: 'join' }),
  'tie.record': async (shop, me) => ({
    ...drive(shop),
    ...{ tieId: v7(), fromWorkerId: await person(shop, me), toWorkerId: await person(shop, me) },
    ...{ kind: 'follows', confidence: 2 },
  }),
  'tie.withdraw': async (shop, me) => {
    const [tieId, one, other] = [v7(), await person(shop, me), await person(shop, me)]
    await shop.owner.query(
      `insert into tie (drive_id, id, from_worker_id, to_worker_id, kind, confidence, on_date, recorded_at, recorded_by)
       values ($1, $2, $3, $4, 'follows', 1, current_date, now(), $5)`,
      [shop.oak.driveId, tieId, one, other, author(shop, me)],
    )
    return { ...drive(shop), tieId }
  },
  'turf.take_on': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ commitmentId: v7(), dueOn: addDays(today(), 3) },
  }),
  'turf.assign': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ turfId: v7(), userId: shop.oak.people.bo.userId },
  }),
  'turf.end': async (shop, me) => {
    const [turfId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      'insert into turf (drive_id, id, user_id, worker_id, from_at) values ($1, $2, $3, $4, now())',
      [shop.oak.driveId, turfId, shop.oak.people.bo.userId, workerId],
    )
    return { ...drive(shop), turfId }
  },
  'turf.assign_many': async (shop, me) => ({
    ...drive(shop),
    ...{ userId: shop.oak.people.bo.userId, people: await factPeople(shop, me) },
  }),
  'turf.end_many': async (shop, me) => {
    const [factId, workerId] = [v7(), await person(shop, me)]
    await shop.owner.query(
      'insert into turf (drive_id, id, user_id, worker_id, from_at) values ($1, $2, $3, $4, now())',
      [shop.oak.driveId, factId, shop.oak.people.bo.userId, workerId],
    )
    return { ...drive(shop), factIds: [factId] }
  },
  'import.commit': async (shop) => list(shop, 2),
  'import.commit_large': async (shop) => list(shop, 50),
  'import.undo': async (shop) => {
    const importId = v7()
    const values = [shop.oak.driveId, importId, Buffer.from('hash'), shop.oak.people.ana.userId]
    await shop.owner.query(
      "insert into import_batch (drive_id, id, file_hash, rows, made_by, made_at, counts) values ($1, $2, $3, 0, $4, now(), '{}')",
      values,
    )
    return { ...drive(shop), importId }
  },
  'one_on_one.log': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    oneOnOneId: v7(),
    happenedAt: new Date().toISOString(),
  }),
  'one_on_one.withdraw': async (shop, me) => ({ ...drive(shop), oneOnOneId: await talk(shop, me) }),
  'assessment.record': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ happenedAt: new Date().toISOString(), rating: { assessmentId: v7(), value: 2, basis: 'stated' } },
  }),
  'attempt.log': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ attemptId: v7(), outcome: 'no_answer', happenedAt: new Date().toISOString() },
  }),
  'attempt.withdraw': async (shop, me) => {
    const attemptId = v7()
    await shop.owner.query(
      `insert into contact_attempt (drive_id, id, worker_id, talker_user_id, logged_by, outcome, happened_at, happened_on, recorded_at)
       values ($1, $2, $3, $4, $4, 'not_now', now(), current_date, now())`,
      [shop.oak.driveId, attemptId, await person(shop, me), author(shop, me)],
    )
    return { ...drive(shop), attemptId }
  },
  'time_together.log': async (shop, me) => ({
    ...drive(shop),
    ...{ timeTogetherId: v7(), kind: 'meal', workerIds: [await person(shop, me)] },
    happenedAt: new Date().toISOString(),
  }),
  'time_together.withdraw': async (shop, me) => {
    const timeTogetherId = v7()
    await shop.owner.query(
      `insert into time_together (drive_id, id, kind, logged_by, happened_at, happened_on, recorded_at)
       values ($1, $2, 'ride', $3, now(), current_date, now())`,
      [shop.oak.driveId, timeTogetherId, author(shop, me)],
    )
    return { ...drive(shop), timeTogetherId }
  },
  'ask.answer': async (shop, me) => {
    const [askId, oneOnOneId] = [v7(), await talk(shop, me)]
    await shop.owner.query(
      `insert into ask (drive_id, id, one_on_one_id, worker_id, kind, answer)
       select drive_id, $2, id, worker_id, 'sign_petition', 'not_yet' from one_on_one where drive_id = $1 and id = $3`,
      [shop.oak.driveId, askId, oneOnOneId],
    )
    return { ...drive(shop), askId, answer: 'yes' }
  },
  'commitment.make': async (shop, me) => ({
    ...(await aboutPerson(shop, me)),
    ...{ commitmentId: v7(), by: 'user', kind: 'talk_again', dueOn: addDays(today(), 3) },
  }),
  'commitment.debrief': async (shop, me) => {
    const commitmentId = v7()
    await shop.owner.query(
      `insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at, outcome, closed_at, closed_by)
       values ($1, $2, $3, $4, 'worker', 'sign', current_date, now(), 'kept', now(), $4)`,
      [shop.oak.driveId, commitmentId, await person(shop, me), author(shop, me)],
    )
    return { ...drive(shop), commitmentId, debrief: 'partly', missing: ['time'] }
  },
  'conversation_school.save': async (shop) => ({
    ...drive(shop),
    ...{ schoolId: v7(), version: 0, name: 'Ours', steps: ['Listen', 'Ask', 'Agree'] },
  }),
  'drive.choose_school': async (shop) => ({ ...drive(shop), school: 'iww' }),
  'assessment.settle': async (shop, me) => {
    const workerId = await person(shop, me)
    await shop.owner.query('update worker_state set disputed = true where worker_id = $1', [workerId])
    return {
      ...{ ...drive(shop), workerId, assessmentId: v7() },
      ...{ value: 3, basis: 'stated', reason: 'settled_talked_again' },
    }
  },
  'commitment.close': async (shop, me) => {
    const commitmentId = v7()
    await shop.owner.query(
      `insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at)
       values ($1, $2, $3, $4, 'user', 'talk_again', current_date, now())`,
      [shop.oak.driveId, commitmentId, await person(shop, me), author(shop, me)],
    )
    return { ...drive(shop), commitmentId, ending: { outcome: 'kept' } }
  },
  'commitment.reopen': async (shop, me) => {
    const commitmentId = v7()
    await shop.owner.query(
      `insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at, outcome, closed_at, closed_by)
       values ($1, $2, $3, $4, 'user', 'talk_again', current_date, now(), 'kept', now(), $4)`,
      [shop.oak.driveId, commitmentId, await person(shop, me), author(shop, me)],
    )
    return { ...drive(shop), commitmentId }
  },
  'assessment.withdraw': async (shop, me) => {
    const assessmentId = v7()
    await shop.owner.query(
      `insert into assessment (drive_id, id, worker_id, value, basis, assessor_id, happened_at, happened_on, recorded_at)
       values ($1, $2, $3, 2, 'stated', $4, now(), current_date, now())`,
      [shop.oak.driveId, assessmentId, await person(shop, me), author(shop, me)],
    )
    return { ...drive(shop), assessmentId }
  },
  'shock.record': async (shop) => ({ ...drive(shop), shockId: v7(), kind: 'firing', onDate: today() }),
  'demand.save': async (shop) => ({
    ...{ ...drive(shop), demandId: v7(), version: 0, text: 'A second person at night' },
    ...{ targetKind: 'employer', raisedOn: today() },
  }),
  'demand.move': async (shop) => {
    const { demandId } = await demand(shop)
    return { ...drive(shop), demandId, statusId: v7(), status: 'won', onDate: today() }
  },
  'demand.move_back': async (shop) => ({ ...drive(shop), statusId: (await demand(shop)).statusId }),
  'action.plan': async (shop) => ({
    ...{ ...drive(shop), testId: v7(), version: 0, kind: 'button_day', title: 'Buttons', happensOn: today() },
    ...{ visible: 'public', counting: 'people', goalPercent: 65, cellGoalPercent: 50 },
  }),
  'action.begin': (shop) => action(shop, 'planned'),
  'action.record': async (shop, me) => {
    const { driveId, testId, workerId } = await participation(shop, me)
    return { driveId, testId, result: 'took_part', entries: [{ entryId: v7(), workerId }] }
  },
  'action.unrecord': async (shop, me) => {
    const { driveId, testId, entryId } = await participation(shop, me)
    return { driveId, testId, entryIds: [entryId] }
  },
  'action.count': async (shop) => ({
    ...(await action(shop, 'open')),
    cellId: shop.oak.cells.dockNight,
    tookPart: 3,
  }),
  'action.close': (shop) => action(shop, 'open'),
  'action.reopen': (shop) => action(shop, 'closed'),
  'action.cancel': (shop) => action(shop, 'open'),
  'action.restore': (shop) => action(shop, 'cancelled'),
  'action.debrief': async (shop) => ({ ...(await action(shop, 'open')), debriefId: v7(), went: 'partly' }),
  'meeting.schedule': async (shop) => ({
    ...{ ...drive(shop), ...plan, meetingId: v7(), onDate: addDays(today(), 3) },
  }),
  'meeting.change': async (shop) => ({
    ...{ ...(await meeting(shop)), ...plan, onDate: addDays(today(), 4), version: 1 },
  }),
  'meeting.cancel': async (shop) => meeting(shop),
  'meeting.restore': async (shop) => meeting(shop),
  'meeting.answer': async (shop, me) => ({
    ...(await meeting(shop)),
    answers: [{ workerId: await person(shop, me), coming: 'yes' }],
  }),
  'meeting.attend': async (shop, me) => ({
    ...(await meeting(shop, -1)),
    ...{ togetherId: v7(), people: [{ workerId: await person(shop, me), wasThere: true }] },
  }),
  'agenda.fill': async (shop) => meeting(shop),
  'agenda.add': async (shop) => ({ ...(await meeting(shop)), itemId: v7(), text: 'The heat' }),
  'agenda.mark': async (shop) => ({ ...(await agendaItem(shop)), state: 'done' }),
  'agenda.move': async (shop) => ({ ...(await agendaItem(shop)), direction: 'up' }),
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
  'message.send': async (shop, me) => ({
    ...threadOf(shop, me),
    ...newIds('messageId'),
    text: 'When can we talk?',
  }),
  'coordination.send': async (shop) => {
    await request(shop)
    return { ...drive(shop), thread: 'coordination', ...newIds('messageId'), text: 'Tomorrow?' }
  },
  'message.remove': async (shop, me) => {
    const messageId = v7()
    await shop.owner.query(
      `insert into thread_message (drive_id, id, thread, side, author_id, words, sent_at)
       values ($1, $2, $3, 'group', $4, '', now())`,
      [shop.oak.driveId, messageId, threadOf(shop, me).thread, me.userId],
    )
    return { ...threadOf(shop, me), messageId }
  },
  'session.propose': async (shop) => ({
    ...{ ...drive(shop), ...newIds('sessionId'), kind: 'session', minutes: 45, link: '', agenda: '' },
    slots: [{ slotId: v7(), onDate: addDays(today(), 3), time: '18:00' }],
  }),
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
  'floor_plan.add': async (shop) => ({
    ...{ ...drive(shop), planId: v7(), width: 1, height: 1, image: ONE_PIXEL },
  }),
  'floor_plan.place': async (shop) => ({
    ...(await floorPlan(shop)),
    ...{ cellId: shop.oak.cells.dockNight, at: { x: 500, y: 250 } },
  }),
  'floor_plan.remove': floorPlan,
  'assessment_scale.choose': async (shop) => ({
    ...{ ...drive(shop), scaleId: v7(), preset: 'four_steps', points: 4, direction: 'high' },
  }),
  'campaign.open': async (shop) => ({
    ...drive(shop),
    ...newIds('campaignId', 'membershipId', 'delegateId'),
    name: 'Same contractor',
    speaker: 'Ana',
  }),
  'campaign.ask': async (shop, me) => ({ ...(await inCampaign(shop, me)), askId: v7(), code: 'ELM-07' }),
  'campaign.answer': async (shop, me) => ({ ...(await inCampaign(shop, me, 'asked')), answer: 'join' }),
  'campaign.leave': (shop, me) => inCampaign(shop, me),
  'campaign.end': (shop, me) => inCampaign(shop, me),
  'campaign.send_delegate': async (shop, me) => ({
    ...(await inCampaign(shop, me)),
    delegateId: v7(),
    userId: me.userId === shop.oak.people.bo.userId ? shop.oak.people.ana.userId : shop.oak.people.bo.userId,
    name: 'Bo',
  }),
  'campaign.recall_delegate': async (shop, me) => {
    const { driveId, delegateId } = await campaign(shop, me, 'in')
    return { driveId, delegateId }
  },
  'campaign.show': async (shop, me) => ({ ...(await inCampaign(shop, me)), exact: true, name: 'Dock' }),
  'list_export.ask': async (shop) => {
    await shop.owner.query('delete from list_export where drive_id = $1', [shop.oak.driveId])
    return { ...drive(shop), exportId: v7(), purpose: 'print', address: '', withNames: false }
  },
  'list_export.agree': async (shop) => ({ ...drive(shop), exportId: await askedList(shop, 60) }),
  'list_export.cancel': async (shop) => ({ ...drive(shop), exportId: await askedList(shop, 60) }),
  'list_export.take': async (shop, me) => ({ ...drive(shop), exportId: await askedList(shop, 50, me) }),
  'departure.ask': async (shop) => ({ ...drive(shop), departureId: v7(), kind: 'take_away' }),
  'departure.agree': async (shop) => ({
    ...drive(shop),
    departureId: await departure(shop, 'take_away', 'asked'),
  }),
  'departure.cancel': async (shop) => ({
    ...drive(shop),
    departureId: await departure(shop, 'purge', 'ready'),
  }),
  'drive.take_away': async (shop) => ({
    ...drive(shop),
    departureId: await departure(shop, 'take_away', 'ready'),
  }),
  'drive.purge': async (shop) => ({ ...drive(shop), departureId: await departure(shop, 'purge', 'ready') }),
  'drive.bring_in': async ({ takeAwayFile }) => ({ driveId: v7(), file: takeAwayFile }),
  'drive.describe': async (shop) => ({
    ...{ ...drive(shop), industry: 'food', locale: 'en', timeZone: 'America/New_York', fromOn: today() },
    attributes: [{ attributeId: v7(), kind: 'model', value: 'hybrid' }],
  }),
  'network.set': async () => ({ openStart: true }),
  'network_role.grant': async ({ owner }) => {
    const code = `HAZEL-${randomInt(100_000, 1_000_000)}`
    await owner.query('update app_user set account_code = $1 where id = $2', [
      code,
      (await newUser(owner)).userId,
    ])
    return { roleId: v7(), accountCode: code, role: 'intake_caller' }
  },
  'network_role.end': async ({ owner }) => {
    const [{ userId }, roleId] = [await newUser(owner), v7()]
    await owner.query(
      "insert into network_role (id, user_id, role, from_at) values ($1, $2, 'intake_caller', now())",
      [roleId, userId],
    )
    return { roleId }
  },
  'guide.edit': async ({ owner }) => {
    await owner.query('delete from guide')
    return {
      slug: 'mapping',
      locale: 'en',
      version: 0,
      lesson: { title: 'Mapping', summary: 'Draw it.', body: 'Draw the floor.' },
    }
  },
  'record.import': async () => ({ importId: v7(), source: 'nlrb', fileHash: 'ab'.repeat(32), records: [] }),
  'profile.set': async () => ({ locale: 'en', timeZone: 'America/New_York' }),
  'notice.read': async () => ({ noticeIds: [v7()] }),
}

/** A drive without people, started by somebody, for what needs a file to read in. */
export const emptyDrive = ({ session }: Pick<Actor, 'session'>): Promise<string> =>
  startTestDrive(session, 'FIG-01', 'Fig')
