import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { addTestWorker, giveTurf } from './oak-street'
import { giveRole, letIn, newUser } from './people'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

const today = () => dateIn('America/New_York', now())
const isLeader = ({ where, roles }: Actor) =>
  where === 'here' && roles.some((role) => ['worker_leader', 'committee', 'data_steward'].includes(role))
const isSecretary = (me: Actor) =>
  isLeader(me) || (me.where === 'here' && me.roles.includes('membership_secretary'))
const sealed = ({ oak }: Shop, table: string, rowId: string, words: Record<string, string>) =>
  vaultFor({ kind: 'web' }).seal(driveKey(oak.driveId), { table, rowId }, words)

/** A hidden list that whoever may keep one keeps together with Bo; Ana's for everybody else. */
async function body(shop: Shop, me: Actor): Promise<{ driveId: string; bodyId: string }> {
  const { oak, owner } = shop
  const { ana, bo } = oak.people
  const bodyId = v7()
  await owner.query(
    `insert into body (drive_id, id, kind, hidden, words, recorded_by, recorded_at) values ($1, $2, 'caucus', true, $3, $4, now())`,
    [oak.driveId, bodyId, sealed(shop, 'body', bodyId, { name: 'Thursday people' }), ana.userId],
  )
  for (const userId of [isSecretary(me) ? me.userId : ana.userId, bo.userId])
    await owner.query(
      'insert into body_secretary (drive_id, body_id, user_id, from_at, added_by) values ($1, $2, $3, now(), $3)',
      [oak.driveId, bodyId, userId],
    )
  return { driveId: oak.driveId, bodyId }
}

/** Somebody new on the chart, and on the list of a worker leader of this drive. */
async function person({ oak }: Shop, me: Actor, name = `P${randomInt(1e9)}`) {
  const { ana } = oak.people
  const added = await addTestWorker(ana.session, oak.driveId, { name, cellId: oak.cells.dockNight })
  if (me.where === 'here' && me.roles.includes('worker_leader'))
    await giveTurf(ana.session, oak.driveId, me.userId, added.id)
  return added
}

async function membership(shop: Shop, me: Actor) {
  const where = await body(shop, me)
  const [membershipId, { id }] = [v7(), await person(shop, me)]
  await shop.owner.query(
    `insert into membership (drive_id, id, body_id, worker_id, from_on, dues, recorded_by, recorded_at)
     values ($1, $2, $3, $4, current_date - 9, 'regular', $5, now())`,
    [where.driveId, membershipId, where.bodyId, id, shop.oak.people.ana.userId],
  )
  return { ...where, membershipId }
}

async function stewardship(shop: Shop, me: Actor) {
  const [stewardshipId, { id }] = [v7(), await person(shop, me)]
  await shop.owner.query(
    `insert into stewardship (drive_id, id, worker_id, kind, from_on, recorded_by, recorded_at)
     values ($1, $2, $3, 'steward', current_date - 30, $4, now())`,
    [shop.oak.driveId, stewardshipId, id, shop.oak.people.ana.userId],
  )
  return { driveId: shop.oak.driveId, stewardshipId }
}

async function liaison({ oak, owner }: Shop): Promise<string> {
  const { userId } = await newUser(owner)
  await giveRole(owner, oak.people.ana.session, { driveId: oak.driveId, userId, role: 'union_liaison' })
  return userId
}

/** A grievance with one open step, handled by whoever may handle one. */
async function grievance(shop: Shop, me: Actor) {
  const { oak, owner } = shop
  const handler = isLeader(me) ? me.userId : oak.people.ana.userId
  const [grievanceId, stepId] = [v7(), v7()]
  await owner.query(
    `insert into grievance (drive_id, id, kind, route, filed_on, happened_on, handled_by, recorded_by, recorded_at)
     values ($1, $2, 'individual', 'contract', current_date - 20, current_date - 22, $3, $3, now())`,
    [oak.driveId, grievanceId, handler],
  )
  await owner.query(
    'insert into grievance_handler (drive_id, grievance_id, user_id, added_by, added_at) values ($1, $2, $3, $3, now())',
    [oak.driveId, grievanceId, handler],
  )
  const words = sealed(shop, 'grievance_words', grievanceId, { title: 'Breaks', text: '', article: '12.3' })
  await owner.query(
    'insert into grievance_words (drive_id, grievance_id, words, updated_at) values ($1, $2, $3, now())',
    [oak.driveId, grievanceId, words],
  )
  await owner.query(
    `insert into grievance_step (drive_id, id, grievance_id, step, due_on, recorded_by, recorded_at)
     values ($1, $2, $3, 1, current_date - 3, $4, now())`,
    [oak.driveId, stepId, grievanceId, handler],
  )
  return { driveId: oak.driveId, grievanceId, stepId }
}

