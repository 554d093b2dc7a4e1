import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { getModelPage } from '@/lib/drives/queries/model-page'
import { giveRole, newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openModelShop, reached, TODAY, tableOf } from './model-shop'

const { owner } = await openTestDatabase()
const shop = await openModelShop(owner, 'hybrid', 'union_present')

/** A depot of 40: drivers of one bargaining unit, cleaners of another, office staff in none. */
const [drivers = '', cleaners = '', office = ''] = await shop.draw(
  { departments: ['Drivers', 'Cleaners', 'Office'], shifts: [] },
  '2026-01-10',
)
for (const cellId of [drivers, cleaners]) {
  const unit = await shop.insert('label', { id: v7(), kind: 'unit' })
  await owner.query('update cell set unit_id = $1 where id = $2', [unit, cellId])
}
await shop.estimate(40, '2026-01-10')
const driving = await shop.chart(8, '2026-01-10', drivers)
const cleaning = await shop.chart(6, '2026-01-10', cleaners)
const inOffice = await shop.chart(4, '2026-01-10', office)

const committee = [...driving.slice(0, 2), ...cleaning.slice(0, 2), ...inOffice.slice(0, 1)]
for (const seated of committee) await shop.seat(seated, '2026-02-01')
const union = await shop.body('union')
const second = await shop.body('second_union', 'hidden')
for (const workerId of committee.slice(0, 3)) await shop.belongs(workerId, union)
for (const workerId of committee.slice(1, 4)) await shop.belongs(workerId, second)

const breaks = await shop.demand('employer')
const toilets = await shop.demand('employer')
await shop.act({ kind: 'button_day', on: '2026-05-01', route: 'direct' }, driving)
const question = await shop.act(
  { kind: 'group_question', on: '2026-09-20', route: 'official', demandId: breaks },
  driving,
)
const delegation = await shop.act(
  { kind: 'delegation', on: '2026-10-01', route: 'direct', demandId: toilets },
  [...driving, ...inOffice],
)
const status = (demandId: string, name: string, onDate: string) =>
  shop.insert('demand_status', {
    ...{ id: v7(), demand_id: demandId, status: name, on_date: onDate, ...shop.recorded('2026-10-05') },
  })
await status(breaks, 'refused', '2026-09-25')
await status(toilets, 'won', '2026-10-05')
await shop.stance(union, 'neutral', '2026-10-01', delegation)
await shop.stance(second, 'supports', '2026-10-01', delegation)
await shop.stance(union, 'supports', '2026-09-20', question)
await shop.stance(second, 'not_told', '2026-09-20', question)

await shop.report('mediation_hours', 10, '2026-03-01')
await shop.report('mediation_hours', 4, '2026-09-10')
await shop.report('mediation_hours', 3, '2026-10-10')
await shop.report('dues_hardship', 2, '2026-05-01')
await shop.report('dues_hardship', 3, '2026-10-01')
const last = await shop.climb('two_cards', TODAY)
const page = await shop.page()

test('the drive went from the first rung to the last', () => {
  expect(last).toBe('H8')
  expect(page.positions).toMatchObject([{ stage: { id: 'H8' } }])
})

/*
 * Direct actions since 21 August: the delegation. Three actions in a year, about one of which both unions were told.
 * Committee of five: the first is in the union only, the fourth in the second only, the two between in both, the fifth in none.
 * Direct: the delegation won, the button day asked for nothing; official: the question was refused.
 * The delegation was of drivers and office: 2 of 3 (drivers' unit, cleaners' unit, nobody's).
 * Hours in 91 days: 4 + 3. Hardship: three people, as last reported. Won by the direct way: one of two demands.
 */
const table = {
  actions_by_committee: '1 = 1 count, today',
  bodies_informed: '1 of 3 actions (today) = 0.333 share, today',
  committee_by_card:
    '2 of 5 committee (today) = 0.4 share, today; first_only 1, second_only 1, both 2, neither 1',
  outcomes_by_route: '3 = 3 count, today; direct_won 1, direct_not_yet 1, official_won 0, official_not_yet 1',
  units_acting: '2 of 3 units (today) = 0.667 share, 2026-10-01',
  mediation_hours: '7 = 7 count, today',
  dues_hardship: '3 = 3 count, 2026-10-01',
  outside_wins: '1 of 2 demands (today) = 0.5 share, today',
}

test('every metric is what one reckons by hand', () => {
  expect(tableOf(page)).toEqual(table)
  expect(reached(page)).toEqual(['first_outside_win'])
})

test('whoever keeps neither list reads the same page as if there were no second union', async () => {
  const bo = await newUser(owner)
  await giveRole(owner, shop.session, { driveId: shop.driveId, userId: bo.userId, role: 'committee' })
  const now = new Date(`${TODAY}T17:00:00Z`)
  const seen = async () => {
    const theirs = await getModelPage(bo.session, shop.driveId, { now })
    return theirs && tableOf(theirs)
  }
  const before = await seen()
  expect(before).toEqual({ ...table, bodies_informed: 'not known', committee_by_card: 'not known' })
  await owner.query('update body set retired_at = now() where id = $1', [second])
  expect(await seen()).toEqual(before)
  await owner.query('update body set retired_at = null where id = $1', [second])
})
