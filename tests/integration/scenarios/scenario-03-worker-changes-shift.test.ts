import { expect, test } from 'vitest'
import { getCoverageMap } from '@/lib/coverage/queries/coverage-map'
import { getCoverageOnDay } from '@/lib/coverage/queries/coverage-on-day'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { session } = await newUser(owner)
const shop = await openScenarioShop(session, 'OAK-03')
const [days = '', nights = ''] = await shop.draw(
  { departments: ['Dock'], shifts: ['Days', 'Nights'] },
  '2026-01-05',
)
await shop.estimate(9, '2026-01-05', days)
await shop.estimate(6, '2026-01-05', nights)
const [dana = ''] = await shop.chart(1, '2026-01-05', nights)
await shop.talk(dana, '2026-02-10')
await shop.place(dana, days, { as: 'main', fromOn: '2026-03-01', writtenOn: '2026-03-10' })

const cellOn = async (cellId: string, asked: Parameters<typeof getCoverageOnDay>[2]) =>
  (await getCoverageOnDay(session, shop.driveId, asked))?.cells.find((cell) => cell.cellId === cellId)

test('scenario 3: from nights to days on 1 March, the map is right on both sides of the day', async () => {
  expect(await cellOn(nights, { day: '2026-02-28' })).toMatchObject({
    named: { count: 1, of: 6 },
    talkedTo: { count: 1 },
    blind: false,
  })
  expect(await cellOn(days, { day: '2026-02-28' })).toMatchObject({ named: { count: 0, of: 9 }, blind: true })

  expect(await cellOn(days, { day: '2026-03-01' })).toMatchObject({
    named: { count: 1, of: 9 },
    talkedTo: { count: 1 },
    blind: false,
  })
  expect(await cellOn(nights, { day: '2026-03-01' })).toMatchObject({
    named: { count: 0, of: 6 },
    blind: true,
  })
})

test('scenario 3: written down on 10 March, it was not known on 5 March, and the screen of that day says so', async () => {
  expect(await cellOn(nights, { day: '2026-03-05', by: 'then' })).toMatchObject({ named: { count: 1 } })
  expect(await cellOn(nights, { day: '2026-03-05', by: 'now' })).toMatchObject({ named: { count: 0 } })
  expect(await cellOn(nights, { day: '2026-03-10', by: 'then' })).toMatchObject({ named: { count: 0 } })
})

test('scenario 3: today’s map, read from the kept counts, shows nights as a hole', async () => {
  const map = await getCoverageMap(session, shop.driveId, new Date('2026-03-11T17:00:00Z'), null)
  expect(map?.coverage).toMatchObject({ whole: { named: { count: 1 } }, blindCells: 1 })
  expect(map?.coverage.cells.find(({ blind }) => blind)?.cellId).toBe(nights)
})
