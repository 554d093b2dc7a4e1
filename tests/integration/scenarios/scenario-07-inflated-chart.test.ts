import { expect, test } from 'vitest'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { session } = await newUser(owner)
const shop = await openScenarioShop(session, 'OAK-07')
await shop.estimate(200, '2026-02-01')
const people = await shop.chart(60, '2026-02-01')
for (const [index, workerId] of people.slice(0, 54).entries())
  await shop.rate(workerId, (index % 2) + 1, 'stated', '2026-02-01')

test('scenario 7: 54 of 60 charted in a shop of 200 are 27 % support, not 90 %, and 70 % are not on the list', async () => {
  const current = await getCoverageNow(session, shop.driveId, new Date('2026-02-02T17:00:00Z'))
  const whole = current?.coverage.whole
  expect(whole?.supporters).toEqual({ count: 54, of: 200, share: 0.27 })
  expect(whole).toMatchObject({ uncharted: 140, named: { count: 60, of: 200, share: 0.3 } })
  expect(1 - (whole?.named.share ?? 1)).toBe(0.7)
  expect(whole?.verified.count).toBe(0)

  const shares = JSON.stringify(current).match(/"share":[\d.]+/g)
  expect(shares).not.toContain('"share":0.9')
})
