import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { addDays, dateIn, now } from '@/lib/clock'
import { agreedCounts } from '@/lib/coaching/agreed-step'
import { closeAgreedStep } from '@/lib/coaching/commands/close-agreed-step'
import { commentReview } from '@/lib/coaching/commands/comment-review'
import { markChecklist } from '@/lib/coaching/commands/mark-checklist'
import { moveAgreedStep } from '@/lib/coaching/commands/move-agreed-step'
import { proposeStep } from '@/lib/coaching/commands/propose-step'
import { saveCoachNote } from '@/lib/coaching/commands/save-coach-note'
import { seeReview } from '@/lib/coaching/commands/see-review'
import { shareTalk } from '@/lib/coaching/commands/share-talk'
import { takeStep } from '@/lib/coaching/commands/take-step'
import { unmarkChecklist } from '@/lib/coaching/commands/unmark-checklist'
import { unshareTalk } from '@/lib/coaching/commands/unshare-talk'
import { getOwnAgreedSteps } from '@/lib/coaching/queries/agreed-steps'
import { getReview } from '@/lib/coaching/queries/review'
import { getSharedTalks } from '@/lib/coaching/queries/shared-talks'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { openOakStreet } from '@/tests/support/oak-street'
import type { SignedIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers } = oak
const { ana, bo, cy, dee } = oak.people
const today = dateIn('America/New_York', now())

beforeEach(async () => {
  for (const table of ['review_comment', 'agreed_step', 'shared_talk', 'coach_note', 'checklist_mark'])
    await owner.query(`delete from ${table}`)
  await owner.query('delete from coaching')
  await owner.query(
    "insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now() - interval '1 day')",
    [v7(), driveId, dee.userId],
  )
})

const run = (command: unknown, by: SignedIn, input: Record<string, unknown>) =>
  execute(command as AnyCommand, by.session, { commandId: v7(), input: { driveId, ...input } })

async function review(by: SignedIn, at = now()) {
  const viewer = await loadViewer(by.session)
  return viewer && getReview(viewer, driveId, at)
}

async function talkWith(by: SignedIn, workerId: string, step?: string) {
  const oneOnOneId = v7()
  const answer = await run(logOneOnOne, by, {
    ...{ oneOnOneId, workerId, happenedAt: new Date(Date.now() - 60_000).toISOString() },
    ...(step && { school: 'ewoc', stepReached: step }),
  })
  expect(answer).toMatchObject({ ok: true })
  return oneOnOneId
}

async function ownSteps(by: SignedIn) {
  const viewer = await loadViewer(by.session)
  return viewer ? getOwnAgreedSteps(viewer, driveId) : []
}

test('the committee sees everything that its coach sees and writes, but for the notes that are for the coach alone', async () => {
  await run(commentReview, dee, { commentId: v7(), about: 'step', aboutId: null, text: 'Ask sooner.' })
  await run(markChecklist, dee, { markId: v7(), item: 'two_people' })
  await run(proposeStep, dee, { stepId: v7(), text: 'Draw the nights', dueOn: addDays(today, 7) })
  await run(saveCoachNote, dee, { noteId: v7(), version: 0, text: 'Tired today.' })
  const [coach, committee] = [await review(dee), await review(bo)]
  expect(coach?.notes).toMatchObject([{ text: 'Tired today.' }])
  expect(committee?.notes).toEqual([])
  const alike = ({
    side: _side,
    notes: _notes,
    comments = [],
    ...rest
  }: Partial<NonNullable<typeof coach>>) => ({
    ...rest,
    comments: comments.map(({ isOwn: _own, ...comment }) => comment),
  })
  expect(alike(committee ?? {})).toEqual(alike(coach ?? {}))
  expect(committee?.comments).toMatchObject([{ about: 'step', side: 'coach', text: 'Ask sooner.' }])
  expect(await review(cy)).toBeNull()
})

test('a step is nobody’s until somebody of the committee takes it; then it is their promise until they say how it went', async () => {
  const stepId = v7()
  await run(proposeStep, dee, { stepId, text: 'Draw the nights', dueOn: addDays(today, 7) })
  expect(await ownSteps(ana)).toEqual([])
  expect(await run(closeAgreedStep, bo, { stepId, outcome: 'kept' })).toMatchObject({
    error: { reason: { key: 'review.refused.not_taken' } },
  })
  expect(await run(takeStep, dee, { stepId })).toMatchObject({ error: { code: 'denied' } })
  expect(await run(takeStep, ana, { stepId })).toMatchObject({ ok: true })
  expect(await run(takeStep, bo, { stepId })).toMatchObject({
    error: { reason: { key: 'review.refused.taken' } },
  })
  expect(await ownSteps(ana)).toEqual([
    { stepId, text: 'Draw the nights', dueOn: addDays(today, 7), firstDueOn: null },
  ])
  expect(await ownSteps(bo)).toEqual([])
  expect(await run(closeAgreedStep, dee, { stepId, outcome: 'dropped' })).toMatchObject({ ok: false })
  expect(await run(closeAgreedStep, ana, { stepId, outcome: 'kept' })).toMatchObject({ ok: true })
  expect(await ownSteps(ana)).toEqual([])
  expect((await review(dee))?.steps).toMatchObject([{ stepId, by: 'group', outcome: 'kept' }])
})

