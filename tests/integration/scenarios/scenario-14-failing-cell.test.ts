import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { viewerIn } from '@/lib/access/load-viewer'
import { beginAction } from '@/lib/actions/commands/begin-action'
import { closeAction } from '@/lib/actions/commands/close-action'
import { planAction } from '@/lib/actions/commands/plan-action'
import { recordParticipation } from '@/lib/actions/commands/record-participation'
import { getActionReport } from '@/lib/actions/queries/action-report'
import { asViewer } from '@/lib/db/as-viewer'
import { gateIn } from '@/lib/drives/queries/gate'
import { stageFactsIn } from '@/lib/drives/queries/stage-facts'
import { recordTie } from '@/lib/leaders/commands/record-tie'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { session } = await newUser(owner)
const shop = await openScenarioShop(session, 'OAK-14')
const DAY = '2026-11-12'
const words = { everybody: 'everybody', notPlaced: 'not placed' }

/** A plant of 200: 100 by day, 50 in the evening, 50 at night, where 14 people listen to Walt. */
const [dayCell, eveCell, nightCell] = await shop.draw(
  { departments: ['Line'], shifts: ['Day', 'Evening', 'Night'] },
  '2026-10-01',
)
await shop.estimate(200, '2026-10-01')
const day = await shop.chart(100, '2026-10-01', dayCell)
const eve = await shop.chart(50, '2026-10-01', eveCell)
const night = await shop.chart(50, '2026-10-01', nightCell)
const [walt = '', ...others] = night
const followers = others.slice(0, 14)
for (const toWorkerId of followers)
  await shop.run(recordTie, '2026-10-02', {
    ...{ tieId: v7(), fromWorkerId: walt, toWorkerId, kind: 'follows', confidence: 2 },
  })
for (const workerId of [...day.slice(0, 80), ...night.slice(0, 20)])
  await shop.rate(workerId, 2, 'stated', '2026-10-05')

const testId = v7()
await shop.run(planAction, '2026-11-05', {
  ...{ testId, version: 0, kind: 'button_day', title: 'Red shirts', happensOn: DAY },
  ...{ visible: 'public', counting: 'people', goalPercent: 65, cellGoalPercent: 50 },
})
await shop.run(beginAction, DAY, { testId })

/** 88 by day, 43 in the evening, 11 at night: Walt, two of his fourteen, and eight others. */
const tookPart = [
  ...day.slice(0, 88),
  ...eve.slice(0, 43),
  walt,
  ...followers.slice(0, 2),
  ...others.slice(14, 22),
]
for (let from = 0; from < tookPart.length; from += 100)
  await shop.run(recordParticipation, DAY, {
    ...{ testId, result: 'took_part' },
    entries: tookPart.slice(from, from + 100).map((workerId) => ({ entryId: v7(), workerId })),
  })
await shop.run(closeAction, DAY, { testId })

const report = await asViewer(session, (tx) => viewerIn(tx, session.token)).then(
  (viewer) => viewer && getActionReport(viewer, shop.driveId, testId, words),
)

test('scenario 14: the plant reaches its goal with 71 %, and the night shift fails with 22 %', () => {
  expect(report?.results.whole).toEqual({ eligible: 200, tookPart: 142, share: 0.71, goal: 'met' })
  expect(report?.results.behind).toEqual([
    { cellId: nightCell, eligible: 50, tookPart: 11, share: 0.22, goal: 'missed' },
  ])
})

test('scenario 14: the failing cell comes first, and its leader has 2 of 14 followers', () => {
  expect(report?.results.cells[0]?.cellId).toBe(nightCell)
  expect(report?.people?.leaders).toMatchObject([
    { workerId: walt, tookPart: true, moved: { tookPart: 2, followers: 14 } },
  ])
})

test('scenario 14: the gate to the next stage shows the failing cell, although the plant has met its goal', async () => {
  const now = new Date(`${DAY}T22:00:00Z`)
  const gate = await asViewer(session, async (tx) => {
    const drive = await stageFactsIn(tx, shop.driveId, now)
    return drive && gateIn(tx, shop.driveId, { stage: { id: 'M3', rung: 5 }, drive, now })
  })
  expect(gate?.advice.lines.find(({ kind }) => kind === 'test')).toEqual({
    kind: 'test',
    reached: false,
    test: {
      ...{ testId, eligible: 200, tookPart: 142, goal: 'met' },
      behind: [{ cellId: nightCell, eligible: 50, tookPart: 11 }],
    },
  })
  expect(gate?.advice.against).toContain('test.areas_behind')
})

test('scenario 14: what to do next begins there', () => {
  expect(report?.steps).toMatchObject([
    { kind: 'talk_with_leader', cellId: nightCell, leader: 'P0', moved: { tookPart: 2, followers: 14 } },
    { kind: 'ask_why', cellId: nightCell },
    { kind: 'welcome' },
    { kind: 'fill_in', people: 58 },
  ])
})

test('scenario 14: the ratings held by day, were too rosy at night, and nobody was expected in the evening', () => {
  const by = new Map(report?.people?.byCell.map(({ cellId, prediction }) => [cellId, prediction]))
  expect(by.get(dayCell ?? '')).toMatchObject({ expected: 80, did: 80, held: 'held' })
  expect(by.get(eveCell ?? '')).toMatchObject({ expected: 0, did: 0, held: null })
  expect(by.get(nightCell ?? '')).toMatchObject({ expected: 20, held: 'too_rosy' })
})
