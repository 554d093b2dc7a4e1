import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import { now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { unpackCells } from '@/lib/coverage/packed-tiles'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { getWallChart } from '@/lib/coverage/queries/wall-chart'
import { groupWall } from '@/lib/coverage/wall-groups'
import type { Session } from '@/lib/db/as-viewer'
import { assignTurf } from '@/lib/leaders/commands/assign-turf'
import { endTurf } from '@/lib/leaders/commands/end-turf'
import { getWorkerOfCode } from '@/lib/workers/queries/worker-of-code'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, workers, cells, stranger } = await openOakStreet(owner)
const { ana, cy, dee, flo, gus } = people
const words = { everybody: 'everybody', allShifts: 'all', notPlaced: 'none' }
const wallOf = (session: Session, namesOf: string | null = null) =>
  getWallChart(session, driveId, now(), { names: namesOf ? { cellId: namesOf, first: 0 } : null, words })
const tilesOf = (wall: Awaited<ReturnType<typeof wallOf>>) =>
  unpackCells(wall?.chart.cells ?? []).flatMap(({ tiles }) => tiles)
const codesOf = (wall: Awaited<ReturnType<typeof wallOf>>) =>
  tilesOf(wall)
    .map(([code]) => code)
    .toSorted()

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
    const groups = groupWall(unpackCells(wall?.chart.cells ?? []), { grouping: 'cell', filter, code: '' })
    const onWall = groups.reduce((sum, { tiles }) => sum + tiles.length, 0)
    expect([filter, onWall]).toEqual([filter, map?.coverage.whole[measure].count])
  }
})

test('a tile carries every mark that is kept of somebody', async () => {
  await owner.query(
    "update worker_state set leader = 'tested', disputed = true, committee = true where drive_id = $1 and worker_id = $2",
    [driveId, workers.fay.id],
  )
  const fay = tilesOf(await wallOf(ana.session)).find(([code]) => code === workers.fay.code)
  expect(fay).toEqual([workers.fay.code, 2, 'vdct', null])
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
  expect(tilesOf(wall).map(([, value, marks]) => [value, marks])).toEqual([
    [null, ''],
    [null, ''],
  ])
  for (const { session } of [flo, gus]) expect(await wallOf(session)).toBeNull()
})

test('people of a leader’s list who work elsewhere stand on the wall where they work, without a headcount', async () => {
  const turfId = v7()
  await execute(assignTurf, ana.session, {
    commandId: v7(),
    input: { driveId, turfId, workerId: workers.fay.id, userId: cy.userId },
  })
  const wall = await wallOf(cy.session, cells.dockDay)
  const dock = unpackCells(wall?.chart.cells ?? []).find(({ cellId }) => cellId === cells.dockDay)
  expect(dock).toMatchObject({ name: 'Dock · Day', headcount: null, people: 1 })
  expect(dock?.tiles).toEqual([[workers.fay.code, null, '', null]])
  expect(wall?.names).toMatchObject({ inAll: 1, called: { [workers.fay.code]: 'Fay' } })
  await execute(endTurf, ana.session, { commandId: v7(), input: { driveId, turfId } })
  expect(codesOf(await wallOf(cy.session))).not.toContain(workers.fay.code)
})

test('a code leads to its person in its own drive only, and only for whoever sees them', async () => {
  expect(await getWorkerOfCode(ana.session, driveId, workers.fay.code)).toBe(workers.fay.id)
  expect(await getWorkerOfCode(cy.session, driveId, workers.fay.code)).toBeNull()
  expect(await getWorkerOfCode(ana.session, driveId, stranger.code)).toBeNull()
  expect(await getWorkerOfCode(flo.session, driveId, workers.fay.code)).toBeNull()
})

test('people in a cell that is out of use are on the wall as not placed, for a worker leader as for the committee', async () => {
  await owner.query('update cell set retired_at = now() where drive_id = $1 and id = $2', [
    driveId,
    cells.dockNight,
  ])
  for (const { session } of [cy, ana]) {
    const wall = await wallOf(session)
    const loose = unpackCells(wall?.chart.cells ?? []).find(({ cellId }) => cellId === null)
    expect(loose).toMatchObject({ name: words.notPlaced, people: 2 })
    expect(loose?.tiles.map(([code]) => code)).toEqual([workers.cy.code, workers.dana.code].toSorted())
  }
  await owner.query('update cell set retired_at = null where drive_id = $1', [driveId])
})

test('a shop of too many people for one screen opens one cell at a time and counts the others', async () => {
  await owner.query(
    "update cell_bucket set people = people + 20000 where drive_id = $1 and cell_id = $2 and span = 'ever' and measure = 'named'",
    [driveId, cells.dockNight],
  )
  const opened = (cellId: string) =>
    getWallChart(ana.session, driveId, now(), { opened: cellId, names: null, words })
  const pack = await opened(cells.packDay)
  expect(pack?.chart.opened).toEqual({ cellId: cells.packDay })
  expect(pack?.chart.cells[0]).toMatchObject({ cellId: cells.packDay })
  const all = unpackCells(pack?.chart.cells ?? [])
  for (const { cellId, people, tiles } of all)
    expect([cellId, tiles.length]).toEqual([cellId, cellId === cells.packDay ? people : 0])
  expect(all.find(({ cellId }) => cellId === cells.dockNight)?.people).toBeGreaterThan(20_000)
  expect((await opened(cells.dockNight))?.chart.cells[0]?.packed.split(',')).toHaveLength(2)
  expect((await opened('no such cell'))?.chart.opened?.cellId).toEqual(expect.any(String))
})
