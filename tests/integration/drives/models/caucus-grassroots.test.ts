import { expect, test } from 'vitest'
import { openTestDatabase } from '@/tests/support/test-database'
import { openModelShop, reached, TODAY, tableOf } from './model-shop'

const { owner } = await openTestDatabase()
const shop = await openModelShop(owner, 'caucus_grassroots', 'union_present')

/** Teachers of 50 in three schools: 20, 20 and 10. */
const school = async (name: string, people: number, known: number) => {
  const [cell = ''] = await shop.draw({ departments: [name], shifts: [] }, '2026-01-10')
  await shop.estimate(people, '2026-01-10', cell)
  return { cell, known: await shop.chart(known, '2026-01-10', cell) }
}
const oak = await school('Oak', 20, 12)
const elm = await school('Elm', 20, 12)
const fir = await school('Fir', 10, 4)
await shop.estimate(50, '2026-01-10')
for (const seated of [...oak.known.slice(0, 2), ...elm.known.slice(0, 2), ...fir.known.slice(0, 1)])
  await shop.seat(seated, '2026-02-01')

const pay = await shop.demand('employer')
await shop.act({ kind: 'button_day', on: '2026-09-01' }, [
  ...oak.known.slice(0, 5),
  ...elm.known.slice(0, 10),
])
await shop.act({ kind: 'march_on_boss', on: '2026-10-01', demandId: pay }, [
  ...oak.known,
  ...elm.known.slice(0, 8),
])
await shop.demand('employer', { '2026-10-10': 'won' })
await shop.demand('union_officers', { '2026-09-20': 'partly' })

const [first, second, caucus] = [
  await shop.body('union'),
  await shop.body('union'),
  await shop.body('caucus'),
]
for (const workerId of oak.known.slice(0, 4)) await shop.belongs(workerId, first)
for (const workerId of [...oak.known.slice(3, 4), ...elm.known.slice(0, 2)])
  await shop.belongs(workerId, second)
for (const workerId of [...oak.known.slice(0, 4), ...elm.known.slice(0, 2)])
  await shop.belongs(workerId, caucus)
await shop.stance(first, 'opposes', '2026-03-01')
await shop.stance(first, 'neutral', '2026-09-15')
const last = await shop.climb('caucus_network', TODAY)
const page = await shop.page()

test('the drive went from the first rung to the last', () => {
  expect(last).toBe('G7')
  expect(page.positions).toMatchObject([{ stage: { id: 'G7' } }])
})

/*
 * Committees of two: Oak and Elm, not Fir: 2 of 3. Able to act: Oak by 12 of 20 on the march, Elm by 10 of 20 on the button day: 2 of 3.
 * Since 21 August two actions. The march: 12 + 8 of 50. Demands: one of three won; of those put to officers one of one moved.
 * Caucus of six, one of them in both unions. Officers: against in March, neither since September.
 */
test('every metric is what one reckons by hand', () => {
  expect(tableOf(page, { [oak.cell]: 'oak', [elm.cell]: 'elm', [fir.cell]: 'fir' })).toEqual({
    worksites_able_to_act: '2 of 3 worksites (today) = 0.667 share, today',
    worksites_with_committee: '2 of 3 worksites (today) = 0.667 share, today',
    actions_a_quarter: '2 = 2 count, today',
    test_participation:
      '20 of 50 eligible (2026-10-01) = 0.4 share, 2026-10-01; oak 12/20, elm 8/20, fir 0/10',
    demands_won: '1 of 3 demands (today) = 0.333 share, today',
    in_several_unions: '1 of 6 caucus (today) = 0.167 share, today',
    officer_stance: '2 = 2 count, 2026-09-15; neutral 1, 2026-03-01 opposes, 2026-09-15 neutral',
    officers_moved: '1 of 1 demands (today) = 1 share, today',
  })
})

test('milestones and ways out follow from the numbers', () => {
  expect(reached(page)).toEqual(['first_win', 'union_position_moved'])
  expect(page.ramps.map(({ ramp, isOpen }) => [ramp.id, isOpen])).toEqual([
    ['run_for_office', false],
    ['caucus_to_hybrid', null],
    ['disaffiliate', null],
  ])
})
