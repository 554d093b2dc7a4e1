import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { getNetworkPage } from '@/lib/leaders/queries/network-page'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, workers, people, cells } = await openOakStreet(owner)

const tie = (from: string, to: string, kind: 'follows' | 'knows') =>
  owner.query(
    `insert into tie (drive_id, id, from_worker_id, to_worker_id, kind, confidence, on_date, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, 2, current_date, now(), $6)`,
    [driveId, v7(), from, to, kind, people.ana.userId],
  )
async function network(asked: { cellId?: string; shown?: 'codes' | 'names' } = {}) {
  const page = await getNetworkPage(people.bo.session, driveId, {
    cellId: asked.cellId ?? null,
    shown: asked.shown ?? 'codes',
  })
  if (!page || page === READ_ENOUGH) throw new Error('no page')
  return page
}

test('the committee sees who leads, who holds parts together and whom nobody knows, by code until it asks for names', async () => {
  const { cy, dana, fay, ida, joe, kim } = workers
  await tie(cy.id, dana.id, 'follows')
  await tie(cy.id, fay.id, 'follows')
  await tie(fay.id, ida.id, 'knows')
  await owner.query('update worker set leave_alone = true where id = $1', [kim.id])

  const page = await network()
  expect([page.people, page.links.length, page.drawn.size, page.layout.places.size]).toEqual([6, 3, 6, 6])
  expect(page.leaders).toEqual([{ workerId: cy.id, followers: 2, status: null }])
  expect(page.bridges.map(({ workerId, cutOff }) => [workerId, cutOff]).sort()).toEqual(
    [
      [cy.id, 1],
      [fay.id, 1],
    ].sort(),
  )
  expect(page.alone).toEqual({ people: 2, first: [joe.id] })
  expect(page.called.get(cy.id)).toBe(cy.code)
  expect((await network({ shown: 'names' })).called.get(cy.id)).toBe('Cy')
})

test('an area shows its own people and the ties among them', async () => {
  const page = await network({ cellId: cells.dockNight })
  expect([page.people, page.links.length]).toEqual([2, 1])
})

test('nobody but the committee gets it: no coach, no worker leader, no stranger', async () => {
  for (const { session } of [people.cy, people.dee, people.eva, people.flo, people.gus])
    expect(await getNetworkPage(session, driveId, { cellId: null, shown: 'names' })).toBeNull()
})
