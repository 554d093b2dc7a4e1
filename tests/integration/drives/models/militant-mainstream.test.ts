import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { openTestDatabase } from '@/tests/support/test-database'
import { inWords, openModelShop, reached, TODAY, tableOf } from './model-shop'

const { owner } = await openTestDatabase()
const shop = await openModelShop(owner, 'militant_mainstream', 'no_union')

/** A bakery of 30: 20 by day, 10 at night; 18 and 9 of them on the chart. */
const [byDay = '', atNight = ''] = await shop.draw(
  { departments: ['Ovens'], shifts: ['Day', 'Night'] },
  '2026-01-10',
)
await shop.estimate(30, '2026-01-10')
await shop.estimate(20, '2026-01-10', byDay)
await shop.estimate(10, '2026-01-10', atNight)
const days = await shop.chart(18, '2026-01-10', byDay)
const nights = await shop.chart(9, '2026-01-10', atNight)
const [ada = '', ben = ''] = days
const [cleo = ''] = nights
for (const seated of [ada, ben, cleo]) await shop.seat(seated, '2026-02-01')
for (const follower of days.slice(1, 5)) await shop.follows(follower, ada, '2026-02-02')
for (const follower of nights.slice(2, 6)) await shop.follows(follower, cleo, '2026-02-02')

await shop.act({ kind: 'petition', on: '2026-03-10' }, [...days.slice(0, 10), ...nights.slice(0, 5)])
await shop.act({ kind: 'contract_survey', on: '2026-05-10' }, [...days.slice(0, 14), ...nights.slice(0, 8)])
await shop.act({ kind: 'strike_pledge', on: '2026-09-10' }, [...days.slice(0, 16), ...nights.slice(0, 8)])
for (const workerId of [...days.slice(0, 15), ...nights.slice(0, 5)])
  await shop.rate(workerId, 2, 'stated', '2026-10-20')
await shop.act({ kind: 'button_day', on: '2026-11-10' }, [...days.slice(0, 15), ...nights.slice(0, 4)])
await shop.pledge({ kind: 'picket', on: '2026-12-01' }, days.slice(0, 6))

await shop.decision('own', null, '2026-09-01')
await shop.decision('action', { yes: 16, no: 2, of: 30 }, '2026-10-12')
await shop.insert('drive_attribute', {
  ...{
    id: v7(),
    kind: 'recognition_path',
    value: 'recognised',
    from_on: '2026-08-12',
    ...shop.recorded('2026-08-12'),
  },
})
const newShop = await shop.climb('new_shop', TODAY)
const existingShop = await shop.climb('existing_shop', TODAY)
const page = await shop.page()

test('the drive went from the first rung to the last of both ladders, which go on side by side', () => {
  expect([newShop, existingShop]).toEqual(['M10', 'X9'])
  expect(page.positions.map(({ track, stage }) => [track.id, stage?.id])).toEqual([
    ['new_shop', 'M10'],
    ['existing_shop', 'X9'],
  ])
})

/*
 * Last action, 10 November: 15 of 20 by day (75 %), 4 of 10 at night (40 %): 1 of 2 areas has a majority; 19 of 30 in all.
 * Before it 24 of 30 on 10 September and 22 of 30 on 10 May: 0.633 - 0.8 = -0.167, the first fall after a rise.
 * Verified: of 15 and 5 supporters rated in October, 15 and 4 took part in November: 19 of 30.
 * Followers: Ada's four all came; of Cleo's four (third to sixth at night) two: 6 of 8.
 * Expected on 10 November: 20, of whom 19 did. Pledge to strike: 24 of 30. Six will picket.
 * Ballot: 16 yes, 2 no: 16 of 18 voters, 16 of 30 members. One of two decisions was voted on.
 * Recognized on 12 August, no contract: 19 + 30 + 31 + 20 = 100 days.
 * Two actions at target in a row: the last one was not (19 of 30 is 63 %, under 65 %): none.
 */
test('every metric is what one reckons by hand', () => {
  expect(tableOf(page, { [byDay]: 'day', [atNight]: 'night' })).toEqual({
    cells_with_majority: '1 of 2 areas (2026-11-10) = 0.5 share, 2026-11-10',
    verified_support: '19 of 30 headcount (2026-01-10) = 0.633 share, today; day 15/20, night 4/10',
    blind_cells: '0 of 2 areas (today) = 0 share, today',
    test_participation: '19 of 30 eligible (2026-11-10) = 0.633 share, 2026-11-10; day 15/20, night 4/10',
    test_trend:
      '19 of 30 eligible (2026-11-10) = -0.167 change, 2026-11-10; 2026-05-10 22/30, 2026-09-10 24/30, 2026-11-10 19/30',
    leader_yield: '6 of 8 followers (2026-11-10) = 0.75 share, 2026-11-10',
    prediction_accuracy: '19 of 20 expected (2026-11-10) = 0.95 share, 2026-11-10',
    strike_ready: '24 of 30 eligible (2026-09-10) = 0.8 share, 2026-09-10; day 16/20, night 8/10',
    picket_sign_ups: '6 = 6 count, today',
    authorization_of_voters: '16 of 18 ballots_cast (2026-10-12) = 0.889 share, 2026-10-12',
    authorization_of_members: '16 of 30 voters (2026-10-12) = 0.533 share, 2026-10-12',
    days_without_contract: '100 = 100 days, today',
    decisions_by_vote: '1 of 2 decisions (today) = 0.5 share, today',
    contract_survey: '22 of 30 eligible (2026-05-10) = 0.733 share, 2026-05-10; day 14/20, night 8/10',
    tests_at_target: '0 = 0 count, today',
  })
})

test('milestones and the numbers that matter most follow from the numbers', () => {
  expect(reached(page)).toEqual(['committee_representative', 'strike_pledge', 'authorization'])
  expect(page.northStar.map(({ metric, flagged }) => [metric.id, flagged])).toEqual([
    ['cells_with_majority', true],
    ['verified_support', true],
  ])
  const trend = page.metrics.find(({ metric }) => metric.id === 'test_trend')
  expect(trend?.flagged).toBe(false)
})

test('the days without a contract end with the contract', async () => {
  await shop.insert('contract', {
    ...{
      id: v7(),
      words: Buffer.from('no words'),
      from_on: '2026-11-20',
      expires_on: '2029-11-19',
      no_strike: true,
    },
    ...{ health_care: false, jurisdiction: 'us_nlra', ...shop.recorded(TODAY) },
  })
  expect(inWords((await shop.page()).results.get('days_without_contract') ?? null)).toBe('not known')
})
