import { expect, test } from 'vitest'
import type { CalendarDate } from '@/lib/clock'
import { getOverTime } from '@/lib/coverage/queries/over-time'
import { halfLifeMonths, monthlyToHold, stillThere } from '@/lib/coverage/turnover'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { session } = await newUser(owner)
const shop = await openScenarioShop(session, 'OAK-10')
const MONTHS: CalendarDate[] = [
  '2026-02-01',
  '2026-03-01',
  '2026-04-01',
  '2026-05-01',
  '2026-06-01',
  '2026-07-01',
]

/** 100 people, 70 of them supporters on 1 January; every month ten leave, supporters as often as anybody, and ten begin. */
await shop.estimate(100, '2026-01-01')
const people = await shop.chart(100, '2026-01-01')
for (const workerId of people.slice(0, 70)) await shop.rate(workerId, 2, 'answered_ask', '2026-01-01')
let supporters = people.slice(0, 70)
let others = people.slice(70)
for (const [index, month] of MONTHS.entries()) {
  const stay = Math.round(70 * 0.9 ** (index + 1))
  const leavers = [...supporters.slice(stay), ...others.slice(0, 10 - (supporters.length - stay))]
  for (const workerId of leavers) await shop.status(workerId, 'left', month)
  const hired = await shop.chart(10, month)
  for (const workerId of hired) await shop.status(workerId, 'active', month)
  supporters = supporters.slice(0, stay)
  others = [...others.filter((workerId) => !leavers.includes(workerId)), ...hired]
}

test('scenario 10: at 10 % a month 53 % of signers are there after six months, 28 % after twelve, half after 6.6', () => {
  expect(Math.round(stillThere(0.1, 6) * 100)).toBe(53)
  expect(Math.round(stillThere(0.1, 12) * 100)).toBe(28)
  expect(halfLifeMonths(0.1).toFixed(1)).toBe('6.6')
})

test('scenario 10: holding 70 % takes 7 % of the unit every month, which is 70 % of the new hires', () => {
  expect(monthlyToHold(0.7, 0.1)).toBeCloseTo(0.07)
  expect(monthlyToHold(0.7, 0.1) / 0.1).toBeCloseTo(0.7)
})

test('scenario 10: nobody worked on it since January, and by July 37 of 70 are left: 53 %, and 37 % of the shop', async () => {
  const over = await getOverTime(session, shop.driveId, new Date('2026-07-02T17:00:00Z'), '2026-01-01')
  const { turnover, points, changed } = over ?? {}
  expect(turnover).toMatchObject({ oldSupporters: 70, oldSupportersHere: 37, leavers: 30 })
  expect(Math.round((37 / 70) * 100)).toBe(53)
  expect(points?.at(-1)?.whole).toMatchObject({
    named: { count: 100, of: 100 },
    supporters: { count: 37, of: 100, share: 0.37 },
    verified: { count: 0 },
    stale: { count: 37 },
  })
  expect(turnover?.monthlyRate).toBeCloseTo(0.1, 2)
  expect(changed?.measures.find(({ measure }) => measure === 'supporters')).toMatchObject({
    before: 70,
    after: 37,
  })
})

test('scenario 10: the ten who began in July are unmet until somebody talks with them', async () => {
  const asked = async () =>
    (await getOverTime(session, shop.driveId, new Date('2026-07-02T17:00:00Z'), null))?.turnover
  expect(await asked()).toMatchObject({ newHires: 10, newHiresUnmet: 10 })
  for (const workerId of others.slice(-3)) await shop.talk(workerId, '2026-07-02')
  expect(await asked()).toMatchObject({ newHires: 10, newHiresUnmet: 7 })
})

test('scenario 10: after two weeks and after a month the map says how many of the new were met in time', async () => {
  const asked = async (day: string) =>
    (await getOverTime(session, shop.driveId, new Date(`${day}T17:00:00Z`), null))?.turnover.metInTime
  expect(await asked('2026-07-16')).toEqual([
    { days: 14, met: 3, of: 30 },
    { days: 30, met: 0, of: 20 },
  ])
  expect(await asked('2026-08-02')).toEqual([
    { days: 14, met: 3, of: 20 },
    { days: 30, met: 3, of: 20 },
  ])
})
