import { expect, test } from 'vitest'
import { openTestDatabase } from '@/tests/support/test-database'
import { openModelShop, reached, TODAY, tableOf } from './model-shop'

const { owner } = await openTestDatabase()
const shop = await openModelShop(owner, 'pre_majority', 'no_union')

/** A firm of 200 in three towns, of whom 35 are on the chart. */
const town = async (name: string, people: number, known: number) => {
  const [cell = ''] = await shop.draw({ departments: [name], shifts: [] }, '2026-01-10')
  await shop.estimate(people, '2026-01-10', cell)
  return await shop.chart(known, '2026-01-10', cell)
}
const [lima, oslo, bern] = [
  await town('Lima', 100, 20),
  await town('Oslo', 60, 10),
  await town('Bern', 40, 5),
]
await shop.estimate(200, '2026-01-10')
for (const seated of [...lima.slice(0, 3), ...oslo.slice(0, 3), ...bern.slice(0, 1)])
  await shop.seat(seated, '2026-02-01')

const members = await shop.body('own_committee')
const dues = [
  ...Array<string>(10).fill('regular'),
  ...Array<string>(5).fill('sustaining'),
  ...Array<string>(2).fill('reduced'),
  ...Array<string>(9).fill('none'),
]
const all = [...lima, ...oslo]
for (const [at, kind] of dues.entries()) await shop.belongs(all[at] ?? '', members, { dues: kind })
await shop.status(all[25] ?? '', 'left', '2026-10-01')

await shop.demand('employer', { '2026-04-01': 'partly' })
await shop.demand('employer', { '2026-06-01': 'won' })
await shop.demand('employer')
await shop.act({ kind: 'petition', on: '2026-05-01' }, lima)
const last = await shop.climb('minority_union', TODAY)
const page = await shop.page()

test('the drive went from the first rung to the last', () => {
  expect(last).toBe('P5')
  expect(page.positions).toMatchObject([{ stage: { id: 'P5' } }])
})

/*
 * Members: 26, of whom one no longer works there: 25 of 200. Paying: 10 + 5 + 2 = 17 of 200. Wins: one partly, one in full, of three.
 * Chapters with a committee of three: Lima and Oslo, not Bern with one.
 */
test('every metric is what one reckons by hand', () => {
  expect(tableOf(page)).toEqual({
    share_of_unit: '25 of 200 headcount (2026-01-10) = 0.125 share, today',
    sustaining_share: '17 of 200 headcount (2026-01-10) = 0.085 share, today',
    wins: '2 of 3 demands (today) = 0.667 share, today',
    chapters: '2 of 3 worksites (today) = 0.667 share, today',
  })
})

test('small rungs are reached long before a majority', () => {
  expect(reached(page)).toEqual(['first_dues', 'first_win', 'second_chapter', 'tenth_of_unit'])
})
