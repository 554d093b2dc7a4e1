import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { cancelAction } from '@/lib/actions/commands/cancel-action'
import { closeAction } from '@/lib/actions/commands/close-action'
import { countParticipation } from '@/lib/actions/commands/count-participation'
import { planAction } from '@/lib/actions/commands/plan-action'
import { reopenAction } from '@/lib/actions/commands/reopen-action'
import { restoreAction } from '@/lib/actions/commands/restore-action'
import { unrecordParticipation } from '@/lib/actions/commands/unrecord-participation'
import { NOT_PLACED } from '@/lib/actions/frozen-list'
import { getActionReport } from '@/lib/actions/queries/action-report'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import { execute } from '@/lib/command/execute'
import { placeWorker } from '@/lib/workers/commands/place-worker'
import { setWorkerStatus } from '@/lib/workers/commands/set-worker-status'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { beginToday, plan, record, today } from './button-day'

const { owner } = await openTestDatabase()
const { driveId, people, workers, cells } = await openOakStreet(owner)
const { ana } = people
const viewer = (await loadViewer(ana.session)) as Viewer
const run = (command: Parameters<typeof execute>[0], input: Record<string, unknown>) =>
  execute(command, ana.session, { commandId: v7(), input: { driveId, ...input } })
const words = { everybody: 'everybody', notPlaced: 'nowhere' }
const report = (testId: string) => getActionReport(viewer, driveId, testId, words)

test('whoever moves, leaves or comes after an action began changes nothing of its list', async () => {
  const testId = await beginToday(ana.session, driveId)
  await record(ana.session, { driveId, testId }, [workers.dana.id, workers.kim.id])
  const before = await report(testId)
  expect(before?.results.whole).toMatchObject({ eligible: 40, tookPart: 2 })

  const { dana, fay } = workers
  await run(placeWorker, {
    ...{ workerId: dana.id, placementId: v7(), cellId: cells.packDay, as: 'main', fromOn: today() },
  })
  await run(setWorkerStatus, { workerId: fay.id, statusId: v7(), status: 'left', fromOn: today() })
  const late = await addTestWorker(ana.session, driveId, { name: 'Late', cellId: cells.dockDay })
  expect(await report(testId)).toEqual(before)
  expect(await record(ana.session, { driveId, testId }, [late.id])).toMatchObject({
    error: { fields: { entries: [{ key: 'actions.refused.not_on_list' }] } },
  })
  // Who has left since could take part then, and is written down all the same.
  expect(await record(ana.session, { driveId, testId }, [fay.id], 'did_not')).toMatchObject({ ok: true })
})

test('having taken part verifies a supporter on that day, and taking the entry back undoes it', async () => {
  const { ida } = workers
  await run(recordAssessment, {
    ...{ workerId: ida.id, happenedAt: new Date().toISOString() },
    rating: { assessmentId: v7(), value: 2, basis: 'stated' },
  })
  const verifiedOn = async () =>
    (await owner.query('select verified_on::text as day from worker_state where worker_id = $1', [ida.id]))
      .rows[0].day
  expect(await verifiedOn()).toBeNull()
  const testId = await beginToday(ana.session, driveId)
  await record(ana.session, { driveId, testId }, [ida.id], 'absent')
  expect(await verifiedOn()).toBeNull()
  await record(ana.session, { driveId, testId }, [ida.id])
  expect(await verifiedOn()).toBe(today())
  const { rows } = await owner.query(
    "select id from participation where test_id = $1 and result = 'took_part'",
    [testId],
  )
  await run(unrecordParticipation, { testId, entryIds: [rows[0].id] })
  expect(await verifiedOn()).toBeNull()
})

test('of a risky action no names are kept, only numbers, and never more than could', async () => {
  const testId = await beginToday(ana.session, driveId, 'counts')
  const { rows } = await owner.query('select count(*)::int as people from eligible where test_id = $1', [
    testId,
  ])
  expect(rows[0].people).toBe(0)
  expect(await record(ana.session, { driveId, testId }, [workers.joe.id])).toMatchObject({
    error: { reason: { key: 'actions.refused.only_counts' } },
  })
  const loose = (await report(testId))?.results.cells.find(({ cellId }) => cellId === NOT_PLACED)
  if (!loose) throw new Error('everybody is placed')
  const count = (tookPart: number | null) => run(countParticipation, { testId, cellId: NOT_PLACED, tookPart })
  expect(await count(loose.eligible + 1)).toMatchObject({
    error: { fields: { tookPart: [{ key: 'actions.refused.too_many' }] } },
  })
  expect(await count(loose.eligible)).toMatchObject({ ok: true })
  expect(await report(testId)).toMatchObject({
    people: null,
    results: { whole: { eligible: 40, tookPart: loose.eligible } },
  })
})

test('people who are not on the list are counted besides those who are, up to the headcount', async () => {
  const testId = await beginToday(ana.session, driveId)
  await record(ana.session, { driveId, testId }, [workers.joe.id])
  await run(countParticipation, { testId, cellId: NOT_PLACED, tookPart: 5 })
  expect((await report(testId))?.results.whole).toMatchObject({ eligible: 40, tookPart: 6 })
})

test('a plan changes until the action begins; then only who took part does, until it is closed', async () => {
  const input = plan(driveId)
  const { testId } = input
  await run(planAction, input)
  expect(await run(planAction, { ...input, version: 1, title: 'Blue shirts' })).toMatchObject({ ok: true })
  expect(await run(planAction, { ...input, version: 1, title: 'Late' })).toMatchObject({
    error: { code: 'conflict' },
  })
  expect(await record(ana.session, { driveId, testId }, [workers.kim.id])).toMatchObject({
    error: { reason: { key: 'actions.refused.not_open' } },
  })

  const open = await beginToday(ana.session, driveId)
  await record(ana.session, { driveId, testId: open }, [workers.kim.id])
  expect(await run(cancelAction, { testId: open })).toMatchObject({
    error: { reason: { key: 'actions.refused.took_place' } },
  })
  await run(closeAction, { testId: open })
  expect(await record(ana.session, { driveId, testId: open }, [workers.joe.id])).toMatchObject({ ok: false })
  await run(reopenAction, { testId: open })
  expect(await record(ana.session, { driveId, testId: open }, [workers.joe.id])).toMatchObject({ ok: true })
})

test('what was called off can take place after all', async () => {
  const input = plan(driveId)
  await run(planAction, input)
  expect(await run(cancelAction, { testId: input.testId })).toMatchObject({ ok: true })
  expect(await run(cancelAction, { testId: input.testId })).toMatchObject({ ok: false })
  expect(await run(restoreAction, { testId: input.testId })).toMatchObject({ ok: true })
})
