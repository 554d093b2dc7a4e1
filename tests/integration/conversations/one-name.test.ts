import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { getListWork } from '@/lib/conversations/queries/list-work'
import { getNextTalks } from '@/lib/conversations/queries/next-conversations'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, cells } = await openOakStreet(owner)
const ana = await loadViewer(people.ana.session)
if (!ana) throw new Error('no session')
const add = (cellId: string) => addTestWorker(people.ana.session, driveId, { name: 'José', cellId })
const [one, other] = [await add(cells.packDay), await add(cells.packDay)]
const elsewhere = await add(cells.dockNight)

const seat = (workerId: string) =>
  owner.query(
    `insert into committee_seat (drive_id, id, worker_id, from_on, recorded_at, recorded_by) values ($1, $2, $3, current_date - 30, now(), $4)`,
    [driveId, v7(), workerId, people.ana.userId],
  )

async function list(withNames: boolean) {
  const found = ana && (await getListWork(ana, driveId, { cellId: cells.packDay, first: 0, withNames }))
  if (!found || found === READ_ENOUGH) throw new Error('no list')
  return found
}

test('a meeting tells two of one name in one area apart by their codes', async () => {
  const called = (await list(true)).people.map((person) => person.called)
  expect(called).toEqual(expect.arrayContaining([`José · ${one.code}`, `José · ${other.code}`, 'Ida', 'Joe']))
})

test('who can go somewhere is told apart by where they work, and by codes alone where names are hidden', async () => {
  await seat(one.id)
  await seat(elsewhere.id)
  const goers = async (withNames: boolean) => (await list(withNames)).goers.map(({ called }) => called)
  expect(await goers(true)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^José · Packing/), expect.stringMatching(/^José · Dock/)]),
  )
  expect(await goers(false)).toEqual(expect.arrayContaining([one.code, elsewhere.code]))
})

test('whom to talk with next is told apart by where they work, and by the code within one area', async () => {
  const next = await getNextTalks(ana, driveId, { whose: 'everybody' })
  if (!next || next === READ_ENOUGH) throw new Error('no talks')
  const called = next.talks.filter(({ workerId }) => [one.id, other.id, elsewhere.id].includes(workerId))
  expect(called.length).toBeGreaterThan(1)
  expect(new Set(called.map((talk) => talk.called)).size).toBe(called.length)
  for (const talk of called) expect(talk.called).toMatch(/^José · /)
})
