import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { CalendarDate } from '@/lib/clock'
import { openTestDatabase } from '@/tests/support/test-database'
import { openModelShop, reached, TODAY, tableOf } from './model-shop'

const { owner } = await openTestDatabase()
const shop = await openModelShop(owner, 'independent_solidarity', 'no_union')

/** A sandwich shop of 30, all on the chart in the end: 20 in front, 10 in the kitchen; two of the front were hired in autumn. */
const [front = '', kitchen = ''] = await shop.draw(
  { departments: ['Front', 'Kitchen'], shifts: [] },
  '2026-01-05',
)
await shop.estimate(30, '2026-01-05')
await shop.estimate(20, '2026-01-05', front)
await shop.estimate(10, '2026-01-05', kitchen)
const inFront = await shop.chart(18, '2026-01-05', front)
const inKitchen = await shop.chart(10, '2026-01-05', kitchen)
const [mia = '', noor = '', oli = ''] = inFront
const [pam = ''] = inKitchen
for (const seated of [mia, pam, oli]) await shop.seat(seated, '2026-01-15')
await shop.unseat(oli, '2026-07-01')
await shop.seat(noor, '2026-08-01')

for (const [began, metOn] of [
  ['2026-09-10', '2026-09-15'],
  ['2026-10-01', '2026-11-01'],
] as const) {
  const [hired = ''] = await shop.chart(1, began, front)
  await shop.status(hired, 'active', began)
  await shop.talk(hired, metOn)
}
for (const workerId of inFront.slice(0, 11)) await shop.talk(workerId, '2026-11-05')

const promise = (dueOn: CalendarDate, outcome: string | null) =>
  shop.insert('commitment', {
    ...{ id: v7(), worker_id: mia, user_id: shop.userId, by: 'user', kind: 'talk_again', due_on: dueOn },
    ...{
      recorded_at: new Date('2026-10-01T17:00:00Z'),
      outcome,
      closed_at: outcome && new Date('2026-11-01T17:00:00Z'),
    },
  })
for (const outcome of ['kept', 'kept', 'kept', 'not_kept', 'renegotiated', null])
  await promise('2026-11-01', outcome)
await promise('2026-05-01', 'not_kept')
await promise('2026-12-01', null)

const own = { route: 'own', kind: 'group' } as const
const answered = (happenedOn: CalendarDate, on: CalendarDate, outcome: string) =>
  shop.grievance({ ...own, happenedOn, filedOn: happenedOn, ended: { on, outcome } })
await answered('2026-03-01', '2026-03-08', 'action')
await answered('2026-05-01', '2026-05-21', 'action')
await answered('2026-06-01', '2026-06-12', 'action')
await answered('2026-07-01', '2026-07-02', 'settled')

await shop.demand('employer', { '2026-02-01': 'won', '2026-09-01': 'held' })
await shop.demand('employer', { '2026-03-01': 'won', '2026-10-01': 'eroded' })
await shop.demand('employer', { '2026-04-01': 'partly' })
await shop.demand('employer', { '2026-05-01': 'refused' })
await shop.demand('employer', { '2026-10-20': 'won' })

await shop.act({ kind: 'button_day', on: '2026-04-01' }, inFront.slice(0, 9))
await shop.count({ kind: 'walkout', on: '2026-10-15' }, { [front]: 15, [kitchen]: 6 })
const last = await shop.climb('own_union', TODAY)
const page = await shop.page()

test('the drive went from the first rung to the last, and going public is none of them', () => {
  expect(last).toBe('I9')
  expect(page.positions).toMatchObject([{ stage: { id: 'I9' } }])
})

/*
 * The walkout: 15 of 20 in front, 6 of 10 in the kitchen, 21 of 30.
 * Talks since 23 October: eleven of 5 November and the one of 1 November, by a committee of three in four weeks: 12 ÷ 3 ÷ 4 = 1.
 * Promises due since 21 August: three kept, one not, one still open: 3 of 5; what was put off does not count.
 * Five demands: the first held, the fifth won; one partly, one refused, one slipped back. Ever won: three, in force: two.
 * Days to an action: 7, 20, 11: the middle one is 11. On the committee: Mia and Pam since January, Noor since August: 1 of 3.
 * Hired with 14 days to be met: one met on the fifth day, one on the 31st: 1 of 2. In force after six months: the first of three.
 */
