import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { execute } from '@/lib/command/execute'
import { answerAsk } from '@/lib/conversations/commands/answer-ask'
import { chooseSchool } from '@/lib/conversations/commands/choose-school'
import { closeCommitment } from '@/lib/conversations/commands/close-commitment'
import { debriefCommitment } from '@/lib/conversations/commands/debrief-commitment'
import { logAttempt } from '@/lib/conversations/commands/log-attempt'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { logTimeTogether } from '@/lib/conversations/commands/log-time-together'
import { makeCommitment } from '@/lib/conversations/commands/make-commitment'
import { saveSchool } from '@/lib/conversations/commands/save-school'
import { withdrawAttempt } from '@/lib/conversations/commands/withdraw-attempt'
import { withdrawOneOnOne } from '@/lib/conversations/commands/withdraw-one-on-one'
import { withdrawTimeTogether } from '@/lib/conversations/commands/withdraw-time-together'
import { getLogForm } from '@/lib/conversations/queries/log-form'
import { getWorkerHistory } from '@/lib/conversations/queries/worker-history'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { inDays, rated, talk } from './talks'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, people, cells } = oak
const { ana, bo, cy } = people

async function viewerOf(session: Session): Promise<Viewer> {
  const viewer = await loadViewer(session)
  if (!viewer) throw new Error('no session')
  return viewer
}
const stateOf = async (workerId: string) =>
  (await owner.query('select talks, value, disputed from worker_state where worker_id = $1', [workerId]))
    .rows[0]
const countIn = async (table: string, workerId: string) =>
  (await owner.query(`select count(*)::int as n from ${table} where worker_id = $1`, [workerId])).rows[0].n
const differences = () =>
  asViewer(ana.session, (tx) => tx.sql`select * from app.rollup_differences(${driveId})`)
const happenedAt = () => new Date(Date.now() - 3_600_000).toISOString()
const command = <Input>(input: Input) => ({ commandId: v7(), input })

test('somebody who is not on the list yet comes onto the list of whoever talked, once, even with a PIN only', async () => {
  const phone = { userId: cy.userId, session: await signIn(owner, cy.userId, { level: 'list' }) }
  const workerId = v7()
  const newWorker = { workerId, nick: 'Flaca', cellId: cells.dockNight }
  const first = talk(driveId, workerId, { newWorker, assessment: rated(2) })
  const second = talk(driveId, workerId, { newWorker })
  expect(await execute(logOneOnOne, phone.session, first)).toMatchObject({ ok: true })
  expect(await execute(logOneOnOne, phone.session, first)).toMatchObject({ ok: true })
  expect(await execute(logOneOnOne, phone.session, second)).toMatchObject({ ok: true })
  expect(await stateOf(workerId)).toMatchObject({ talks: 2, value: 2 })
  const { rows } = await owner.query(
    'select (select count(*)::int from worker where id = $1) as people, (select count(*)::int from turf where worker_id = $1 and user_id = $2) as lists, (select cell_id from placement where worker_id = $1) as cell',
    [workerId, cy.userId],
  )
  expect(rows[0]).toEqual({ people: 1, lists: 1, cell: cells.dockNight })
  expect(await differences()).toEqual([])
})

test('a nickname is for somebody new only: nobody is renamed, and nobody out of reach is touched', async () => {
  const known = talk(driveId, workers.dana.id, {
    newWorker: { workerId: workers.dana.id, nick: 'Other', cellId: null },
  })
  expect(await execute(logOneOnOne, cy.session, known)).toMatchObject({ ok: true })
  expect(await getLogForm(await viewerOf(cy.session), driveId, workers.dana.id)).toMatchObject({
    worker: { called: 'Dana' },
  })
  const taken = talk(driveId, workers.fay.id, {
    newWorker: { workerId: workers.fay.id, nick: 'Fay', cellId: null },
  })
  expect(await execute(logOneOnOne, cy.session, taken)).toMatchObject({ ok: false })
  const two = talk(driveId, workers.dana.id, { newWorker: { workerId: v7(), nick: 'Two', cellId: null } })
  expect(await execute(logOneOnOne, cy.session, two)).toMatchObject({ error: { code: 'invalid' } })
})

