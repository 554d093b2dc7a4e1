import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { addDays, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { assignMany } from '@/lib/leaders/commands/assign-many'
import { endMany } from '@/lib/leaders/commands/end-many'
import { leaveAloneMany } from '@/lib/workers/commands/leave-alone-many'
import { placeMany } from '@/lib/workers/commands/place-many'
import { removeView } from '@/lib/workers/commands/remove-view'
import { restoreView } from '@/lib/workers/commands/restore-view'
import { saveView } from '@/lib/workers/commands/save-view'
import { statusMany } from '@/lib/workers/commands/status-many'
import { unplaceMany } from '@/lib/workers/commands/unplace-many'
import { unstatusMany } from '@/lib/workers/commands/unstatus-many'
import { NO_FILTER, type PeopleFilter } from '@/lib/workers/lists/people-filter'
import { getListIds, getPeoplePage } from '@/lib/workers/queries/people-page'
import { getLists } from '@/lib/workers/queries/saved-views'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, workers, cells, stranger } = await openOakStreet(owner)
const { ana, bo, cy, flo, dee } = people
const { dana, fay, ida, joe, kim } = workers
const today = dateIn('America/New_York', now())
const command = (input: Record<string, unknown>) => ({ commandId: v7(), input: { driveId, ...input } })
const facts = (...ids: string[]) => ids.map((workerId) => ({ workerId, factId: v7() }))
const idsOf = (session: typeof ana.session, filter: Partial<PeopleFilter>) =>
  getListIds(session, driveId, { ...NO_FILTER, ...filter })
const stateOf = async (workerId: string) =>
  (await owner.query('select cell_id, active from worker_state where worker_id = $1', [workerId])).rows[0]
const placementsOf = async (workerId: string) =>
  (
    await owner.query(
      `select cell_id, is_primary, from_on::text, until_on::text from placement
       where worker_id = $1 and replaced_at is null order by from_on, cell_id`,
      [workerId],
    )
  ).rows

test('people are moved together, each with an answer of their own, and undone to exactly where they were', async () => {
  const before = await Promise.all([ida.id, joe.id].map(placementsOf))
  const asked = facts(ida.id, joe.id, kim.id, stranger.id)
  const moved = await execute(
    placeMany,
    ana.session,
    command({ cellId: cells.packNight, fromOn: today, people: asked }),
  )
  expect(moved).toMatchObject({
    ok: true,
    value: { changed: [ida.id, joe.id], skipped: [kim.id, stranger.id], why: ['already', 'not_there'] },
  })
  expect(await stateOf(ida.id)).toMatchObject({ cell_id: cells.packNight })
  expect(await placementsOf(ida.id)).toHaveLength(2)

  // Joe is moved once more by hand: undoing the first move leaves that alone.
  await execute(
    placeMany,
    bo.session,
    command({ cellId: cells.dockDay, fromOn: today, people: facts(joe.id) }),
  )
  const factIds = moved.ok ? moved.value.facts : []
  const undone = await execute(unplaceMany, ana.session, command({ factIds }))
  expect(undone).toEqual({ ok: true, value: { changed: [ida.id] } })
  expect(await placementsOf(ida.id)).toEqual(before[0])
  expect(await stateOf(ida.id)).toMatchObject({ cell_id: cells.packDay })
  expect(await stateOf(joe.id)).toMatchObject({ cell_id: cells.dockDay })
  expect(
    await asViewer(ana.session, (tx) => tx.sql`select * from app.rollup_differences(${driveId})`),
  ).toEqual([])
})

test('whoever asked to be left alone is put on nobody’s list, and is told apart by that', async () => {
  const alone = await execute(leaveAloneMany, ana.session, command({ workerIds: [fay.id], leaveAlone: true }))
  expect(alone).toMatchObject({ ok: true, value: { changed: [fay.id] } })
  const people = facts(fay.id, ida.id)
  const put = await execute(assignMany, ana.session, command({ userId: bo.userId, people }))
  expect(put).toMatchObject({
    ok: true,
    value: { changed: [ida.id], skipped: [fay.id], why: ['leave_alone'] },
  })
  expect(await idsOf(ana.session, { talker: bo.userId })).toEqual([ida.id])
  expect(await idsOf(ana.session, { boundary: 'leave_alone' })).toEqual([fay.id])
  const factIds = put.ok ? put.value.facts : []
  expect(await execute(endMany, ana.session, command({ factIds }))).toMatchObject({ ok: true })
  expect(await idsOf(ana.session, { talker: bo.userId })).toEqual([])
  await execute(leaveAloneMany, ana.session, command({ workerIds: [fay.id], leaveAlone: false }))
  expect(await idsOf(ana.session, { boundary: 'leave_alone' })).toEqual([])
})

