import { expect, test } from 'vitest'
import { asViewer } from '@/lib/db/as-viewer'
import { findPeople } from '@/lib/workers/queries/people-page'
import { whereTheyWork, withWhere } from '@/lib/workers/queries/where-they-work'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, workers, cells } = await openOakStreet(owner)
const { ana, cy } = people

test('two people of one name are told apart by where they work, or by code', async () => {
  const night = await addTestWorker(ana.session, driveId, { name: 'Dana', cellId: cells.packNight })
  const nowhere = await addTestWorker(ana.session, driveId, { name: 'Dana', cellId: null })
  const found = await findPeople(ana.session, driveId, 'Dana')
  if (found === 'read_enough') throw new Error('Names were held back')
  const placed = await withWhere(ana.session, driveId, found)
  expect(new Map(placed.map(({ workerId, where }) => [workerId, where]))).toEqual(
    new Map([
      [workers.dana.id, 'Dock · Night'],
      [night.id, 'Packing · Night'],
      [nowhere.id, nowhere.code],
    ]),
  )
})

test('of people out of reach nobody is told where they work', async () => {
  const where = await asViewer(cy.session, (tx) =>
    whereTheyWork(tx, driveId, [workers.dana.id, workers.kim.id]),
  )
  expect([...where.keys()]).toEqual([workers.dana.id])
})
