import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import { withdrawAssessment } from '@/lib/assessments/commands/withdraw-assessment'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { makeCommitment } from '@/lib/conversations/commands/make-commitment'
import { getListWork, type ListWork } from '@/lib/conversations/queries/list-work'
import type { Session } from '@/lib/db/as-viewer'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { inDays, rated, talk } from './talks'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, cells, people } = oak

async function viewerOf(session: Session): Promise<Viewer> {
  const viewer = await loadViewer(session)
  if (!viewer) throw new Error('no session')
  return viewer
}
const [ana, cy, dee, flo] = [
  await viewerOf(people.ana.session),
  await viewerOf(people.cy.session),
  await viewerOf(people.dee.session),
  await viewerOf(people.flo.session),
]
async function list(viewer: Viewer, cellId: string, withNames = true): Promise<ListWork> {
  const found = await getListWork(viewer, driveId, { cellId, first: 0, withNames })
  if (!found || found === READ_ENOUGH) throw new Error('no list')
  return found
}
const stand = (session: Session, workerId: string, rating: ReturnType<typeof rated>) =>
  execute(recordAssessment, session, {
    commandId: v7(),
    input: { driveId, workerId, happenedAt: new Date().toISOString(), rating },
  })

test('whom two see differently comes first, then whom nobody has talked with; only the committee goes through lists', async () => {
  await execute(logOneOnOne, people.cy.session, talk(driveId, workers.dana.id))
  expect((await list(ana, cells.dockNight)).people.map(({ called }) => called)).toEqual(['Cy', 'Dana'])
  await stand(people.ana.session, workers.dana.id, rated(1, 'stated'))
  await stand(people.bo.session, workers.dana.id, rated(4, 'stated'))
  const { people: found, inAll } = await list(ana, cells.dockNight)
  expect(found.map(({ called, disputed }) => [called, disputed])).toEqual([
    ['Dana', true],
    ['Cy', false],
  ])
  expect(inAll).toBe(2)
  expect(found[0]?.last).toMatchObject({ value: 4, isOwn: false })
  for (const viewer of [cy, dee, flo])
    expect(
      await getListWork(viewer, driveId, { cellId: cells.dockNight, first: 0, withNames: true }),
    ).toBeNull()
})

test('with names hidden no name leaves the server', async () => {
  const hidden = await list(ana, cells.dockNight, false)
  const text = JSON.stringify(hidden)
  for (const name of ['Dana', '"Cy"', 'Ana', 'Bo']) expect(text).not.toContain(name)
  expect(hidden.people.map(({ called }) => called)).toContain(workers.dana.code)
})

test('what is agreed for somebody shows in the summary by who goes', async () => {
  const agree = (goes: Record<string, string>) =>
    execute(makeCommitment, people.ana.session, {
      commandId: v7(),
      input: {
        ...{ driveId, workerId: workers.dana.id, commitmentId: v7(), by: 'user', kind: 'talk_again' },
        ...{ dueOn: inDays(5), ...goes },
      },
    })
  expect(await agree({ userId: people.cy.userId })).toMatchObject({ ok: true })
  const { plan, goers } = await list(ana, cells.packDay)
  expect(plan).toMatchObject([
    {
      goerId: people.cy.userId,
      goerCode: workers.cy.code,
      called: 'Dana',
      code: workers.dana.code,
      dueOn: inDays(5),
    },
  ])
  expect(goers.map(({ userId }) => userId)).toContain(people.bo.userId)
  expect(goers.map(({ userId }) => userId)).not.toContain(people.dee.userId)
})

test('a stand is taken back by whoever wrote it down, and what a colleague said then counts alone', async () => {
  const mine = rated(3, 'stated')
  await stand(people.ana.session, workers.kim.id, rated(2, 'stated'))
  await stand(people.bo.session, workers.kim.id, { ...mine, value: 5 })
  const back = (session: Session) =>
    execute(withdrawAssessment, session, {
      commandId: v7(),
      input: { driveId, assessmentId: mine.assessmentId },
    })
  expect((await back(people.ana.session)).ok).toBe(false)
  expect((await back(people.flo.session)).ok).toBe(false)
  expect(await back(people.bo.session)).toMatchObject({ ok: true })
  const { rows } = await owner.query('select value, disputed from worker_state where worker_id = $1', [
    workers.kim.id,
  ])
  expect(rows[0]).toEqual({ value: 2, disputed: false })
})
