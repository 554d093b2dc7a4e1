import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import type { Session } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { letIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { commandNamed } = await import('@/lib/registry')
const { asViewer } = await import('@/lib/db/as-viewer')
const { viewerIn } = await import('@/lib/access/load-viewer')
const { getGrievance } = await import('@/lib/law/queries/grievance-page')
const { getGrievances } = await import('@/lib/law/queries/grievances')

const oak = await openOakStreet(owner)
const { driveId, workers } = oak
const { ana, bo, cy, dee } = oak.people
const today = dateIn('America/New_York', now())

async function give(verb: Verb, session: Session, input: Record<string, unknown>) {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  return execute(command, session, { commandId: v7(), input: { driveId, ...input } })
}
async function done(verb: Verb, session: Session, input: Record<string, unknown>) {
  const result = await give(verb, session, input)
  if (!result.ok) throw new Error(`${verb}: ${JSON.stringify(result.error)}`)
}
const as = async (session: Session) => {
  const viewer = await asViewer(session, (tx) => viewerIn(tx, session.token))
  if (!viewer) throw new Error('nobody')
  return viewer
}
const page = async (session: Session, grievanceId: string) =>
  getGrievance(await as(session), { driveId, grievanceId })

const filed = (session: Session, grievanceId: string, more: Record<string, unknown> = {}) =>
  done('grievance.file', session, {
    ...{ grievanceId, title: 'Breaks cut', text: 'Ten minutes gone', article: '12.3', kind: 'individual' },
    ...{ route: 'contract', happenedOn: addDays(today, -12), filedOn: addDays(today, -10) },
    ...{ workerIds: [workers.dana.id], firstStep: { stepId: v7(), limit: { dueOn: addDays(today, -3) } } },
    ...more,
  })

test('what a grievance says and whose it is are for those who handle it; the committee sees days and how it ended', async () => {
  const grievanceId = v7()
  await filed(cy.session, grievanceId)
  expect((await page(cy.session, grievanceId))?.handled).toMatchObject({
    text: 'Ten minutes gone',
    people: [{ called: 'Dana' }],
  })
  const known = await page(ana.session, grievanceId)
  expect(known).toMatchObject({
    grievance: { title: null, steps: [{ step: 1, dueOn: addDays(today, -3) }] },
    handled: null,
  })
  expect(await page(dee.session, grievanceId)).toBeNull()
  expect(await give('grievance.reword', ana.session, { grievanceId, title: 'X', version: 1 })).toMatchObject({
    error: { code: 'not_found' },
  })
  const own = asViewer(
    bo.session,
    ({ sql }) => sql`insert into grievance_handler (drive_id, grievance_id, user_id, added_by, added_at)
      values (${driveId}, ${grievanceId}, ${bo.userId}, ${bo.userId}, now())`,
  )
  await expect(own).rejects.toMatchObject({ code: '42501' })

  const bosPart = { grievanceId, userId: bo.userId }
  expect(await give('grievance.add_handler', cy.session, bosPart)).toMatchObject({
    error: { code: 'not_found' },
  })
  await letIn(owner, { driveId, madeBy: bo.userId, userId: cy.userId })
  await done('grievance.add_handler', cy.session, bosPart)
  expect((await page(bo.session, grievanceId))?.grievance.title).toBe('Breaks cut')
})

test('a step is answered and the next set by the limit of the contract; it is closed, counted, and nothing more is done about it', async () => {
  const [grievanceId, late] = [v7(), v7()]
  await filed(bo.session, grievanceId, { kind: 'group' })
  const stepId = (await page(bo.session, grievanceId))?.grievance.steps[0]?.stepId
  await done('grievance.answer_step', bo.session, {
    grievanceId,
    stepId,
    doneOn: addDays(today, -4),
    answer: 'denied',
  })
  await done('grievance.add_step', bo.session, {
    ...{ grievanceId, stepId: late, limit: { fromOn: addDays(today, -4), days: 2, unit: 'calendar' } },
  })
  const steps = (await page(ana.session, grievanceId))?.grievance.steps
  expect(steps?.map(({ step, dueOn }) => [step, dueOn])).toEqual([
    [1, addDays(today, -3)],
    [2, addDays(today, -2)],
  ])
  await done('grievance.close', bo.session, { grievanceId, outcome: 'settled', closedOn: today })
  expect(
    await give('grievance.add_step', bo.session, { grievanceId, stepId: v7(), limit: { dueOn: today } }),
  ).toMatchObject({
    error: { code: 'denied', reason: { key: 'grievances.refused.closed' } },
  })
  const all = await getGrievances(await as(ana.session), driveId)
  expect(all?.tally).toMatchObject({ closed: 1, decided: 1, wonOrSettled: 1, winShare: 1, group: 1 })
  expect((await getGrievances(await as(cy.session), driveId))?.isWhole).toBe(false)
})

test('steps are reckoned by the limits of the contract without its days off and those of the group, and say how', async () => {
  const [contractId, grievanceId, stepId] = [v7(), v7(), v7()]
  await done('contract.record', ana.session, {
    ...{ contractId, name: 'The dock', fromOn: '2026-01-01', expiresOn: '2028-12-31', noStrike: true },
    ...{ healthCare: false, holidays: ['2026-03-10', '2026-03-10'] },
    limits: [
      { days: 10, unit: 'business' },
      { days: 7, unit: 'calendar' },
    ],
  })
  await done('clock.mark_met', ana.session, { markId: v7(), clock: 'holiday', metOn: '2026-03-12' })
  const limit = { fromOn: '2026-03-06', days: 10, unit: 'business' }
  await filed(cy.session, grievanceId, {
    ...{ contractId, happenedOn: '2026-03-05', filedOn: '2026-03-06', firstStep: { stepId, limit } },
  })
  const mine = await page(cy.session, grievanceId)
  expect(mine?.grievance.steps).toEqual([
    { stepId, step: 1, dueOn: '2026-03-24', doneOn: null, answer: null, reckoning: limit },
  ])
  expect(mine?.daysOff).toEqual(['2026-03-10', '2026-03-12'])
  expect(mine?.contract).toMatchObject({ name: '', limits: [{ days: 10 }, { days: 7, unit: 'calendar' }] })
  expect((await page(ana.session, grievanceId))?.contract?.name).toBe('The dock')

  const change = { contractId, name: 'The dock', expiresOn: '2028-12-31', noStrike: true }
  await done('contract.change', ana.session, { ...change, version: 1, limits: [], holidays: [] })
  const later = await page(cy.session, grievanceId)
  expect(later).toMatchObject({ daysOff: ['2026-03-12'], contract: { limits: [] } })
  expect(later?.grievance.steps[0]?.dueOn).toBe('2026-03-24')

  const elsewhere = { grievanceId: v7(), title: 'X', kind: 'group', route: 'contract', contractId: v7() }
  expect(
    await give('grievance.file', cy.session, { ...elsewhere, happenedOn: today, filedOn: today }),
  ).toMatchObject({ error: { code: 'invalid', fields: { contractId: [{ key: 'forms.choose_one' }] } } })
  expect(await give('contract.change', cy.session, { ...change, version: 2 })).toMatchObject({ ok: false })
})

test('somebody joined with another stays whose grievance it is, and what was moved does not say so', async () => {
  const [grievanceId, mergeId] = [v7(), v7()]
  await filed(bo.session, grievanceId, { workerIds: [workers.joe.id] })
  await asViewer(
    ana.session,
    (tx) =>
      tx.sql`select app.merge_workers(${driveId}, ${mergeId}, ${workers.kim.id}, ${workers.joe.id}, '{}', now())`,
  )
  expect((await page(bo.session, grievanceId))?.handled?.people).toEqual([
    { workerId: workers.kim.id, called: 'Kim' },
  ])
  const { rows } = await owner.query('select moved from worker_merge where id = $1', [mergeId])
  expect(JSON.stringify(rows)).not.toContain('grievance')
})