test('many who left are off the lists of people who work here, until that is taken back', async () => {
  const left = await execute(
    statusMany,
    ana.session,
    command({ status: 'left', fromOn: addDays(today, -1), people: facts(kim.id, ida.id) }),
  )
  expect(left).toMatchObject({ ok: true, value: { changed: [kim.id, ida.id] } })
  expect(await idsOf(ana.session, { cellId: cells.packNight })).toEqual([])
  expect(await idsOf(ana.session, {})).toContain(kim.id)
  const factIds = left.ok ? left.value.facts : []
  expect(await execute(unstatusMany, bo.session, command({ factIds }))).toMatchObject({ ok: false })
  expect(await execute(unstatusMany, ana.session, command({ factIds }))).toMatchObject({ ok: true })
  expect(await idsOf(ana.session, { cellId: cells.packNight })).toEqual([kim.id])
})

test('a worker leader changes the own list only, hands out no lists, and sees no list of the committee', async () => {
  const people = facts(dana.id, workers.cy.id, kim.id)
  const said = await execute(statusMany, cy.session, command({ status: 'on_leave', fromOn: today, people }))
  expect(said).toMatchObject({
    ok: true,
    value: { changed: [dana.id], skipped: [workers.cy.id, kim.id], why: ['not_yours', 'not_there'] },
  })
  const put = command({ userId: cy.userId, people: facts(kim.id) })
  expect(await execute(assignMany, cy.session, put)).toMatchObject({ ok: false, error: { code: 'denied' } })
  expect(
    await execute(placeMany, flo.session, command({ cellId: cells.dockDay, fromOn: today, people })),
  ).toMatchObject({
    ok: false,
  })
  for (const list of ['blind', 'differing', 'new_here', 'nobodys'] as const)
    expect(await idsOf(cy.session, { list })).toEqual([])
  expect((await getLists(cy.session, driveId))?.counts.map(({ list }) => list)).toEqual([
    'mine',
    'due',
    'quiet',
    'never',
  ])
  // Cy sees a colleague of the own area, but not whether anybody talked with them.
  expect(await idsOf(cy.session, { list: 'never' })).toEqual([dana.id])
})

test('counts of the lists are the people that the lists show', async () => {
  await owner.query(
    `insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at)
     values ($1, $2, $3, $4, 'worker', 'sign', current_date - 3, now())`,
    [driveId, v7(), ida.id, ana.userId],
  )
  for (const session of [ana.session, bo.session, cy.session]) {
    const page = await getPeoplePage(session, driveId, { filter: NO_FILTER, first: 0 })
    for (const { list, people: count } of page?.counts ?? [])
      expect({ list, count: (await idsOf(session, { list })).length }).toEqual({ list, count })
  }
  expect(await idsOf(ana.session, { list: 'due' })).toEqual([ida.id])
  expect((await idsOf(bo.session, { list: 'never' })).length).toBeGreaterThan(3)
})

test('a kept list is sealed, shared with the committee only if wanted, and comes back when taking it away is undone', async () => {
  const [own, shared] = [v7(), v7()]
  const view = { address: 'l=3&k=2', name: 'Thursday round' }
  await execute(saveView, ana.session, command({ ...view, viewId: own, shared: false }))
  await execute(saveView, ana.session, command({ ...view, viewId: shared, shared: true }))
  const seenBy = async (session: typeof ana.session) =>
    (await getLists(session, driveId))?.views.map(({ viewId }) => viewId).sort()
  expect(await seenBy(ana.session)).toEqual([own, shared].sort())
  expect(await seenBy(bo.session)).toEqual([shared])
  expect(await seenBy(cy.session)).toEqual([])
  expect(await seenBy(dee.session)).toEqual([])

  expect(await execute(removeView, bo.session, command({ viewId: shared }))).toMatchObject({ ok: false })
  expect(await execute(removeView, ana.session, command({ viewId: shared }))).toMatchObject({ ok: true })
  expect(await seenBy(bo.session)).toEqual([])
  await execute(restoreView, ana.session, command({ viewId: shared }))
  expect(await seenBy(bo.session)).toEqual([shared])
  const leaders = await execute(saveView, cy.session, command({ ...view, viewId: v7(), shared: true }))
  expect(leaders).toMatchObject({
    ok: false,
    error: { reason: { key: 'lists.refused.only_committee_shares' } },
  })
  const words = command({ viewId: v7(), shared: false, name: 'x', address: 'q=Dana' })
  expect(await execute(saveView, ana.session, words)).toMatchObject({ ok: false, error: { code: 'invalid' } })
  const { rows } = await owner.query('select words from saved_view')
  for (const row of rows) expect(row.words.toString('utf8')).not.toContain('Thursday')
})