async function election(shop: Shop) {
  const { oak, owner } = shop
  const electionId = v7()
  await owner.query(
    `insert into officer_election (drive_id, id, words, electorate, electorate_size, members, goal_votes, ballot_on, recorded_by, recorded_at)
     values ($1, $2, $3, 'delegates', 180, 9000, 91, current_date + 60, $4, now())`,
    [
      oak.driveId,
      electionId,
      sealed(shop, 'officer_election', electionId, { name: 'Local officers' }),
      oak.people.ana.userId,
    ],
  )
  return { driveId: oak.driveId, electionId }
}

const PLAN = () => ({
  ...{ name: 'Local officers', electorateSize: 180, members: 9000, goalVotes: 91 },
  ...{ noticeOn: addDays(today(), 20), nominationsOn: addDays(today(), 35), ballotOn: addDays(today(), 60) },
})

/** Inputs of everything about bodies, stewards, grievances and elections inside a union. */
export const bodiesInputs = {
  'body.open': async ({ oak }, me) => ({
    driveId: oak.driveId,
    kind: 'caucus',
    hidden: !me.roles.includes('committee'),
    name: 'Thursday people',
  }),
  'body.rename': async (shop, me) => ({ ...(await body(shop, me)), name: 'Friday people', version: 1 }),
  'body.retire': body,
  'secretary.add': async (shop, me) => {
    const [where, { userId }] = [await body(shop, me), shop.oak.people.ana]
    await letIn(shop.owner, { driveId: where.driveId, madeBy: userId, userId: me.userId })
    return { ...where, userId }
  },
  'secretary.end': async (shop, me) => ({ ...(await body(shop, me)), userId: shop.oak.people.bo.userId }),
  'membership.record': async (shop, me) => {
    const { id, code, name } = await person(shop, me)
    const who = isLeader(me) ? { workerId: id } : { told: { code, name } }
    return { ...(await body(shop, me)), ...who, fromOn: addDays(today(), -3), dues: 'regular' }
  },
  'membership.end': async (shop, me) => ({ ...(await membership(shop, me)), untilOn: today() }),
  'membership.withdraw': membership,
  'body_position.record': async (shop, me) => {
    const [where, testId] = [await body(shop, me), v7()]
    await shop.owner.query(
      `insert into structure_test (drive_id, id, kind, words, happens_on, is_public, counting, made_by, made_at)
       values ($1, $2, 'petition', $3, current_date + 5, true, 'people', $4, now())`,
      [
        where.driveId,
        testId,
        sealed(shop, 'structure_test', testId, { title: 'Petition', plan: '' }),
        shop.oak.people.ana.userId,
      ],
    )
    return { ...where, aboutKind: 'test', aboutId: testId, position: 'neutral', onDate: today() }
  },
  'steward.name': async (shop, me) => ({
    ...{ driveId: shop.oak.driveId, stewardshipId: v7(), workerId: (await person(shop, me)).id },
    ...{ cellId: shop.oak.cells.dockNight, kind: 'steward', fromOn: today() },
  }),
  'steward.end': async (shop, me) => ({ ...(await stewardship(shop, me)), untilOn: today() }),
  'liaison.grant': async (shop) => ({
    ...{ driveId: shop.oak.driveId, grantId: v7(), userId: await liaison(shop) },
    ...{ what: 'stewards', untilOn: addDays(today(), 30) },
  }),
  'liaison.revoke': async (shop) => {
    const [grantId, { oak }] = [v7(), shop]
    await shop.owner.query(
      `insert into liaison_grant (drive_id, id, user_id, what, granted_by, granted_at, until_at)
       values ($1, $2, $3, 'counts', $4, now(), now() + interval '9 days')`,
      [oak.driveId, grantId, await liaison(shop), oak.people.ana.userId],
    )
    return { driveId: oak.driveId, grantId }
  },
  'grievance.file': async (shop, me) => ({
    ...{
      driveId: shop.oak.driveId,
      grievanceId: v7(),
      title: 'Breaks',
      kind: 'individual',
      route: 'contract',
    },
    ...{ happenedOn: addDays(today(), -2), filedOn: today(), workerIds: [(await person(shop, me)).id] },
    firstStep: { stepId: v7(), limit: { fromOn: today(), days: 10, unit: 'business' } },
  }),
  'grievance.reword': async (shop, me) => {
    const { driveId, grievanceId } = await grievance(shop, me)
    return { driveId, grievanceId, title: 'Missed breaks', version: 1 }
  },
  'grievance.add_handler': async (shop, me) => {
    const { driveId, grievanceId } = await grievance(shop, me)
    const { userId } = shop.oak.people.bo
    await letIn(shop.owner, { driveId, madeBy: userId, userId: me.userId })
    return { driveId, grievanceId, userId }
  },
  'grievance.add_step': async (shop, me) => {
    const { driveId, grievanceId } = await grievance(shop, me)
    return { driveId, grievanceId, stepId: v7(), limit: { dueOn: addDays(today(), 10) } }
  },
  'grievance.answer_step': async (shop, me) => ({
    ...(await grievance(shop, me)),
    doneOn: addDays(today(), -4),
    answer: 'denied',
  }),
  'grievance.close': async (shop, me) => {
    const { driveId, grievanceId } = await grievance(shop, me)
    return { driveId, grievanceId, outcome: 'settled', closedOn: today() }
  },
  'grievance.withdraw': async (shop, me) => {
    const { driveId, grievanceId } = await grievance(shop, me)
    return { driveId, grievanceId }
  },
  'election.plan': async ({ oak }) => ({
    ...{ driveId: oak.driveId, electionId: v7(), electorate: 'delegates' },
    ...PLAN(),
  }),
  'election.change': async (shop) => ({ ...(await election(shop)), ...PLAN(), version: 1 }),
  'election.set_site': async (shop) => ({
    ...(await election(shop)),
    ...{ cellId: shop.oak.cells.dockDay, voters: 40, goal: 25, pledged: 8, contact: true },
  }),
  'election.count': async (shop) => ({
    ...(await election(shop)),
    ...{ countedOn: today(), votesFor: 92, votesCast: 170 },
  }),
  'elector.save': async (shop) => ({
    ...(await election(shop)),
    ...{ electorId: v7(), name: 'Delegate of Hall 3', stands: 'leaning' },
  }),
  'elector.stand': async (shop) => {
    const [where, electorId] = [await election(shop), v7()]
    await shop.owner.query(
      `insert into elector (drive_id, id, election_id, stands, changed_by, changed_at) values ($1, $2, $3, 'unknown', $4, now())`,
      [where.driveId, electorId, where.electionId, shop.oak.people.ana.userId],
    )
    return { ...where, electorId, stands: 'pledged' }
  },
  'slate.add': async (shop, me) => ({
    ...(await election(shop)),
    ...{ placeId: v7(), workerId: (await person(shop, me)).id, office: 'Treasurer' },
  }),
  'slate.remove': async (shop, me) => {
    const [where, placeId] = [await election(shop), v7()]
    await shop.owner.query(
      `insert into slate_place (drive_id, id, election_id, worker_id, words, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [
        ...[where.driveId, placeId, where.electionId, (await person(shop, me)).id],
        ...[sealed(shop, 'slate_place', placeId, { office: 'Clerk' }), shop.oak.people.ana.userId],
      ],
    )
    return { ...where, placeId }
  },
} satisfies Partial<Record<Verb, ValidInput>>
