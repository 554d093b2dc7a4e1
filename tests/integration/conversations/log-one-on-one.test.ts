import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { closeCommitment } from '@/lib/conversations/commands/close-commitment'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { withdrawOneOnOne } from '@/lib/conversations/commands/withdraw-one-on-one'
import { asViewer } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { inDays, rated, talk } from './talks'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, people } = oak
const { ana, bo, cy, dee, flo } = people

const stateOf = async (workerId: string) =>
  (await owner.query('select * from worker_state where worker_id = $1', [workerId])).rows[0]
const countAllTalks = async () => (await owner.query('select count(*)::int as n from one_on_one')).rows[0].n
const countTalks = async (workerId: string) =>
  (await owner.query('select count(*)::int as n from one_on_one where worker_id = $1', [workerId])).rows[0].n
const differences = (session = ana.session) =>
  asViewer(session, (tx) => tx.sql`select * from app.rollup_differences(${driveId})`)

test('a talk needs only who and when', async () => {
  const result = await execute(logOneOnOne, ana.session, talk(driveId, workers.fay.id))
  expect(result.ok).toBe(true)
  expect(await stateOf(workers.fay.id)).toMatchObject({ talks: 1, value: null })
})

test('everything that came of a talk is kept with it, words sealed', async () => {
  const noteId = v7()
  const labelId = v7()
  const envelope = talk(driveId, workers.ida.id, {
    placeKind: 'off_work',
    issues: { codes: ['schedule', 'pay'], labelIds: [], added: { labelId, name: 'Broken freezer door' } },
    ask: { askId: v7(), kind: 'sign_petition', answer: 'not_yet' },
    nextStep: { commitmentId: v7(), by: 'worker', kind: 'talk_with_someone', dueOn: inDays(1) },
    assessment: rated(2, 'answered_ask'),
    note: { noteId, level: 'committee', text: 'Wants a second lock on the freezer.' },
  })
  expect(await execute(logOneOnOne, ana.session, envelope)).toMatchObject({ ok: true })
  expect(await stateOf(workers.ida.id)).toMatchObject({ talks: 1, value: 2, disputed: false })

  const labels = await owner.query(
    `select l.code, l.words from one_on_one_issue i join label l on l.id = i.label_id where i.worker_id = $1 order by l.code`,
    [workers.ida.id],
  )
  expect(labels.rows.map(({ code }) => code)).toEqual(['pay', 'schedule', null])
  const { rows } = await owner.query('select words::text as words from note where id = $1', [noteId])
  expect(rows[0].words).not.toContain('freezer')
  expect(await differences()).toEqual([])
})

test('a phone that sends its talk twice, at once or later, logs one talk and hears the same answer', async () => {
  const envelope = talk(driveId, workers.joe.id, { assessment: rated(3) })
  const [first, second] = await Promise.all([
    execute(logOneOnOne, ana.session, envelope),
    execute(logOneOnOne, ana.session, envelope),
  ])
  expect(first).toEqual(second)
  expect(await execute(logOneOnOne, ana.session, envelope)).toEqual(first)
  expect(await countTalks(workers.joe.id)).toBe(1)
})

test('another talk under the same command id is refused', async () => {
  const envelope = talk(driveId, workers.joe.id)
  await execute(logOneOnOne, ana.session, envelope)
  const other = { ...envelope, input: { ...envelope.input, workerId: workers.kim.id } }
  expect(await execute(logOneOnOne, ana.session, other)).toEqual({ ok: false, error: { code: 'id_reuse' } })
})

test('a worker leader logs within the own list and cell, and meets nobody else', async () => {
  expect(
    await execute(logOneOnOne, cy.session, talk(driveId, workers.dana.id, { assessment: rated(2) })),
  ).toMatchObject({
    ok: true,
  })
  expect(await execute(logOneOnOne, cy.session, talk(driveId, workers.fay.id))).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  })
})

test.each([
  ['a coach', () => dee, 'denied'],
  ['the committee of another drive', () => flo, 'not_found'],
] as const)('%s logs nothing', async (_who, who, code) => {
  const before = await countTalks(workers.fay.id)
  expect(await execute(logOneOnOne, who().session, talk(driveId, workers.fay.id))).toMatchObject({
    error: { code },
  })
  expect(await countTalks(workers.fay.id)).toBe(before)
})

