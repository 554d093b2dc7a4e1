import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { CalendarDate } from '@/lib/clock'
import { openTestDatabase } from '@/tests/support/test-database'
import { openModelShop, reached, TODAY, tableOf } from './model-shop'

const { owner } = await openTestDatabase()
const shop = await openModelShop(owner, 'caucus_electoralism', 'union_present')

/** A local of 100 in three depots: 50, 30 and 20; twelve of us on the chart. */
const depot = async (name: string, people: number, known: number) => {
  const [cell = ''] = await shop.draw({ departments: [name], shifts: [] }, '2026-01-10')
  await shop.estimate(people, '2026-01-10', cell)
  return { cell, known: await shop.chart(known, '2026-01-10', cell) }
}
const north = await depot('North', 50, 6)
const south = await depot('South', 30, 4)
const east = await depot('East', 20, 2)
await shop.estimate(100, '2026-01-10')

const election = (ballotOn: CalendarDate, counted: { size: number; cast: number; goal: number }) =>
  shop.insert('officer_election', {
    ...{
      id: v7(),
      words: Buffer.from('no words'),
      electorate: 'members',
      electorate_size: counted.size,
      members: 100,
    },
    ...{ goal_votes: counted.goal, ballot_on: ballotOn, counted_on: ballotOn, votes_for: counted.goal },
    ...{ votes_cast: counted.cast, ...shop.recorded(ballotOn) },
  })
await election('2023-05-10', { size: 100, cast: 40, goal: 30 })
const electionId = await election('2026-10-01', { size: 95, cast: 57, goal: 50 })
for (const [cell, goal, pledged, contact] of [
  [north.cell, 25, 20, true],
  [south.cell, 15, 12, true],
  [east.cell, 10, 4, false],
] as const)
  await shop.insert('election_site', {
    ...{ election_id: electionId, cell_id: cell, voters: goal * 2, goal, pledged, contact },
    ...{ changed_by: shop.userId, changed_at: new Date(`${TODAY}T17:00:00Z`) },
  })

for (const [cell, visits, on] of [
  [east.cell, 5, '2025-01-10'],
  [north.cell, 3, '2026-02-10'],
  [south.cell, 3, '2026-03-10'],
  [north.cell, 2, '2026-04-10'],
  [east.cell, 1, '2026-05-10'],
] as const)
  await shop.report('visits', visits, on, cell)

await shop.act({ kind: 'petition', on: '2026-06-01' }, [...north.known, ...south.known.slice(0, 3)])
await shop.act({ kind: 'button_day', on: '2026-07-01' }, [...north.known.slice(0, 4), ...east.known])
const caucus = await shop.body('caucus')
for (const [at, workerId] of [...north.known, ...south.known].entries())
  await shop.belongs(workerId, caucus, { untilOn: at < 2 ? '2026-11-01' : null })
const last = await shop.climb('caucus_election', TODAY)
const page = await shop.page()

test('the drive went from the first rung to the last', () => {
  expect(last).toBe('E10')
  expect(page.positions).toMatchObject([{ stage: { id: 'E10' } }])
})

/*
 * Pledged: 20 + 12 + 4 = 36 of 50 aimed at. Took part since November 2025: six of north, three of south, two of east = 11, for 36 pledges.
 * Contact in north and south: 2 of 3. Visits in a year: 3 + 2 north, 3 south, 1 east = 9 for three worksites: 3 each; the five of
 * January 2025 are too old. Turnout: 40 of 100, then 57 of 95.
 * Caucus on 1 October: ten; two left on 1 November: 8 of 10, so far. No action since August: 0.
 */
test('every metric is what one reckons by hand', () => {
  expect(tableOf(page, { [north.cell]: 'north', [south.cell]: 'south', [east.cell]: 'east' })).toEqual({
    pledged_of_goal: '36 of 50 vote_goal (today) = 0.72 share, today; north 20/25, south 12/15, east 4/10',
    joined_per_pledge: '11 of 36 pledged (today) = 0.306 share, today',
    worksites_with_contact: '2 of 3 worksites (today) = 0.667 share, today',
    visits_per_worksite: '9 of 3 worksites (today) = 3 each, today; north 5/1, south 3/1, east 1/1',
    electorate: '95 of 100 members (today) = 95 count, today; members 95',
    turnout_history:
      '57 of 95 voters (2026-10-01) = 0.6 share, 2026-10-01; 2023-05-10 40/100, 2026-10-01 57/95',
    caucus_kept: '8 of 10 caucus (2026-10-01) = 0.8 share, today',
    actions_a_quarter: '0 = 0 count, today',
  })
})

test('milestones that people judge are reached when people say so', async () => {
  expect(reached(page)).toEqual([])
  for (const milestone of ['slate_mirrors_members', 'ballot_access', 'plan_before_vote'])
    await shop.insert('milestone_mark', {
      id: v7(),
      milestone,
      on_date: '2026-09-01',
      ...shop.recorded('2026-09-01'),
    })
  expect(reached(await shop.page())).toEqual(['slate_mirrors_members', 'ballot_access', 'plan_before_vote'])
})
