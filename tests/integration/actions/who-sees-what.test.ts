import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { moveDemand } from '@/lib/actions/commands/move-demand'
import { moveDemandBack } from '@/lib/actions/commands/move-demand-back'
import { saveDemand } from '@/lib/actions/commands/save-demand'
import { getActionReport } from '@/lib/actions/queries/action-report'
import { getActionsPage } from '@/lib/actions/queries/actions-page'
import { getMyRatings } from '@/lib/actions/queries/my-ratings'
import { getAction } from '@/lib/actions/queries/one-action'
import { getWhoTookPart } from '@/lib/actions/queries/who-took-part'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import { addDays } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { beginToday, record, today } from './button-day'

const { owner } = await openTestDatabase()
const { driveId, people, workers } = await openOakStreet(owner)
const { ana, bo, cy, dee, flo, gus } = people
const viewerOf = async (session: Session) => (await loadViewer(session)) as Viewer
const words = { everybody: 'everybody', notPlaced: 'nowhere' }
const asked = { cellId: null, first: 0, words }
const rate = (session: Session, workerId: string, value: number) =>
  execute(recordAssessment, session, {
    commandId: v7(),
    input: {
      ...{ driveId, workerId, happenedAt: new Date().toISOString() },
      rating: { assessmentId: v7(), value, basis: 'stated' },
    },
  })

await rate(ana.session, workers.dana.id, 2)
await rate(bo.session, workers.kim.id, 1)
await rate(cy.session, workers.dana.id, 2)
const demandId = v7()
await execute(saveDemand, ana.session, {
  commandId: v7(),
  input: {
    ...{ driveId, demandId, version: 0, text: 'A second person at night', target: 'Walt' },
    ...{ targetKind: 'employer', raisedOn: today() },
  },
})
const testId = await beginToday(ana.session, driveId)
await record(ana.session, { driveId, testId }, [workers.kim.id, workers.fay.id])

test('what is raised on a day to come is not written down as a demand', async () => {
  const input = {
    ...{ driveId, demandId: v7(), version: 0, text: 'Chairs at the line', target: 'Walt' },
    ...{ targetKind: 'employer', raisedOn: addDays(today(), 1) },
  }
  expect(await execute(saveDemand, ana.session, { commandId: v7(), input })).toMatchObject({
    error: { fields: { raisedOn: [{ key: 'forms.in_the_future' }] } },
  })
})

test('a worker leader sees the action and the own people, and writes down those and nobody else', async () => {
  const mine = await getWhoTookPart(cy.session, driveId, testId, asked)
  expect(mine).toMatchObject({ cells: [], inAll: 1, people: [{ called: 'Dana', result: null }] })
  expect(await getActionReport(await viewerOf(cy.session), driveId, testId, words)).toBeNull()
  expect(await record(cy.session, { driveId, testId }, [workers.dana.id])).toMatchObject({ ok: true })
  for (const { id } of [workers.cy, workers.fay, workers.kim])
    expect(await record(cy.session, { driveId, testId }, [id])).toMatchObject({ ok: false })
  const page = await getActionsPage(await viewerOf(cy.session), driveId)
  expect(page?.actions).toMatchObject([{ title: 'Red shirts', counted: null }])
  expect(page?.demands).toMatchObject([{ text: 'A second person at night', status: 'raised' }])
})

test('a coach sees numbers and codes, no title, no plan and nothing of what is asked for', async () => {
  const coach = await viewerOf(dee.session)
  const page = await getActionsPage(coach, driveId)
  expect(page).toMatchObject({ demands: [], issues: [] })
  expect(page?.actions).toMatchObject([{ title: null, counted: { eligible: 40, tookPart: 3 } }])
  expect((await getAction(coach, driveId, testId))?.action.words).toBeNull()
  const report = await getActionReport(coach, driveId, testId, words)
  expect(report?.people?.revealed.shown).toMatchObject([{ called: workers.fay.code }])
})

test('whoever is not of the group, or has only unlocked by PIN, sees no action at all', async () => {
  const byPin = await signIn(owner, ana.userId, { level: 'list' })
  for (const session of [flo.session, gus.session, byPin])
    expect(await getAction(await viewerOf(session), driveId, testId)).toBeNull()
})

test('how ratings held is told to who gave them: Bo expected Kim, Ana expected Dana, and each reads the own only', async () => {
  expect(await getMyRatings(ana.session, driveId, testId)).toMatchObject({ expected: 1, did: 1 })
  expect(await getMyRatings(bo.session, driveId, testId)).toMatchObject({ expected: 1, did: 1, held: null })
  expect(await getMyRatings(cy.session, driveId, testId)).toMatchObject({ expected: 1, did: 1 })
  expect(await getMyRatings(dee.session, driveId, testId)).toBeNull()
})

test('where a demand stands is the newest entry, and taking one back brings the one before', async () => {
  const statusOf = async () =>
    (await getActionsPage(await viewerOf(ana.session), driveId))?.demands[0]?.status
  const statusId = v7()
  const move = (status: string, id = v7()) =>
    execute(moveDemand, ana.session, {
      commandId: v7(),
      input: { driveId, demandId, statusId: id, status, onDate: today(), testId },
    })
  await move('refused')
  await move('won', statusId)
  expect(await statusOf()).toBe('won')
  await execute(moveDemandBack, ana.session, { commandId: v7(), input: { driveId, statusId } })
  expect(await statusOf()).toBe('refused')
})