test('every metric is what one reckons by hand', () => {
  expect(tableOf(page, { [front]: 'front', [kitchen]: 'kitchen' })).toEqual({
    test_participation: '21 of 30 eligible (2026-10-15) = 0.7 share, 2026-10-15; front 15/20, kitchen 6/10',
    demands_kept: '2 of 3 wins (today) = 0.667 share, today',
    talks_a_member_a_week: '12 of 3 committee (today) = 1 each, today',
    tasks_kept: '3 of 5 promises_due (today) = 0.6 share, today',
    demands_won: '2 of 5 demands (today) = 0.4 share, today',
    demands_partly: '1 of 5 demands (today) = 0.2 share, today',
    demands_lost: '1 of 5 demands (today) = 0.2 share, today',
    demands_eroded: '1 of 5 demands (today) = 0.2 share, today',
    days_to_action: '3 of 3 grievances (today) = 11 days, today',
    committee_renewal: '1 of 3 committee (today) = 0.333 share, today',
    new_hires_met_14: '1 of 2 new_hires (today) = 0.5 share, today',
    demands_held: '1 of 5 demands (today) = 0.2 share, today',
    wins_in_force: '1 of 3 wins (today) = 0.333 share, today',
  })
})

test('milestones follow from the numbers, and no number is about cards', () => {
  expect(reached(page)).toEqual(['committee_across_cells', 'first_win', 'win_in_force'])
  expect(page.health.map(({ metric }) => metric.id).filter((id) => id.startsWith('card'))).toEqual([])
})

/*
 * 15 September: nobody had walked out yet, the button day of April was the last action, and nine wore one. Two demands had been won and
 * stood, but only the first had been looked at after six months; the second slipped in October, the fifth was won then. No promise had
 * been made yet, and the one person hired five days before had time left to be met. One talk in four weeks by a committee of three.
 */
test('a past day is reckoned by what was so then, and what began later is not in it', async () => {
  const then = await shop.page(TODAY, { day: '2026-09-15', by: 'now' })
  expect(tableOf(then)).toMatchObject({
    demands_kept: '2 of 2 wins (2026-09-15) = 1 share, 2026-09-15',
    demands_won: '2 of 5 demands (2026-09-15) = 0.4 share, 2026-09-15',
    demands_eroded: '0 of 5 demands (2026-09-15) = 0 share, 2026-09-15',
    demands_held: '1 of 5 demands (2026-09-15) = 0.2 share, 2026-09-15',
    wins_in_force: '1 of 2 wins (2026-09-15) = 0.5 share, 2026-09-15',
    talks_a_member_a_week: '1 of 3 committee (2026-09-15) = 0.083 each, 2026-09-15',
    committee_renewal: '1 of 3 committee (2026-09-15) = 0.333 share, 2026-09-15',
    days_to_action: '3 of 3 grievances (2026-09-15) = 11 days, 2026-09-15',
    tasks_kept: 'not known',
    new_hires_met_14: 'not known',
  })
  expect(then.results.get('test_participation')).toMatchObject({ count: 9, onDate: '2026-04-01' })
})

test('what matters most is drawn every two weeks back from the day', () => {
  expect(page.trend.map(({ metricId }) => metricId)).toEqual(['test_participation', 'demands_kept'])
  const kept = page.trend[1]?.line ?? []
  expect([kept[0]?.onDate, kept.at(-1)?.onDate, kept.length]).toEqual(['2026-08-28', TODAY, 7])
  // Both stood until the second slipped on 1 October; the third win of 20 October makes it two of three.
  expect(kept.map(({ value }) => value && Math.round(value * 100))).toEqual([100, 100, 100, 50, 67, 67, 67])
})

test('by what was known then, a look that was written down later is not there', async () => {
  await owner.query(
    `update demand_status set recorded_at = '2026-11-19T17:00:00Z' where drive_id = $1 and status = 'held'`,
    [shop.driveId],
  )
  const held = async (by: 'now' | 'then') =>
    (await shop.page(TODAY, { day: '2026-09-15', by })).results.get('demands_held')
  expect(await held('now')).toMatchObject({ count: 1 })
  expect(await held('then')).toMatchObject({ count: 0 })
})

test('by what was known then, an action that was called off later is still there', async () => {
  await owner.query(
    `update structure_test set cancelled_at = '2026-11-19T17:00:00Z' where drive_id = $1 and happens_on = '2026-04-01'`,
    [shop.driveId],
  )
  const participation = async (by: 'now' | 'then') =>
    (await shop.page(TODAY, { day: '2026-09-15', by })).results.get('test_participation')
  expect(await participation('then')).toMatchObject({ count: 9, onDate: '2026-04-01' })
  expect((await participation('now')) ?? null).toBeNull()
})
