import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { addDays, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { addCells } from '@/lib/workplaces/commands/add-cells'
import { addDepartments, addShifts, addSites } from '@/lib/workplaces/commands/add-parts'
import { estimateHeadcount } from '@/lib/workplaces/commands/estimate-headcount'
import { renamePart } from '@/lib/workplaces/commands/rename-part'
import { retirePart } from '@/lib/workplaces/commands/retire-part'
import { getShop, getShopSetup } from '@/lib/workplaces/queries/shop-structure'
import { openOakStreet, startTestDrive } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, cells } = await openOakStreet(owner)
const { ana, bo, cy, flo } = people
const today = dateIn('America/New_York', now())
const command = (input: Record<string, unknown>, drive = driveId) => ({
  commandId: v7(),
  input: { driveId: drive, ...input },
})
const named = (...names: string[]) => names.map((name) => ({ id: v7(), name }))

test('a shop is drawn from nothing: a site, areas, shifts and the cells where people work', async () => {
  const drive = await startTestDrive(ana.session, 'ELM-40', 'Mill')
  const [sites, areas, shifts] = [named('Mill'), named('Sawing', 'Yard'), named('Days')]
  await execute(addSites, ana.session, command({ parts: sites }, drive))
  await execute(addDepartments, ana.session, command({ parts: areas }, drive))
  await execute(addShifts, ana.session, command({ parts: shifts }, drive))
  const cell = { cellId: v7(), siteId: sites[0]?.id, departmentId: areas[0]?.id, shiftId: shifts[0]?.id }
  expect(await execute(addCells, ana.session, command({ cells: [cell] }, drive))).toMatchObject({
    ok: true,
    value: { cellIds: [cell.cellId] },
  })
  const again = command({ cells: [{ ...cell, cellId: v7() }] }, drive)
  expect(await execute(addCells, ana.session, again)).toMatchObject({ ok: true, value: { cellIds: [] } })
  expect(await getShop(ana.session, drive)).toMatchObject({
    sites: [{ name: 'Mill' }],
    departments: [{ name: 'Sawing' }, { name: 'Yard' }],
    cells: [{ name: 'Sawing · Days' }],
  })
  expect(await getShop(flo.session, drive)).toEqual({ sites: [], departments: [], shifts: [], cells: [] })
})

test('the newest estimate counts, earlier ones stay, and nobody has counted tomorrow', async () => {
  const estimate = (people: number, onDate: string, source = 'guess') =>
    execute(
      estimateHeadcount,
      ana.session,
      command({ estimateId: v7(), cellId: cells.dockDay, people, source, onDate }),
    )
  await estimate(12, addDays(today, -10))
  await estimate(14, today, 'count')
  expect(await estimate(15, addDays(today, 1))).toMatchObject({
    error: { fields: { onDate: [{ key: 'forms.in_the_future' }] } },
  })
  const { estimates } = await getShopSetup(ana.session, driveId)
  expect(estimates.find(({ cellId }) => cellId === cells.dockDay)).toMatchObject({
    people: 14,
    source: 'count',
    onDate: today,
  })
  expect(
    (await owner.query('select from headcount_estimate where cell_id = $1', [cells.dockDay])).rowCount,
  ).toBe(2)
})

test('two who rename an area at once see both names', async () => {
  const [dock] = (await getShop(ana.session, driveId)).departments
  const rename = (name: string) => command({ part: 'department', id: dock?.id, name, version: 1 })
  expect(await execute(renamePart, ana.session, rename('Loading'))).toMatchObject({ ok: true })
  expect(await execute(renamePart, bo.session, rename('Ramp'))).toMatchObject({
    error: { code: 'conflict', reason: { params: { theirs: 'Loading', yours: 'Ramp' } } },
  })
})

test('a shift is taken out of use once nobody is placed there', async () => {
  const { shifts } = await getShop(ana.session, driveId)
  const night = command({ part: 'shift', id: shifts[1]?.id })
  expect(await execute(retirePart, ana.session, night)).toMatchObject({
    error: { code: 'denied', reason: { params: { people: 3 } } },
  })
  const [empty] = named('Weekend')
  await execute(addShifts, ana.session, command({ parts: [empty] }))
  expect(await execute(retirePart, ana.session, command({ part: 'shift', id: empty?.id }))).toMatchObject({
    ok: true,
  })
  expect((await getShop(ana.session, driveId)).shifts.map(({ name }) => name)).not.toContain('Weekend')
})

test('only the committee draws the shop', async () => {
  expect(await execute(addDepartments, cy.session, command({ parts: named('Sneaky') }))).toMatchObject({
    error: { code: 'denied' },
  })
  expect(await execute(addDepartments, flo.session, command({ parts: named('Sneaky') }))).toMatchObject({
    error: { code: 'not_found' },
  })
})