test('a talk with oneself, in the future or with a stranger of another drive is refused', async () => {
  expect(await execute(logOneOnOne, cy.session, talk(driveId, workers.cy.id))).toMatchObject({
    error: { code: 'denied', reason: { key: 'conversations.refused.with_oneself' } },
  })
  const future = new Date(Date.now() + 3_600_000).toISOString()
  expect(
    await execute(logOneOnOne, ana.session, talk(driveId, workers.fay.id, { happenedAt: future })),
  ).toMatchObject({
    error: { code: 'invalid', fields: { happenedAt: [{ key: 'conversations.refused.future' }] } },
  })
  expect(await execute(logOneOnOne, ana.session, talk(driveId, oak.stranger.id))).toMatchObject({
    error: { code: 'not_found' },
  })
})

test('somebody on the chart without a login can be the one who talked', async () => {
  const envelope = talk(driveId, workers.kim.id, { talkerWorkerId: workers.dana.id })
  expect(await execute(logOneOnOne, bo.session, envelope)).toMatchObject({ ok: true })
  const { rows } = await owner.query(
    'select talker_user_id, talker_worker_id, logged_by from one_on_one where id = $1',
    [envelope.input.oneOnOneId],
  )
  expect(rows[0]).toEqual({ talker_user_id: null, talker_worker_id: workers.dana.id, logged_by: bo.userId })
})

test('taking a talk back takes its rating and next step along and keeps the rows', async () => {
  const before = await stateOf(workers.kim.id)
  const envelope = talk(driveId, workers.kim.id, {
    assessment: rated(1, 'public_action'),
    nextStep: { commitmentId: v7(), by: 'user', kind: 'talk_again', dueOn: inDays(1) },
  })
  await execute(logOneOnOne, cy.session, {
    ...envelope,
    input: { ...envelope.input, workerId: workers.dana.id },
  })
  await execute(logOneOnOne, ana.session, envelope)
  const back = { commandId: v7(), input: { driveId, oneOnOneId: envelope.input.oneOnOneId } }
  expect(await execute(withdrawOneOnOne, ana.session, back)).toMatchObject({ ok: true })
  expect(await stateOf(workers.kim.id)).toMatchObject({ talks: before.talks, value: before.value })
  expect(await differences()).toEqual([])
})

test('a worker leader cannot take back what the committee wrote', async () => {
  const envelope = talk(driveId, workers.dana.id)
  await execute(logOneOnOne, ana.session, envelope)
  const back = { commandId: v7(), input: { driveId, oneOnOneId: envelope.input.oneOnOneId } }
  expect(await execute(withdrawOneOnOne, cy.session, back)).toMatchObject({ error: { code: 'denied' } })
})

test('a new date keeps the old promise on record and puts a new one in its place', async () => {
  const commitmentId = v7()
  await execute(
    logOneOnOne,
    cy.session,
    talk(driveId, workers.dana.id, {
      nextStep: { commitmentId, by: 'worker', kind: 'sign', dueOn: inDays(1) },
    }),
  )
  const newCommitmentId = v7()
  const ending = { outcome: 'renegotiated' as const, newCommitmentId, dueOn: inDays(1) }
  const moved = await execute(closeCommitment, cy.session, {
    commandId: v7(),
    input: { driveId, commitmentId, ending },
  })
  expect(moved).toMatchObject({ ok: true })
  const { rows } = await owner.query(
    'select id, outcome, by, kind from commitment where id = any ($1) order by outcome',
    [[commitmentId, newCommitmentId]],
  )
  expect(rows).toEqual([
    { id: commitmentId, outcome: 'renegotiated', by: 'worker', kind: 'sign' },
    { id: newCommitmentId, outcome: null, by: 'worker', kind: 'sign' },
  ])
  const again = { commandId: v7(), input: { driveId, commitmentId, ending: { outcome: 'kept' as const } } }
  expect(await execute(closeCommitment, cy.session, again)).toMatchObject({ error: { code: 'denied' } })
})

test('forty talks at once lose nothing and leave the counts as a fresh count finds them', async () => {
  const ids = Object.values(workers).map(({ id }) => id)
  const before = await countAllTalks()
  const envelopes = Array.from({ length: 40 }, (_, index) =>
    talk(driveId, ids[index % ids.length] ?? workers.fay.id, { assessment: rated(((index % 5) + 1) as 1) }),
  )
  const results = await Promise.all(
    envelopes.map((envelope, index) => execute(logOneOnOne, (index % 2 ? ana : bo).session, envelope)),
  )
  expect(results.filter(({ ok }) => !ok)).toEqual([])
  expect((await countAllTalks()) - before).toBe(40)
  expect(await differences()).toEqual([])
})
