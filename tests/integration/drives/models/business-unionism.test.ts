import { expect, test } from 'vitest'
import { openTestDatabase } from '@/tests/support/test-database'
import { openModelShop, reached, TODAY, tableOf } from './model-shop'

const { owner } = await openTestDatabase()
const shop = await openModelShop(owner, 'business_unionism', 'union_present')

/** A mill of 60: kiln and yard with ten of us each, lab with two and three people hired in autumn. */
const [kiln = '', yard = '', lab = ''] = await shop.draw(
  { departments: ['Kiln', 'Yard', 'Lab'], shifts: [] },
  '2026-02-01',
)
await shop.estimate(60, '2026-02-01')
const inKiln = await shop.chart(10, '2026-02-01', kiln)
const inYard = await shop.chart(10, '2026-02-01', yard)
const inLab = await shop.chart(2, '2026-02-01', lab)
const all = [...inKiln, ...inYard, ...inLab]

await shop.steward(inKiln[0] ?? '', kiln, '2026-02-10')
await shop.steward(inKiln[1] ?? '', kiln, '2026-02-10')
await shop.steward(inYard[0] ?? '', yard, '2026-02-10')

const contract = { route: 'contract' } as const
await shop.grievance({
  ...{ ...contract, kind: 'individual', happenedOn: '2026-02-25', filedOn: '2026-03-02' },
  ended: { on: '2026-04-01', outcome: 'won' },
  steps: [
    ['2026-03-12', '2026-03-10'],
    ['2026-03-24', '2026-03-25'],
  ],
})
await shop.grievance({
  ...{ ...contract, kind: 'group', happenedOn: '2026-05-01', filedOn: '2026-05-04' },
  ended: { on: '2026-06-01', outcome: 'settled' },
  steps: [['2026-05-14', '2026-05-11']],
})
await shop.grievance({
  ...{ ...contract, kind: 'individual', happenedOn: '2026-06-25', filedOn: '2026-07-01' },
  ended: { on: '2026-08-01', outcome: 'lost' },
  steps: [['2026-07-10', null]],
})
await shop.grievance({
  ...{ ...contract, kind: 'individual', happenedOn: '2026-11-08', filedOn: '2026-11-10' },
  steps: [['2026-11-24', null]],
})

const union = await shop.body('union')
for (const workerId of all.slice(0, 12)) await shop.belongs(workerId, union)
await shop.belongs(all[12] ?? '', union, { untilOn: '2026-06-01' })

await shop.act({ kind: 'contract_survey', on: '2026-06-10' }, all.slice(0, 21))

for (const [began, metOn] of [
  ['2026-09-20', '2026-10-05'],
  ['2026-09-25', null],
  ['2026-11-10', null],
] as const) {
  const [hired = ''] = await shop.chart(1, began, lab)
  await shop.status(hired, 'active', began)
  if (metOn) await shop.talk(hired, metOn)
}
const last = await shop.climb('union_service', TODAY)
const page = await shop.page()

test('the drive went from the first rung to the last', () => {
  expect(last).toBe('B8')
  expect(page.positions).toMatchObject([{ track: { id: 'union_service' }, stage: { id: 'B8' }, from: null }])
})

/*
 * Steps due: 10 March (in time), 25 March (a day late), 11 May (in time), 10 July (never): 2 of 4. The one of 24 November is to come.
 * 60 people ÷ 3 stewards = 20. Kiln and yard have one, the lab has none: 1 of 3.
 * Days of a step: 2 → 10 March 8, 10 → 25 March 15, 4 → 11 May 7: the middle one is 8.
 * Ended: won, settled, lost: a third each. Filed: 3 of one person, 1 of a group.
 * Members: 12 of 60; the thirteenth left the union in June.
 * Hired in 90 days with 30 days to be met: 20 September (met on the 15th day) and 25 September (not): 1 of 2.
 * Survey: 21 of 60, as 22 were on the list and 38 by the estimate only.
 */
test('every metric is what one reckons by hand', () => {
  expect(tableOf(page, { [kiln]: 'kiln', [yard]: 'yard', [lab]: 'lab' })).toEqual({
    grievances_on_time: '2 of 4 grievance_steps (today) = 0.5 share, today',
    workers_per_steward: '60 of 3 stewards (today) = 20 each, 2026-02-01',
    cells_without_steward: '1 of 3 areas (today) = 0.333 share, today',
    days_per_step: '3 of 3 grievance_steps (today) = 8 days, today',
    grievances_won: '1 of 3 grievances_closed (today) = 0.333 share, today',
    grievances_settled: '1 of 3 grievances_closed (today) = 0.333 share, today',
    group_grievances_share: '1 of 4 grievances (today) = 0.25 share, today',
    individual_grievances_share: '3 of 4 grievances (today) = 0.75 share, today',
    membership_density: '12 of 60 headcount (2026-02-01) = 0.2 share, today',
    new_hires_met_30: '1 of 2 new_hires (today) = 0.5 share, today',
    contract_survey:
      '21 of 60 eligible (2026-06-10) = 0.35 share, 2026-06-10; kiln 10/10, yard 10/10, lab 1/2',
  })
})

test('milestones, the numbers that matter most and ways out follow from the numbers', () => {
  expect(reached(page)).toEqual(['first_group_grievance'])
  expect(page.northStar.map(({ metric, flagged }) => [metric.id, flagged])).toEqual([
    ['grievances_on_time', true],
    ['workers_per_steward', false],
  ])
  expect(page.ramps.map(({ ramp, isOpen }) => [ramp.id, isOpen])).toEqual([
    ['grievance_to_test', true],
    ['stewards_to_militant', false],
    ['service_to_caucus', null],
  ])
})
