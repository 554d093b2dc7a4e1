import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { openTestDatabase } from '@/tests/support/test-database'
import { openModelShop, reached, TODAY, tableOf } from './model-shop'

const { owner } = await openTestDatabase()
const shop = await openModelShop(owner, 'cross_union_defence', 'union_present')

/** Three agencies of 60, each with a union of its own, and lay-offs announced in all. */
const agency = async (name: string, people: number, known: number) => {
  const [cell = ''] = await shop.draw({ departments: [name], shifts: [] }, '2026-01-10')
  const unit = await shop.insert('label', { id: v7(), kind: 'unit' })
  await owner.query('update cell set unit_id = $1 where id = $2', [unit, cell])
  await shop.estimate(people, '2026-01-10', cell)
  return { cell, known: await shop.chart(known, '2026-01-10', cell) }
}
const parks = await agency('Parks', 20, 12)
const post = await agency('Post', 20, 12)
const labs = await agency('Labs', 20, 12)
await shop.estimate(60, '2026-01-10')
for (const { known } of [parks, post, labs]) {
  await shop.seat(known[0] ?? '', '2026-02-01')
  await shop.seat(known[1] ?? '', '2026-02-01')
}
await shop.demand('employer', { '2026-03-01': 'won', '2026-09-15': 'held' })
await shop.demand('employer', { '2026-05-01': 'refused' })
await shop.act({ kind: 'picket', on: '2026-10-10' }, [
  ...parks.known,
  ...post.known.slice(0, 11),
  ...labs.known.slice(0, 10),
])
const [first, second, network] = [
  await shop.body('union'),
  await shop.body('union'),
  await shop.body('caucus'),
]
for (const workerId of parks.known.slice(0, 3)) await shop.belongs(workerId, first)
for (const workerId of [...parks.known.slice(0, 1), ...post.known.slice(0, 2)])
  await shop.belongs(workerId, second)
for (const workerId of [...parks.known.slice(0, 3), ...post.known.slice(0, 2)])
  await shop.belongs(workerId, network)
await shop.report('laid_off_in_touch', 7, '2026-11-01')
const last = await shop.climb('defence', TODAY)
const page = await shop.page()

test('the eighth, one data file, went from the first rung to the last', () => {
  expect(last).toBe('D8')
  expect(page.positions).toMatchObject([{ stage: { id: 'D8' } }])
})

/*
 * Groups of two in all three agencies; on the picket 12, 11 and 10 of 20 each: all able to act, of three bargaining units three.
 * One of two lay-offs stopped, still so after six months. Network of five, one of them in two unions. Seven laid off in touch.
 */
test('every metric is what one reckons by hand, by formulas that were there', () => {
  expect(tableOf(page)).toEqual({
    worksites_able_to_act: '3 of 3 worksites (today) = 1 share, today',
    layoffs_stopped: '1 of 2 demands (today) = 0.5 share, today',
    worksites_with_committee: '3 of 3 worksites (today) = 1 share, today',
    units_acting: '3 of 3 units (today) = 1 share, 2026-10-10',
    unions_in_network: '1 of 5 caucus (today) = 0.2 share, today',
    laid_off_in_touch: '7 = 7 count, 2026-11-01',
    actions_a_quarter: '1 = 1 count, today',
    wins_in_force: '1 of 1 wins (today) = 1 share, today',
  })
  expect(reached(page)).toEqual(['three_agencies', 'first_joint_day', 'first_layoff_stopped'])
})
