import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { answerAsk } from '@/lib/conversations/commands/answer-ask'
import { closeCommitment } from '@/lib/conversations/commands/close-commitment'
import { debriefCommitment } from '@/lib/conversations/commands/debrief-commitment'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { reopenCommitment } from '@/lib/conversations/commands/reopen-commitment'
import { withdrawOneOnOne } from '@/lib/conversations/commands/withdraw-one-on-one'
import { needsLookBack } from '@/lib/conversations/follow-through'
import { getCalendarEntries } from '@/lib/conversations/queries/calendar-entries'
import { type FollowThrough, getFollowThrough } from '@/lib/conversations/queries/follow-through'
import { getOverdueByArea } from '@/lib/conversations/queries/overdue-by-area'
import type { Session } from '@/lib/db/as-viewer'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { inDays, talk } from './talks'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, people } = oak

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

async function follow(viewer: Viewer): Promise<FollowThrough> {
  const found = await getFollowThrough(viewer, driveId)
  if (!found || found === READ_ENOUGH) throw new Error('nothing to follow')
  return found
}

/** A talk of Cy with Dana and the step that came of it. */
async function promised(by: 'user' | 'worker', ask: Parameters<typeof talk>[2] = {}) {
  const commitmentId = v7()
  const said = talk(driveId, workers.dana.id, {
    ...ask,
    nextStep: { commitmentId, by, kind: 'talk_with_someone', dueOn: inDays(2) },
  })
  await execute(logOneOnOne, people.cy.session, said)
  return { commitmentId, oneOnOneId: said.input.oneOnOneId }
}
const close = (commitmentId: string, ending: Record<string, unknown>) =>
  execute(closeCommitment, people.cy.session, { commandId: v7(), input: { driveId, commitmentId, ending } })
const reopen = (commitmentId: string, session = people.cy.session, insteadOfId: string | null = null) =>
  execute(reopenCommitment, session, { commandId: v7(), input: { driveId, commitmentId, insteadOfId } })
const reasonOf = (result: Awaited<ReturnType<typeof reopen>>) =>
  result.ok ? null : (result.error.reason?.key ?? result.error.code)

test('what I promised and what they promised are both open, with the name of the person', async () => {
  const mine = await promised('user')
  const theirs = await promised('worker')
  const { steps } = await follow(cy)
  expect(steps.map(({ commitmentId, by, called }) => ({ commitmentId, by, called }))).toEqual([
    { commitmentId: mine.commitmentId, by: 'user', called: 'Dana' },
    { commitmentId: theirs.commitmentId, by: 'worker', called: 'Dana' },
  ])
  expect((await follow(ana)).steps).toEqual([])
  expect(await getFollowThrough(flo, driveId)).toBeNull()
})

test('a step that is not needed any more goes off the list, blames nobody and can be opened again', async () => {
  const { commitmentId } = await promised('worker')
  expect(await close(commitmentId, { outcome: 'withdrawn' })).toMatchObject({ ok: true })
  const { steps, ended } = await follow(cy)
  expect(steps.map((step) => step.commitmentId)).not.toContain(commitmentId)
  expect(ended[0]).toMatchObject({ commitmentId, outcome: 'withdrawn', mayReopen: true })

  expect(await reopen(commitmentId)).toMatchObject({ ok: true })
  expect((await follow(cy)).steps.map((step) => step.commitmentId)).toContain(commitmentId)
  expect(reasonOf(await reopen(commitmentId))).toBe('follow.refused.still_open')
})

test('a new date is taken back together with the step that took its place, and not once that has ended', async () => {
  const { commitmentId } = await promised('user')
  const newCommitmentId = v7()
  await close(commitmentId, { outcome: 'renegotiated', newCommitmentId, dueOn: inDays(9) })
  expect(reasonOf(await reopen(commitmentId))).toBe('follow.refused.moved_on')
  expect(await reopen(commitmentId, people.cy.session, newCommitmentId)).toMatchObject({ ok: true })
  const open = (await follow(cy)).steps.map((step) => step.commitmentId)
  expect(open).toContain(commitmentId)
  expect(open).not.toContain(newCommitmentId)
})

