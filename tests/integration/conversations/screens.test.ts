import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { getLogForm } from '@/lib/conversations/queries/log-form'
import { getMyPeople } from '@/lib/conversations/queries/my-people'
import { getPeopleToLog } from '@/lib/conversations/queries/people-to-log'
import { getTalkers } from '@/lib/conversations/queries/talkers'
import { getWorkerHistory } from '@/lib/conversations/queries/worker-history'
import type { HistoryEntry } from '@/lib/conversations/talk-history'
import { type CellPage, getCellPage } from '@/lib/coverage/queries/cell-people'
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

const said = talk(driveId, workers.dana.id, {
  placeKind: 'off_work',
  issues: { codes: ['pay'], labelIds: [], added: { labelId: v7(), name: 'Heater in the dock office' } },
  ask: { askId: v7(), kind: 'sign_petition', answer: 'yes' },
  nextStep: { commitmentId: v7(), by: 'worker', kind: 'talk_with_someone', dueOn: inDays(2) },
  assessment: rated(2, 'answered_ask'),
  note: { noteId: v7(), level: 'mine', text: 'Talks with Fay on Friday.' },
})
await execute(logOneOnOne, people.cy.session, said)

/** The newest talk of a history, with what came of it. */
const talkIn = (history: readonly HistoryEntry[]) =>
  history.flatMap((entry) => (entry.kind === 'talk' ? [entry.talk] : []))[0]

test('the page of a worker tells what came of a talk to whoever had it', async () => {
  const [entry] = await getWorkerHistory(cy, driveId, workers.dana.id)
  expect(entry).toMatchObject({
    kind: 'talk',
    who: 'viewer',
    talk: {
      placeKind: 'off_work',
      ask: { kind: 'sign_petition', answer: 'yes' },
      nextStep: { kind: 'talk_with_someone', by: 'worker', outcome: null },
      notes: [{ level: 'mine', text: 'Talks with Fay on Friday.' }],
    },
    rating: { value: 2, basis: 'answered_ask', direction: 'first' },
    mayTakeBack: true,
  })
  expect(entry?.kind === 'talk' && entry.talk.issues).toHaveLength(2)
})

test('a note for oneself stays with its author, and a coach reads no word at all', async () => {
  expect(talkIn(await getWorkerHistory(ana, driveId, workers.dana.id))?.notes).toEqual([])
  const forDee = await getWorkerHistory(dee, driveId, workers.dana.id)
  expect(forDee).toMatchObject([{ rating: { value: 2 }, mayTakeBack: false }])
  expect(talkIn(forDee)?.notes).toEqual([])
  expect(JSON.stringify(forDee)).not.toContain('Heater')
  expect(await getWorkerHistory(flo, driveId, workers.dana.id)).toEqual([])
})

test('two who see somebody differently both stay on the page, and the direction is told', async () => {
  const input = {
    driveId,
    workerId: workers.dana.id,
    happenedAt: new Date().toISOString(),
    rating: rated(4, 'answered_ask'),
  }
  expect(await execute(recordAssessment, people.bo.session, { commandId: v7(), input })).toMatchObject({
    ok: true,
  })
  const history = await getWorkerHistory(ana, driveId, workers.dana.id)
  expect(history.map(({ rating }) => [rating?.value, rating?.direction])).toEqual([
    [4, 'further'],
    [2, 'first'],
  ])
  const { rows } = await owner.query('select value, disputed from worker_state where worker_id = $1', [
    workers.dana.id,
  ])
  expect(rows[0]).toEqual({ value: 4, disputed: true })
})

test('today shows what was said first and is silent about whoever wants to be left alone', async () => {
  const { lines } = await getMyPeople(cy, driveId)
  expect(lines[0]).toMatchObject({ name: { first: 'Dana' }, group: 'promised' })
  await owner.query('update worker set leave_alone = true where id = $1', [workers.dana.id])
  expect((await getMyPeople(cy, driveId)).lines).toMatchObject([{ group: 'rest', step: null, why: null }])
  expect(await getLogForm(cy, driveId, workers.dana.id)).toMatchObject({
    boundary: 'leave_alone',
    about: { lastPlace: 'off_work' },
  })
  await owner.query('update worker set leave_alone = false where id = $1', [workers.dana.id])
})

test('people never talked with are suggested to whoever has them on the list, oneself excepted', async () => {
  const names = async (viewer: Viewer) =>
    (await getMyPeople(viewer, driveId)).lines.map(({ name }) => name.first)
  expect(await names(ana)).toEqual(expect.arrayContaining(['Fay', 'Ida', 'Joe', 'Kim']))
  expect(await names(cy)).not.toContain('Cy')
})

test('a worker leader chooses from the own list and cell, never themselves, and finds no form for anybody else', async () => {
  const names = (await getPeopleToLog(cy, driveId)).people.map(({ called }) => called)
  expect(names).toEqual(['Dana'])
  expect(await getLogForm(cy, driveId, workers.fay.id)).toBeNull()
  expect(await getLogForm(flo, driveId, workers.fay.id)).toBeNull()
})

test('whoever writes is “me” in the log and on a sheet, and not a colleague besides', async () => {
  const offered = [
    ...((await getLogForm(cy, driveId, workers.dana.id))?.about.people ?? []),
    ...(await getTalkers(cy, driveId)),
  ]
  expect(offered.map(({ id }) => id)).toContain(workers.dana.id)
  expect(offered.map(({ id }) => id)).not.toContain(workers.cy.id)
})

test('a committee is offered who talked lately, and nobody whose last talk is long ago', async () => {
  const offered = async () => (await getTalkers(ana, driveId)).map(({ id }) => id)
  const talkedBy = (workerId: string, daysAgo: number) =>
    owner.query(
      `insert into one_on_one (drive_id, id, worker_id, talker_worker_id, logged_by, happened_at, happened_on, recorded_at)
       values ($1, $2, $3, $4, $5, now(), $6, now())`,
      [driveId, v7(), workers.dana.id, workerId, ana.userId, inDays(-daysAgo)],
    )
  await owner.query('update turf set until_at = now() where user_id = $1 and worker_id = $2', [
    ...[ana.userId, workers.ida.id],
  ])
  await talkedBy(workers.ida.id, 120)
  expect(await offered()).not.toContain(workers.ida.id)
  await talkedBy(workers.ida.id, 2)
  expect(await offered()).toContain(workers.ida.id)
})

test('a cell shows names to its committee, codes to the coach, no rating to a worker leader, nothing to a stranger', async () => {
  const now = new Date()
  const called = (cell: CellPage | null) =>
    cell && cell.people !== READ_ENOUGH ? cell.people.map((person) => person.called).toSorted() : null
  const forAna = await getCellPage(people.ana.session, driveId, cells.dockNight, now)
  expect(called(forAna)).toEqual(['Cy', 'Dana'])
  expect(forAna?.coverage.tally).toMatchObject({ named: 2, talkedTo: 1, assessed: 1, supporters: 0 })

  const forDee = await getCellPage(people.dee.session, driveId, cells.dockNight, now)
  expect(called(forDee)).toEqual([workers.cy.code, workers.dana.code].toSorted())

  const forCy = await getCellPage(people.cy.session, driveId, cells.dockNight, now)
  expect(forCy).toMatchObject({ withRatings: false })
  expect(forCy?.people).toMatchObject([{ value: null }, { value: null }])
  expect(await getCellPage(people.cy.session, driveId, cells.packDay, now)).toBeNull()
  expect(await getCellPage(people.flo.session, driveId, cells.dockNight, now)).toBeNull()
})
