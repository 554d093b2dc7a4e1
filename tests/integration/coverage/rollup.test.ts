import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateIn } from '@/lib/clock'
import { coverageOn } from '@/lib/coverage/coverage-on'
import { type KeptCount, tallyKept } from '@/lib/coverage/kept-counts'
import { coverageNowIn, getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { getCoverageOnDay } from '@/lib/coverage/queries/coverage-on-day'
import { driveFacts } from '@/lib/coverage/queries/drive-facts'
import { workerStateOn } from '@/lib/coverage/worker-state'
import { asViewer } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { type RandomFact, randomFact, writeFacts } from './random-facts'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, people } = oak
const zone = 'America/New_York'
const today = dateIn(zone, new Date())
const shop = {
  driveId,
  workerIds: Object.values(oak.workers).map(({ id }) => id),
  cellIds: Object.values(oak.cells),
  userIds: [people.ana.userId, people.bo.userId, people.cy.userId],
}

async function happen(facts: readonly RandomFact[]) {
  await writeFacts(owner, shop, today, facts)
  await asViewer(
    people.ana.session,
    (tx) => tx.sql`select app.apply_facts(${driveId}, ${shop.workerIds}::uuid[])`,
  )
}

const keptStates = () =>
  asViewer(
    people.ana.session,
    (tx) => tx.sql`
      select worker_id as "workerId", active, cell_id as "cellId", cells as "cellIds", last_talk_on as "lastTalkOn", talks,
        value, assessed_on as "assessedOn", verified_on as "verifiedOn", disputed, committee, leader, unit
      from worker_state where drive_id = ${driveId} order by worker_id`,
  )

test('what PostgreSQL keeps is what the published rules say, whatever happened', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomFact, { minLength: 1, maxLength: 25 }), async (facts) => {
      await happen(facts)
      const all = await asViewer(people.ana.session, (tx) => driveFacts(tx, driveId, zone))
      const byRule = all.workers.map((worker) => workerStateOn(worker, today))
      expect(await keptStates()).toEqual(
        byRule.toSorted((a, b) => ((a?.workerId ?? '') < (b?.workerId ?? '') ? -1 : 1)),
      )

      const differences = await asViewer(
        people.ana.session,
        (tx) => tx.sql`select * from app.rollup_differences(${driveId})`,
      )
      expect(differences).toEqual([])
      const now = await getCoverageNow(people.ana.session, driveId)
      expect(now?.coverage).toEqual(await getCoverageOnDay(people.ana.session, driveId, { day: today }))
    }),
    { numRuns: 20 },
  )
})

test('whatever weekday a window begins on, the statement adds up what the published rules say', async () => {
  await happen([
    ...Array.from(
      { length: 60 },
      (_, day): RandomFact => ({ kind: 'talk', worker: day % 6, day, withdrawn: false }),
    ),
    ...[0, 20, 44].flatMap((day): RandomFact[] => [
      {
        kind: 'rating',
        worker: day % 6,
        day,
        withdrawn: false,
        assessor: 0,
        value: 2,
        basis: 'answered_ask',
      },
      { kind: 'judged', worker: day % 6, day, withdrawn: false, judgement: 'disputed' },
    ]),
  ])
  const { rows: kept } = await owner.query<KeptCount & { cellId: string }>(
    `select cell_id as "cellId", span, measure, on_date::text as "onDate", people from cell_bucket where drive_id = $1`,
    [driveId],
  )
  for (let days = 0; days < 100; days += 1) {
    const later = new Date(Date.now() + days * 86_400_000)
    const shown = await asViewer(people.ana.session, (tx) => coverageNowIn(tx, driveId, later))
    for (const { cellId, tally } of shown?.coverage.cells ?? [])
      expect(tally).toEqual(
        tallyKept(
          kept.filter((count) => count.cellId === cellId),
          dateIn(zone, later),
          shown?.coverage.lastShockOn ?? null,
        ),
      )
  }
})

test('counted ahead of time, the map of a later day needs nothing but the passing of days', async () => {
  await happen([
    { kind: 'status', worker: 0, day: 0, status: 'active' },
    { kind: 'judged', worker: 0, day: 0, withdrawn: false, judgement: 'in' },
    { kind: 'talk', worker: 0, day: 0, withdrawn: false },
  ])
  const later = new Date(Date.now() + 100 * 86_400_000)
  const then = await asViewer(people.ana.session, (tx) => coverageNowIn(tx, driveId, later))
  expect(then?.coverage.whole.talkedTo.count).toBe(0)
  expect(then?.coverage.whole.tally.lastTouchOn).toBe(today)
})

test('what the screen showed can be shown again after the facts have changed', async () => {
  await happen([
    { kind: 'status', worker: 1, day: 0, status: 'active' },
    { kind: 'judged', worker: 1, day: 0, withdrawn: false, judgement: 'in' },
    { kind: 'talk', worker: 1, day: 0, withdrawn: false },
  ])
  const shown = await getCoverageNow(people.ana.session, driveId)
  const instant = new Date(Date.now() - 1) // what follows may be written within this very millisecond
  await happen([
    { kind: 'rating', worker: 1, day: 3, withdrawn: false, assessor: 0, value: 5, basis: 'answered_ask' },
    { kind: 'move', worker: 2, day: 5, cell: 1, primary: true, days: 0 },
    { kind: 'shock', day: 1, withdrawn: false },
  ])
  await owner.query(
    'update one_on_one set withdrawn_at = now() where drive_id = $1 and withdrawn_at is null',
    [driveId],
  )
  const facts = await asViewer(people.ana.session, (tx) => driveFacts(tx, driveId, zone))
  expect(coverageOn(facts, today, instant)).toEqual(shown?.coverage)
  expect(coverageOn(facts, today)).not.toEqual(shown?.coverage)
})

test('a worker leader reads the own cell and no sum, a coach exact counts, a stranger nothing', async () => {
  const own = await getCoverageNow(people.cy.session, driveId)
  expect(own).toMatchObject({ partial: true })
  expect(own?.coverage.cells.length).toBeLessThanOrEqual(1)
  expect(await getCoverageOnDay(people.cy.session, driveId, { day: today })).toBeNull()
  const [ana, dee] = [
    await getCoverageNow(people.ana.session, driveId),
    await getCoverageNow(people.dee.session, driveId),
  ]
  expect(dee).toEqual(ana)
  for (const nobody of [people.flo, people.gus, people.eva, people.hal])
    expect(await getCoverageNow(nobody.session, driveId)).toBeNull()
})
