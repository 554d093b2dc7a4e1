import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { dateIn, now } from '@/lib/clock'
import { getCellPage } from '@/lib/coverage/queries/cell-people'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { getCoverageOnDay } from '@/lib/coverage/queries/coverage-on-day'
import { seatOnCommittee } from '@/lib/leaders/commands/seat-on-committee'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { session } = await newUser(owner)
const shop = await openScenarioShop(session, 'OAK-04')
const today = dateIn('America/New_York', now())
const [bakery = '', deli = ''] = await shop.draw({ departments: ['Bakery', 'Deli'], shifts: [] }, today)
await shop.estimate(20, today)
const [mo = ''] = await shop.chart(1, today, bakery)
await shop.place(mo, deli, { as: 'also', fromOn: today })
await shop.rate(mo, 2, 'answered_ask', today)
await shop.run(seatOnCommittee, today, { workerId: mo, seatId: v7(), change: 'join' })

test('scenario 4: somebody in Bakery and Deli counts once in the whole and in every share', async () => {
  const current = await getCoverageNow(session, shop.driveId)
  expect(current?.coverage.whole).toMatchObject({
    named: { count: 1, of: 20 },
    supporters: { count: 1, of: 20, share: 0.05 },
    committee: { count: 1 },
    seatsNeeded: 2,
  })
  const named = current?.coverage.cells.map(({ cellId, named: { count } }) => [cellId, count])
  expect(named).toEqual([
    [bakery, 1],
    [deli, 0],
  ])
  expect(await getCoverageOnDay(session, shop.driveId, { day: today })).toEqual(current?.coverage)
})

test('scenario 4: both areas show the person and the seat, and the second says where they mainly work', async () => {
  for (const [cellId, isPrimary] of [
    [bakery, true],
    [deli, false],
  ] as const) {
    const page = await getCellPage(session, shop.driveId, cellId, now())
    const people = page?.people === READ_ENOUGH ? [] : page?.people
    expect(people).toMatchObject([{ workerId: mo, isPrimary, committee: true }])
  }
})
