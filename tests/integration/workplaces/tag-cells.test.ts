import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { wholeSquare } from '@/lib/coverage/coverage-grid'
import { sidesOf } from '@/lib/coverage/map-sides'
import { getCoverageMap } from '@/lib/coverage/queries/coverage-map'
import { tagCells } from '@/lib/workplaces/commands/tag-cells'
import { getCellTags } from '@/lib/workplaces/queries/cell-tags'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, otherDriveId, people, cells } = await openOakStreet(owner)
const { ana, cy, flo } = people
const tag = (name: string | null, cellIds: string[], more: { tag?: string; drive?: string } = {}) => ({
  commandId: v7(),
  input: { driveId: more.drive ?? driveId, tag: more.tag ?? 'job_class', labelId: v7(), name, cellIds },
})
const byJob = async () => {
  const view = { side: 'job' as const, measure: 'named' as const, issueId: null }
  const map = await getCoverageMap(ana.session, driveId, now(), null, view)
  if (!map) throw new Error('no map')
  return map
}

test('areas that are one job, told so in two goes and two ways of writing, are one row of the map', async () => {
  expect(await execute(tagCells, ana.session, tag('Picker', [cells.packDay]))).toMatchObject({ ok: true })
  expect(await execute(tagCells, ana.session, tag('picker', [cells.packNight]))).toMatchObject({ ok: true })
  expect(await getCellTags(ana.session, driveId)).toMatchObject([
    { tag: 'job_class', name: 'Picker', cells: 2 },
  ])

  const { grid, labels, coverage } = await byJob()
  expect(sidesOf(labels.places, 0)).toEqual(['area', 'job'])
  const rows = grid.rows.map((row) => [
    row.labelId && labels.names.get(row.labelId),
    row.total.coverage.named.count,
  ])
  expect(rows).toEqual([
    [null, 3],
    ['Picker', 3],
  ])
  expect(wholeSquare(coverage).coverage.named.count).toBe(6)
})

test('without a name the tag is taken off', async () => {
  expect(await execute(tagCells, ana.session, tag(null, [cells.packDay, cells.packNight]))).toMatchObject({
    ok: true,
  })
  expect(await getCellTags(ana.session, driveId)).toEqual([])
})

test('a worker leader tags nothing, and nobody tags cells of another drive', async () => {
  expect(await execute(tagCells, cy.session, tag('Picker', [cells.dockNight]))).toMatchObject({ ok: false })
  const foreign = tag('Picker', [cells.dockNight], { drive: otherDriveId })
  expect(await execute(tagCells, flo.session, foreign)).toMatchObject({ error: { code: 'not_found' } })
})