test('several people in one go are a talk each; what was asked, rated and noted is about the first', async () => {
  const others = [workers.ida, workers.joe].map(({ id }) => ({ oneOnOneId: v7(), workerId: id }))
  const envelope = talk(driveId, workers.fay.id, {
    others,
    companions: [{ id: v7(), workerId: workers.kim.id, role: 'observer' }],
    inoculation: ['dues', 'family'],
    school: 'ewoc',
    stepReached: 'plan_to_win',
    ask: { askId: v7(), kind: 'sign_petition', answer: 'not_yet' },
    assessment: rated(2),
  })
  expect(await execute(logOneOnOne, ana.session, envelope)).toMatchObject({ ok: true })
  expect(await stateOf(workers.fay.id)).toMatchObject({ talks: 1, value: 2 })
  expect(await stateOf(workers.ida.id)).toMatchObject({ talks: 1, value: null })
  expect(await countIn('ask', workers.ida.id)).toBe(0)
  expect(await countIn('inoculation', workers.joe.id)).toBe(2)

  const [entry] = await getWorkerHistory(await viewerOf(ana.session), driveId, workers.fay.id)
  expect(entry).toMatchObject({
    talk: {
      alsoWith: expect.arrayContaining(['Ida', 'Joe']),
      company: [{ called: 'Kim', role: 'observer' }],
      prepared: expect.arrayContaining(['dues', 'family']),
      reached: { step: 'plan_to_win', words: null },
    },
  })

  const back = (oneOnOneId: string) =>
    execute(withdrawOneOnOne, ana.session, command({ driveId, oneOnOneId }))
  expect(await back(others[0]?.oneOnOneId ?? '')).toMatchObject({ ok: true })
  expect(await stateOf(workers.ida.id)).toMatchObject({ talks: 0 })
  expect(await stateOf(workers.joe.id)).toMatchObject({ talks: 1 })
  expect(await back(envelope.input.oneOnOneId)).toMatchObject({ ok: true })
  expect(await stateOf(workers.joe.id)).toMatchObject({ talks: 0 })
  expect(await stateOf(workers.fay.id)).toMatchObject({ talks: 0, value: null })
  expect(await differences()).toEqual([])
})

test.each([
  ['talked with twice', { others: [{ oneOnOneId: v7(), workerId: workers.fay.id }] }, 'twice'],
  [
    'talked with and along',
    { companions: [{ id: v7(), workerId: workers.fay.id, role: 'observer' }] },
    'twice',
  ],
  [
    'talking and along',
    {
      talkerWorkerId: workers.kim.id,
      companions: [{ id: v7(), workerId: workers.kim.id, role: 'co_pilot' }],
    },
    'twice',
  ],
  [
    'talking with themself in a group',
    { talkerWorkerId: workers.kim.id, others: [{ oneOnOneId: v7(), workerId: workers.kim.id }] },
    'with_oneself',
  ],
] satisfies [string, Parameters<typeof talk>[2], string][])(
  'nobody has two parts in a talk: %s',
  async (_who, said, why) => {
    const envelope = talk(driveId, workers.fay.id, said)
    expect(await execute(logOneOnOne, ana.session, envelope)).toMatchObject({
      error: { code: 'denied', reason: { key: `conversations.refused.${why}` } },
    })
  },
)

