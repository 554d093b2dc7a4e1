import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { getCoverageOnDay } from '@/lib/coverage/queries/coverage-on-day'
import { asViewer } from '@/lib/db/as-viewer'
import { endRole } from '@/lib/drives/commands/end-role'
import { recordTie } from '@/lib/leaders/commands/record-tie'
import { seatOnCommittee } from '@/lib/leaders/commands/seat-on-committee'
import { recordRetaliation } from '@/lib/workers/commands/record-retaliation'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getRetaliationPage } from '@/lib/workers/queries/retaliation'
import { giveRole, newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { session } = await newUser(owner)
const shop = await openScenarioShop(session, 'OAK-09')
const RATED = '2026-11-10'
const MARCH = '2026-11-18'
const FIRED = '2026-11-19'
const later = new Date('2026-11-20T17:00:00Z')

/** 120 work there, 40 are on the chart, 31 are rated: Dana, who leads, 20 supporters and 10 who are undecided. */
const [dock = ''] = await shop.draw({ departments: ['Dock'], shifts: [] }, RATED)
await shop.estimate(120, RATED)
const [dana = '', bo = '', ...others] = await shop.chart(40, RATED, dock)
await shop.rate(dana, 1, 'public_action', RATED)
for (const workerId of [bo, ...others.slice(0, 19)]) await shop.rate(workerId, 2, 'answered_ask', RATED)
for (const workerId of others.slice(19, 29)) await shop.rate(workerId, 3, 'stated', RATED)
for (const workerId of [dana, bo])
  await shop.run(seatOnCommittee, RATED, { workerId, seatId: v7(), change: 'join' })
const followers = others.slice(0, 4)
for (const toWorkerId of followers)
  await shop.run(recordTie, RATED, {
    ...{ tieId: v7(), fromWorkerId: dana, toWorkerId, kind: 'follows', confidence: 2 },
  })
const login = await newUser(owner)
await giveRole(owner, session, {
  driveId: shop.driveId,
  userId: login.userId,
  role: 'committee',
  workerId: dana,
})
const coach = await newUser(owner)
await giveRole(owner, session, { driveId: shop.driveId, userId: coach.userId, role: 'coach' })

const before = await getCoverageNow(session, shop.driveId, later)
const retaliationId = v7()
await shop.run(recordRetaliation, FIRED, {
  ...{ retaliationId, workerId: dana, kind: 'fired', happenedOn: FIRED },
  ...{ said: 'You brought them to my office.', witnessIds: [bo, followers[0]] },
  ...{ status: { statusId: v7(), judgementId: v7(), status: 'fired' }, shockId: v7() },
})
const page = async () => {
  const read = await getRetaliationPage(session, shop.driveId, dana, later)
  if (read === null || read === READ_ENOUGH) throw new Error('no page')
  return read
}

test('scenario 9: the day before nothing is stale, from the firing on 31 ratings are and nothing counts as shown', async () => {
  expect(before?.coverage.whole).toMatchObject({ stale: { count: 0 }, verified: { count: 21 } })
  const after = await getCoverageNow(session, shop.driveId, later)
  expect(after?.coverage).toMatchObject({ lastShockOn: FIRED })
  expect(after?.coverage.whole).toMatchObject({ stale: { count: 31 }, verified: { count: 0 } })
  const day = await getCoverageOnDay(session, shop.driveId, { day: MARCH })
  expect(day?.whole).toMatchObject({ stale: { count: 0 }, verified: { count: 21 }, without: null })
})

test('scenario 9: she is fired and still on the committee, and every share is shown with her and without', async () => {
  const { whole } = (await getCoverageNow(session, shop.driveId, later))?.coverage ?? {}
  expect(whole).toMatchObject({
    named: { count: 40, of: 120 },
    supporters: { count: 21, of: 120, share: 0.175 },
    committee: { count: 2, of: 120 },
    without: {
      people: 1,
      named: { count: 39, of: 119 },
      supporters: { count: 20, of: 119 },
      committee: { count: 1, of: 119 },
      seatsNeeded: 12,
    },
  })
  const onDay = await getCoverageOnDay(session, shop.driveId, { day: '2026-11-20' })
  expect(onDay?.whole.without).toEqual(whole?.without)
})

test('scenario 9: the record has its witnesses and the day six months on, with its source', async () => {
  const { records } = await page()
  expect(records).toMatchObject([
    {
      ...{ retaliationId, kind: 'fired', happenedOn: FIRED, said: 'You brought them to my office.' },
      deadline: {
        on: '2027-05-19',
        daysLeft: 180,
        packId: 'us-nlra',
        isOld: false,
        fact: { unit: 'months', value: 6 },
      },
    },
  ])
  expect(records[0]?.witnesses.map(({ workerId }) => workerId).toSorted()).toEqual(
    [bo, followers[0] ?? ''].toSorted(),
  )
})

test('scenario 9: those who listen to her are there to be visited, and her placement stays', async () => {
  const { followers: toVisit, isSeated } = await page()
  expect(toVisit.map(({ workerId }) => workerId).toSorted()).toEqual(followers.toSorted())
  expect(isSeated).toBe(true)
  const places = await asViewer(
    session,
    (tx) => tx.sql`select cell_id from placement where drive_id = ${shop.driveId} and worker_id = ${dana}
      and replaced_at is null and until_on is null`,
  )
  expect(places).toEqual([{ cell_id: dock }])
})

test('scenario 9: her access stays until the committee decides, and pausing it takes a day or a second person', async () => {
  const { roles } = await page()
  expect(roles).toMatchObject([{ role: 'committee', endsAt: null }])
  const asked = await execute(endRole, session, {
    commandId: v7(),
    input: { driveId: shop.driveId, roleId: roles[0]?.roleId },
  })
  expect(asked).toMatchObject({ ok: true, value: { endsAt: expect.any(String) } })
})

test('scenario 9: the record is the committee’s: a coach reads none of it, and in the database no word lies open', async () => {
  const rows = (who: typeof session) =>
    asViewer(who, (tx) => tx.sql`select id from retaliation where drive_id = ${shop.driveId}`)
  expect(await rows(session)).toHaveLength(1)
  expect(await rows(coach.session)).toEqual([])
  expect(await getRetaliationPage(coach.session, shop.driveId, dana, later)).toBeNull()
  const { rows: raw } = await owner.query('select words from retaliation where id = $1', [retaliationId])
  expect(String(raw[0].words)).not.toContain('office')
})
