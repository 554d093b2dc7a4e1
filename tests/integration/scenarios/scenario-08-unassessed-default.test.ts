import { expect, test } from 'vitest'
import { SHARE_MEASURES } from '@/lib/coverage/map-measures'
import { unpackCells } from '@/lib/coverage/packed-tiles'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { getWallChart } from '@/lib/coverage/queries/wall-chart'
import { groupWall } from '@/lib/coverage/wall-groups'
import { importList } from '@/scripts/app/import-list'
import { newUser, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const user = await newUser(owner)
const shop = await openScenarioShop(user.session, 'OAK-08')
await shop.estimate(320, '2026-02-01')
const list = ['Name', ...Array.from({ length: 300 }, (_, index) => `Person Number${index + 100}`)].join('\n')
const imported = await importList(
  await signIn(owner, user.userId, { kind: 'cli' }),
  Buffer.from(list),
  ...[{ driveId: shop.driveId, dateOrder: null, country: 'US', problems: 'refuse', mode: 'write' } as const],
)

test('scenario 8: 300 names without a rating are 300 people of whom nobody knows anything, and no percent undecided', async () => {
  expect(imported).toMatchObject({ ok: true, value: { written: true, counts: { new: 300 } } })
  const current = await getCoverageNow(user.session, shop.driveId)
  const whole = current?.coverage.whole
  expect(whole?.named).toEqual({ count: 300, of: 320, share: 300 / 320 })
  for (const measure of SHARE_MEASURES.filter((each) => each !== 'named'))
    expect([measure, whole?.[measure].count]).toEqual([measure, 0])
  expect(whole?.tally.disputed).toBe(0)
})

test('scenario 8: on the wall all 300 are unknown and nobody is undecided', async () => {
  const wall = await getWallChart(user.session, shop.driveId, new Date(), {
    names: null,
    words: { everybody: 'all', allShifts: 'all', notPlaced: 'none' },
  })
  const groups = groupWall(unpackCells(wall?.chart.cells ?? []), {
    grouping: 'stand',
    filter: 'all',
    code: '',
  })
  expect(groups.map(({ stand, tiles }) => [stand, tiles.length])).toEqual([['unknown', 300]])
})