test('undoing a log at once takes the person off the list again that it put there; later the person stays', async () => {
  const [atOnce, later] = [v7(), v7()]
  for (const [workerId, minutes] of [
    [atOnce, 1],
    [later, 30],
  ] as const) {
    const envelope = talk(driveId, workerId, { newWorker: { workerId, nick: 'Nuevo', cellId: null } })
    expect(await execute(logOneOnOne, ana.session, envelope)).toMatchObject({ ok: true })
    const now = new Date(Date.now() + minutes * 60_000)
    const back = { ...command({ driveId, oneOnOneId: envelope.input.oneOnOneId }), now }
    expect(await execute(withdrawOneOnOne, ana.session, back)).toMatchObject({ ok: true })
  }
  const { rows } = await owner.query(
    'select id, removed_at is null as listed from worker where id = any ($1) order by id = $2 desc',
    [[atOnce, later], atOnce],
  )
  expect(rows).toEqual([
    { id: atOnce, listed: false },
    { id: later, listed: true },
  ])
  expect(await differences()).toEqual([])
})

test('an attempt stands in the history and never counts as a talk', async () => {
  const before = await stateOf(workers.kim.id)
  const attemptId = v7()
  const tried = {
    driveId,
    attemptId,
    workerId: workers.kim.id,
    outcome: 'left_message' as const,
    happenedAt: happenedAt(),
  }
  expect(await execute(logAttempt, ana.session, command(tried))).toMatchObject({ ok: true })
  expect(await stateOf(workers.kim.id)).toEqual(before)
  const viewer = await viewerOf(ana.session)
  const [entry] = await getWorkerHistory(viewer, driveId, workers.kim.id)
  expect(entry).toMatchObject({ kind: 'attempt', outcome: 'left_message', who: 'viewer', mayTakeBack: true })
  const back = command({ driveId, attemptId })
  expect(await execute(withdrawAttempt, cy.session, back)).toMatchObject({ error: { code: 'not_found' } })
  expect(await execute(withdrawAttempt, bo.session, back)).toMatchObject({ ok: true })
  expect((await getWorkerHistory(viewer, driveId, workers.kim.id))[0]).toMatchObject({ takenBack: true })
})

test('time together shows who was there and counts as neither a talk nor support', async () => {
  const before = [await stateOf(workers.ida.id), await stateOf(workers.kim.id)]
  const timeTogetherId = v7()
  const workerIds = [workers.ida.id, workers.kim.id, workers.joe.id]
  const spent = { driveId, timeTogetherId, kind: 'ride' as const, workerIds, happenedAt: happenedAt() }
  expect(await execute(logTimeTogether, ana.session, command(spent))).toMatchObject({ ok: true })
  expect([await stateOf(workers.ida.id), await stateOf(workers.kim.id)]).toEqual(before)
  const [entry] = await getWorkerHistory(await viewerOf(ana.session), driveId, workers.ida.id)
  expect(entry).toMatchObject({
    kind: 'together',
    together: 'ride',
    others: expect.arrayContaining(['Kim', 'Joe']),
  })
  const back = command({ driveId, timeTogetherId })
  expect(await execute(withdrawTimeTogether, bo.session, back)).toMatchObject({ ok: true })
  const alone = { ...spent, timeTogetherId: v7(), workerIds: [workers.cy.id] }
  expect(await execute(logTimeTogether, cy.session, command(alone))).toMatchObject({
    error: { reason: { key: 'conversations.refused.nobody' } },
  })
})

test('a "not yet" gets its answer later, once', async () => {
  const askId = v7()
  const ask = { askId, kind: 'sign_petition' as const, answer: 'not_yet' as const }
  await execute(logOneOnOne, cy.session, talk(driveId, workers.dana.id, { ask }))
  const answered = await execute(answerAsk, cy.session, command({ driveId, askId, answer: 'yes' }))
  expect(answered).toMatchObject({ ok: true })
  const { rows } = await owner.query('select answer, answered_by from ask where id = $1', [askId])
  expect(rows[0]).toEqual({ answer: 'yes', answered_by: cy.userId })
  expect(await execute(answerAsk, ana.session, command({ driveId, askId, answer: 'no' }))).toMatchObject({
    error: { reason: { key: 'conversations.refused.already_answered' } },
  })
})

