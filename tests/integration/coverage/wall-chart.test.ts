import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import { now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { getWallChart } from '@/lib/coverage/queries/wall-chart'
import { groupWall } from '@/lib/coverage/wall-groups'
import type { Session } from '@/lib/db/as-viewer'
import { getWorkerOfCode } from '@/lib/workers/queries/worker-of-code'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, workers, cells, stranger } = await openOakStreet(owner)
const { ana, cy, dee, flo, gus } = people
const words = { everybody: 'everybody', allShifts: 'all', notPlaced: 'none' }
const wallOf = (session: Session, namesOf: string | null = null) =>
  getWallChart(session, driveId, now(), { names: namesOf ? { cellId: namesOf, first: 0 } : null, words })
const codesOf = (wall: Awaited<ReturnType<typeof wallOf>>) =>
  wall?.chart.cells.flatMap(({ tiles }) => tiles.map(([code]) => code)).toSorted()

for (const { id } of [workers.dana, workers.fay])
  await execute(recordAssessment, ana.session, {
    commandId: v7(),
    input: {
      ...{ driveId, workerId: id, happenedAt: now().toISOString() },
      rating: { assessmentId: v7(), value: 2, basis: 'answered_ask' },
    },
  })

test('the wall shows everybody of the list by code, without a name or an id of anybody', async () => {
  const wall = await wallOf(ana.session)
  expect(codesOf(wall)).toEqual(
    Object.values(workers)
      .map(({ code }) => code)
      .toSorted(),
  )
  const text = JSON.stringify(wall)
  for (const { id, name } of Object.values(workers)) {
    expect(text).not.toContain(id)
    expect(text).not.toContain(`"${name}"`)
  }
})

test('the wall and the map count the same people', async () => {
  const [wall, map] = [await wallOf(ana.session), await getCoverageNow(ana.session, driveId)]
  for (const [filter, measure] of [
    ['all', 'named'],
    ['support', 'supporters'],
    ['shown', 'verified'],
    ['committee', 'committee'],
  ] as const) {
    const groups = groupWall(wall?.chart.cells ?? [], { grouping: 'cell', filter, code: '' })
    const onWall = groups.reduce((sum, { tiles }) => sum + tiles.length, 0)
    expect([filter, onWall]).toEqual([filter, map?.coverage.whole[measure].count])
  }
})

test('names come for one area, for whoever may read them, and never for a coach', async () => {
  expect((await wallOf(ana.session, cells.dockNight))?.names).toMatchObject({
    inAll: 2,
    called: { [workers.cy.code]: 'Cy', [workers.dana.code]: 'Dana' },
  })
  expect((await wallOf(dee.session, cells.dockNight))?.names).toMatchObject({ inAll: 2, called: {} })
})

test('a worker leader sees the own area without ratings, a stranger no wall', async () => {
  const wall = await wallOf(cy.session)
  expect(wall?.chart.withRatings).toBe(false)
  expect(codesOf(wall)).toEqual([workers.cy.code, workers.dana.code].toSorted())
  expect(wall?.chart.cells.flatMap(({ tiles }) => tiles.map(([, value, marks]) => [value, marks]))).toEqual([
    [null, ''],
    [null, ''],
  ])
  for (const { session } of [flo, gus]) expect(await wallOf(session)).toBeNull()
})

test('a code leads to its person in its own drive only, and only for whoever sees them', async () => {
  expect(await getWorkerOfCode(ana.session, driveId, workers.fay.code)).toBe(workers.fay.id)
  expect(await getWorkerOfCode(cy.session, driveId, workers.fay.code)).toBeNull()
  expect(await getWorkerOfCode(ana.session, driveId, stranger.code)).toBeNull()
  expect(await getWorkerOfCode(flo.session, driveId, workers.fay.code)).toBeNull()
})