test('a step ends with the talk that was taken back, and nobody else reaches it', async () => {
  const { commitmentId, oneOnOneId } = await promised('user')
  await execute(withdrawOneOnOne, people.cy.session, { commandId: v7(), input: { driveId, oneOnOneId } })
  expect(reasonOf(await reopen(commitmentId))).toBe('follow.refused.talk_taken_back')
  expect((await follow(cy)).ended.map((step) => step.commitmentId)).not.toContain(commitmentId)

  const other = await promised('user')
  await close(other.commitmentId, { outcome: 'kept' })
  expect((await reopen(other.commitmentId, people.flo.session)).ok).toBe(false)
  expect((await reopen(other.commitmentId, people.dee.session)).ok).toBe(false)
  expect((await reopen(other.commitmentId, people.ana.session)).ok).toBe(true)
})

test('a task that was not done is looked back at once, for what was missing, and a small step comes next', async () => {
  const { commitmentId } = await promised('worker')
  await close(commitmentId, { outcome: 'not_kept' })
  const waiting = async () => (await follow(cy)).ended.filter(needsLookBack).map((step) => step.commitmentId)
  expect(await waiting()).toContain(commitmentId)
  const next = { commitmentId: v7(), by: 'worker', kind: 'find_out', dueOn: inDays(5) }
  const input = { driveId, commitmentId, debrief: 'hard', missing: ['company', 'fear'], next }
  expect(await execute(debriefCommitment, people.cy.session, { commandId: v7(), input })).toMatchObject({
    ok: true,
  })
  expect(await waiting()).not.toContain(commitmentId)
  expect((await follow(cy)).steps.map((step) => step.commitmentId)).toContain(next.commitmentId)
})

test('an ask is open until a yes or a no, and a later answer to the same ask closes it', async () => {
  await promised('user', { ask: { askId: v7(), kind: 'sign_petition', answer: 'not_yet' } })
  const { asks } = await follow(cy)
  expect(asks).toMatchObject([{ kind: 'sign_petition', called: 'Dana' }])
  const later = talk(driveId, workers.dana.id, {
    happenedAt: new Date().toISOString(),
    ask: { askId: v7(), kind: 'sign_petition', answer: 'yes' },
  })
  await execute(logOneOnOne, people.cy.session, later)
  expect((await follow(cy)).asks).toEqual([])

  const askId = v7()
  await promised('user', { ask: { askId, kind: 'wear_button', answer: null } })
  expect((await follow(cy)).asks).toMatchObject([{ askId }])
  await execute(answerAsk, people.cy.session, { commandId: v7(), input: { driveId, askId, answer: 'no' } })
  expect((await follow(cy)).asks).toEqual([])
})

test('the committee sees promises past their day by area and no person; others see nothing of it', async () => {
  await owner.query(
    'update commitment set due_on = current_date - 4 where drive_id = $1 and outcome is null',
    [driveId],
  )
  const areas = await getOverdueByArea(ana, driveId, 'Everybody', now())
  expect(areas).toMatchObject([{ cellId: oak.cells.dockNight, name: 'Dock · Night' }])
  expect(areas[0]?.steps).toBeGreaterThan(0)
  expect(JSON.stringify(areas)).not.toContain('Dana')
  for (const viewer of [cy, dee, flo]) expect(await getOverdueByArea(viewer, driveId, '', now())).toEqual([])
})

test('a calendar gets the own open dates and takes out those that ended; nobody else’s', async () => {
  const { commitmentId } = await promised('user')
  const before = await getCalendarEntries(cy, driveId, commitmentId)
  expect(before).toMatchObject([{ id: commitmentId, onDate: inDays(2), isOver: false }])
  await close(commitmentId, { outcome: 'kept' })
  expect(await getCalendarEntries(cy, driveId, commitmentId)).toMatchObject([{ isOver: true }])
  const all = await getCalendarEntries(cy, driveId, null)
  expect(all.filter(({ isOver }) => isOver).length).toBeGreaterThan(0)
  expect(all.filter(({ isOver }) => !isOver).length).toBeGreaterThan(0)
  expect(await getCalendarEntries(ana, driveId, commitmentId)).toEqual([])
  expect(await getCalendarEntries(flo, driveId, null)).toEqual([])
})