test('a promise without a talk goes on the own list, on that of others by the committee only', async () => {
  const promise = (userId: string | null) =>
    command({
      driveId,
      workerId: workers.dana.id,
      ...{ commitmentId: v7(), by: 'user' as const, kind: 'talk_again' as const, dueOn: inDays(3), userId },
    })
  expect(await execute(makeCommitment, cy.session, promise(null))).toMatchObject({ ok: true })
  expect(await execute(makeCommitment, cy.session, promise(bo.userId))).toMatchObject({ ok: false })
  expect(await execute(makeCommitment, ana.session, promise(cy.userId))).toMatchObject({ ok: true })
  expect(await execute(makeCommitment, ana.session, promise(people.flo.userId))).toMatchObject({
    error: { code: 'not_found' },
  })
})

test('a task is looked back at once it is over, with what was missing and what comes next', async () => {
  const commitmentId = v7()
  const promise = { commitmentId, by: 'worker' as const, kind: 'sign' as const, dueOn: inDays(1) }
  await execute(makeCommitment, cy.session, command({ driveId, workerId: workers.dana.id, ...promise }))
  const next = { commitmentId: v7(), by: 'user' as const, kind: 'talk_again' as const, dueOn: inDays(4) }
  const look = () =>
    execute(
      debriefCommitment,
      cy.session,
      command({ driveId, commitmentId, debrief: 'hard', missing: ['company'], next }),
    )
  expect(await look()).toMatchObject({ error: { reason: { key: 'conversations.refused.not_over_yet' } } })
  const ending = { outcome: 'not_kept' as const }
  await execute(closeCommitment, cy.session, command({ driveId, commitmentId, ending }))
  expect(await look()).toMatchObject({ ok: true })
  const { rows } = await owner.query(
    'select debrief, missing, (select count(*)::int from commitment where id = $2 and outcome is null) as next from commitment where id = $1',
    [commitmentId, next.commitmentId],
  )
  expect(rows[0]).toEqual({ debrief: 'hard', missing: ['company'], next: 1 })
  expect(await look()).toMatchObject({
    error: { reason: { key: 'conversations.refused.already_debriefed' } },
  })
})

test('a group writes its own steps, sealed, and the log shows them', async () => {
  const schoolId = v7()
  const steps = ['Listen first', 'Name the boss', 'Ask one thing']
  const own = { driveId, schoolId, version: 0, name: 'Oak way', steps }
  expect(await execute(saveSchool, ana.session, command(own))).toMatchObject({ ok: true })
  const stored = await owner.query(
    'select words::text as words, steps from conversation_school where id = $1',
    [schoolId],
  )
  expect(stored.rows[0].steps).toBe(3)
  expect(stored.rows[0].words).not.toContain(Buffer.from('Name the boss').toString('hex'))
  const chosen = command({ driveId, school: schoolId })
  expect(await execute(chooseSchool, cy.session, chosen)).toMatchObject({ error: { code: 'denied' } })
  expect(await execute(chooseSchool, ana.session, chosen)).toMatchObject({ ok: true })

  const form = await getLogForm(await viewerOf(cy.session), driveId, workers.dana.id)
  expect(form?.about.school).toMatchObject({
    id: schoolId,
    name: 'Oak way',
    steps: [{ id: '1', words: 'Listen first' }, {}, {}],
  })
  const reached = talk(driveId, workers.dana.id, { school: schoolId, stepReached: '2' })
  expect(await execute(logOneOnOne, cy.session, reached)).toMatchObject({ ok: true })
  const [entry] = await getWorkerHistory(await viewerOf(cy.session), driveId, workers.dana.id)
  expect(entry).toMatchObject({ talk: { reached: { words: 'Name the boss' } } })
  const [forCoach] = await getWorkerHistory(await viewerOf(people.dee.session), driveId, workers.dana.id)
  expect(forCoach).toMatchObject({ talk: { reached: null } })

  const stale = { ...own, name: 'Late', version: 7 }
  expect(await execute(saveSchool, ana.session, command(stale))).toMatchObject({
    error: { code: 'conflict' },
  })
  expect(await execute(chooseSchool, ana.session, command({ driveId, school: v7() }))).toMatchObject({
    error: { code: 'not_found' },
  })
})
