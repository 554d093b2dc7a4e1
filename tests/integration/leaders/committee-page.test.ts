import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { seatOnCommittee } from '@/lib/leaders/commands/seat-on-committee'
import { getCommitteePage } from '@/lib/leaders/queries/committee-page'
import { markLeader } from '@/lib/workers/commands/mark-leader'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, people, cells } = oak

async function viewerOf(session: Session): Promise<Viewer> {
  const viewer = await loadViewer(session)
  if (!viewer) throw new Error('no session')
  return viewer
}
async function pageOf(session = people.ana.session, shown: 'codes' | 'names' = 'codes') {
  const page = await getCommitteePage(await viewerOf(session), driveId, shown)
  if (!page || page === READ_ENOUGH) throw new Error('no page')
  return page
}
const seat = (workerId: string, change: 'join' | 'leave') =>
  execute(seatOnCommittee, people.ana.session, {
    commandId: v7(),
    input: { driveId, workerId, seatId: v7(), change },
  })
const talk = (workerId: string, talker: { user?: string; worker?: string }) =>
  owner.query(
    `insert into one_on_one (drive_id, id, worker_id, talker_user_id, talker_worker_id, logged_by, happened_at, happened_on, recorded_at)
     values ($1, $2, $3, $4, $5, $6, now() - interval '2 days', current_date - 2, now())`,
    [driveId, v7(), workerId, talker.user ?? null, talker.worker ?? null, people.ana.userId],
  )
const keepUp = () =>
  owner.query('select app.apply_facts_of($1, $2)', [driveId, Object.values(workers).map(({ id }) => id)])

test('seats are one for every ten, by area, and somebody of two areas is told of in the second', async () => {
  await owner.query(
    `insert into headcount_estimate (drive_id, id, cell_id, people, source, on_date, recorded_at, recorded_by)
     values ($1, gen_random_uuid(), $2, 21, 'guess', current_date - 1, now(), $3)`,
    [driveId, cells.dockNight, people.ana.userId],
  )
  await owner.query(
    `insert into placement (drive_id, id, worker_id, cell_id, is_primary, from_on, recorded_at, recorded_by)
     values ($1, gen_random_uuid(), $2, $3, false, current_date - 30, now(), $4)`,
    [driveId, workers.dana.id, cells.packNight, people.ana.userId],
  )
  expect(await seat(workers.dana.id, 'join')).toMatchObject({ ok: true })
  const mark = { driveId, workerId: workers.ida.id, markId: v7(), status: 'tested' }
  await execute(markLeader, people.ana.session, { commandId: v7(), input: mark })

  const { plan, called, headcount } = await pageOf(people.bo.session)
  expect([headcount?.people, plan.held, plan.needed]).toEqual([40, 1, 4])
  const cell = (id: string) => plan.cells.find(({ cellId }) => cellId === id)
  expect(cell(cells.dockNight)).toMatchObject({ needed: 3, seats: [workers.dana.id] })
  expect(cell(cells.packNight)).toMatchObject({
    needed: null,
    seats: [],
    alsoCoveredBy: [{ workerId: workers.dana.id, cells: 2 }],
  })
  expect(cell(cells.packDay)?.couldTake).toEqual([workers.ida.id])
  expect(plan.uncovered.sort()).toEqual([cells.dockDay, cells.packDay].sort())
  expect([called.get(workers.dana.id), called.get(workers.ida.id)]).toEqual(['Dana', workers.ida.code])
  expect((await pageOf(people.bo.session, 'names')).called.get(workers.ida.id)).toBe('Ida')
  await seat(workers.dana.id, 'leave')
  expect((await pageOf()).plan.held).toBe(0)
})

test('talks that hang on one person are told without a number for anybody but oneself', async () => {
  for (const worker of [workers.joe, workers.fay, workers.kim, workers.ida, workers.joe])
    await talk(worker.id, { worker: workers.cy.id })
  await talk(workers.joe.id, { user: people.cy.userId })
  await talk(workers.joe.id, { user: people.ana.userId })
  await keepUp()

  const page = await pageOf()
  expect(page.spread).toEqual({ talks: 7, talkers: 2, topShare: 6 / 7, isHeavy: true })
  expect([page.ownTalks, (await pageOf(people.bo.session)).ownTalks]).toEqual([1, 0])
  expect(page.hands).toEqual([{ called: expect.any(String), why: ['carries_most'] }])
  expect(JSON.stringify(page.hands)).not.toMatch(/\d/)
  expect(page.thread).toMatchObject({ of: 4, people: 3 })
  expect([...page.thread.first].sort()).toEqual([workers.fay.id, workers.ida.id, workers.kim.id].sort())
})

test('whoever asked to be spoken to by one colleague is not told of as hanging on a thread, nor anybody who wants peace', async () => {
  await owner.query('update worker set only_user_id = $2 where id = $1', [workers.fay.id, people.cy.userId])
  await owner.query('update worker set leave_alone = true where id = $1', [workers.kim.id])
  expect((await pageOf()).thread).toMatchObject({ of: 4, people: 1, first: [workers.ida.id] })
})

test('a next step is asked of supporters only, one each', async () => {
  await owner.query(
    `insert into assessment (drive_id, id, worker_id, value, basis, assessor_id, happened_at, happened_on, recorded_at)
     values ($1, gen_random_uuid(), $2, 2, 'stated', $3, now(), current_date, now()),
       ($1, gen_random_uuid(), $4, 4, 'stated', $3, now(), current_date, now())`,
    [driveId, workers.joe.id, people.ana.userId, workers.ida.id],
  )
  await keepUp()
  expect((await pageOf()).ready).toEqual([{ workerId: workers.joe.id, step: 'came_to_meeting' }])
})

test('it is the committee’s alone: no worker leader, coach or stranger gets the page', async () => {
  for (const { session } of [people.cy, people.dee, people.eva, people.flo, people.gus, people.hal])
    expect(await getCommitteePage(await viewerOf(session), driveId, 'codes')).toBeNull()
})