test('a promise gets another day from the committee, and the first one stays beside it', async () => {
  const stepId = v7()
  const first = addDays(today, 7)
  await run(proposeStep, dee, { stepId, text: 'Draw the nights', dueOn: first })
  await run(takeStep, ana, { stepId })
  const moved = (days: number, by = ana) => run(moveAgreedStep, by, { stepId, dueOn: addDays(today, days) })
  expect(await moved(10, dee)).toMatchObject({ error: { code: 'denied' } })
  expect(await moved(7)).toMatchObject({ error: { reason: { key: 'review.refused.same_day' } } })
  expect(await moved(-1)).toMatchObject({ error: { fields: { dueOn: [{ key: 'review.refused.past' }] } } })
  expect(await moved(10)).toMatchObject({ ok: true })
  expect(await moved(20, bo)).toMatchObject({ ok: true })
  expect(await ownSteps(ana)).toMatchObject([{ dueOn: addDays(today, 20), firstDueOn: first }])
  await run(closeAgreedStep, ana, { stepId, outcome: 'kept' })
  expect(await moved(30)).toMatchObject({ ok: false })
  const steps = (await review(dee))?.steps ?? []
  expect(agreedCounts(steps)).toEqual({ kept: 0, keptLater: 1, notKept: 0, dropped: 0 })
})

test('a day that has passed or lies too far ahead is refused where it was typed', async () => {
  const propose = (dueOn: string) => run(proposeStep, bo, { stepId: v7(), text: 'Call', dueOn })
  expect(await propose(addDays(today, -1))).toMatchObject({
    error: { fields: { dueOn: [{ key: 'review.refused.past' }] } },
  })
  expect(await propose(addDays(today, 93))).toMatchObject({
    error: { fields: { dueOn: [{ key: 'review.refused.too_far' }] } },
  })
})

test('a worker leader shows one talk under the code, hears the advice, and takes it back at once', async () => {
  const oneOnOneId = await talkWith(cy, workers.dana.id, 'agitate')
  const shareId = v7()
  const question = { shareId, oneOnOneId, question: 'She went quiet. What next?', days: 7 }
  expect(await run(shareTalk, cy, question)).toMatchObject({ ok: true })
  expect(await run(shareTalk, cy, { ...question, shareId: v7() })).toMatchObject({
    error: { reason: { key: 'review.refused.shown_already' } },
  })
  const [seen] = (await review(dee))?.shared ?? []
  expect(seen).toMatchObject({
    ...{ shareId, code: workers.dana.code, question: 'She went quiet. What next?' },
    ...{ step: { school: 'ewoc', step: 'agitate' }, isShown: true, isOwn: false },
  })
  expect(JSON.stringify(seen)).not.toContain('Dana')
  await run(commentReview, dee, {
    commentId: v7(),
    about: 'talk',
    aboutId: shareId,
    text: 'Wait, then ask again.',
  })
  const viewer = await loadViewer(cy.session)
  const own = viewer && (await getSharedTalks(viewer, driveId, now()))
  expect(own).toMatchObject({
    shared: [{ shareId, isOwn: true }],
    comments: [{ text: 'Wait, then ask again.' }],
  })
  const { rowCount } = await owner.query("select from notice where user_id = $1 and kind = 'talk.comment'", [
    cy.userId,
  ])
  expect(rowCount).toBe(1)

  expect(await run(unshareTalk, cy, { shareId })).toMatchObject({ ok: true })
  const after = await review(dee)
  expect(after?.shared).toEqual([])
  expect(after?.comments).toEqual([])
  expect(await run(unshareTalk, cy, { shareId })).toMatchObject({
    error: { reason: { key: 'review.refused.not_shown' } },
  })
})

test('where talks stop, what was asked and the week are counts of what was written down', async () => {
  await owner.query('delete from one_on_one')
  for (const step of ['issues', 'issues', 'agitate', 'ask', 'follow_up'])
    await talkWith(ana, workers.fay.id, step)
  const seen = await review(dee)
  expect(seen?.talks).toMatchObject({ told: 5, stopsAt: 'issues' })
  expect(seen?.talks.steps.find(({ step }) => step === 'agitate')).toEqual({
    step: 'agitate',
    stoppedHere: 1,
    gotSoFar: 3,
  })
  expect(seen?.week.find(({ fact }) => fact === 'talks')).toEqual({ fact: 'talks', now: 5, before: 0 })
  expect(seen?.week.find(({ fact }) => fact === 'people')?.now).toBe(1)
})

test('a point is ticked and unticked by either side, once', async () => {
  const tick = () => run(markChecklist, bo, { markId: v7(), item: 'map_drawn' })
  await tick()
  await tick()
  expect((await owner.query('select from checklist_mark')).rowCount).toBe(1)
  const line = async () => (await review(dee))?.checklist.find(({ id }) => id === 'map_drawn')
  expect((await line())?.mark).toMatchObject({ side: 'group' })
  await run(unmarkChecklist, dee, { item: 'map_drawn' })
  expect((await line())?.mark).toBeNull()
})

test('that the coach looked stands in the log of the committee, once in half a day; a note for oneself never does', async () => {
  expect((await review(bo))?.reviewAt).toBeNull()
  await run(seeReview, dee, {})
  await run(seeReview, dee, {})
  await run(seeReview, bo, {})
  await run(saveCoachNote, dee, { noteId: v7(), version: 0, text: 'Mine.' })
  const { rows } = await owner.query(
    "select name from activity where scope_id = $1 and name ~ 'review.read|coach_note'",
    [driveId],
  )
  expect(rows).toEqual([{ name: 'review.read' }])
  expect((await review(bo))?.reviewAt).toBeInstanceOf(Date)
})

test('a note that was changed elsewhere meanwhile is not written over', async () => {
  const noteId = v7()
  await run(saveCoachNote, dee, { noteId, version: 0, text: 'One' })
  await run(saveCoachNote, dee, { noteId, version: 1, text: 'Two' })
  expect(await run(saveCoachNote, dee, { noteId, version: 1, text: 'Three' })).toMatchObject({
    error: { code: 'conflict' },
  })
  expect((await review(dee))?.notes).toMatchObject([{ text: 'Two', version: 2 }])
})
