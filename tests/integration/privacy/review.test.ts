import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { addDays, dateIn, now } from '@/lib/clock'
import { commentReview } from '@/lib/coaching/commands/comment-review'
import { endCoaching } from '@/lib/coaching/commands/end-coaching'
import { markChecklist } from '@/lib/coaching/commands/mark-checklist'
import { proposeStep } from '@/lib/coaching/commands/propose-step'
import { saveCoachNote } from '@/lib/coaching/commands/save-coach-note'
import { shareTalk } from '@/lib/coaching/commands/share-talk'
import { takeStep } from '@/lib/coaching/commands/take-step'
import { getMyDrives } from '@/lib/coaching/queries/my-drives'
import { getReview } from '@/lib/coaching/queries/review'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { getCalendarEntries } from '@/lib/conversations/queries/calendar-entries'
import { getFollowThrough } from '@/lib/conversations/queries/follow-through'
import { asViewer } from '@/lib/db/as-viewer'
import { getLogBook } from '@/lib/drives/queries/log-book'
import { openOakStreet } from '@/tests/support/oak-street'
import { giveRole, newUser, type SignedIn, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, otherDriveId, workers, stranger } = oak
const { ana, bo, cy, dee, eva, hal, flo } = oak.people
const today = dateIn('America/New_York', now())
const TABLES = ['review_comment', 'agreed_step', 'shared_talk', 'coach_note', 'checklist_mark'] as const
const NAMES = ['Dana', 'Fay', 'Ida', 'Joe', 'Kim', 'Zita', 'Oak Street', 'Elm Road']

const coachingId = v7()
await owner.query(
  "insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now() - interval '1 minute')",
  [...[coachingId, driveId, dee.userId]],
)

const run = (command: unknown, by: SignedIn, input: Record<string, unknown>) =>
  execute(command as AnyCommand, by.session, { commandId: v7(), input: { driveId, ...input } })

/** How many rows of each table somebody can read by any statement. */
async function readable(by: SignedIn): Promise<Record<string, number>> {
  const counts: [string, number][] = []
  for (const table of TABLES)
    counts.push([
      table,
      await asViewer(by.session, async ({ sql }) => {
        const [row] = await sql<{ n: number }>([
          `select count(*)::int as n from ${table}`,
        ] as unknown as TemplateStringsArray)
        return row?.n ?? 0
      }),
    ])
  return Object.fromEntries(counts)
}
const NOTHING = Object.fromEntries(TABLES.map((table) => [table, 0]))

const [stepId, shareId, oneOnOneId] = [v7(), v7(), v7()]
await run(logOneOnOne, cy, { oneOnOneId, workerId: workers.dana.id, happenedAt: new Date().toISOString() })
await run(shareTalk, cy, { shareId, oneOnOneId, question: 'What next?', days: 7 })
await run(commentReview, dee, { commentId: v7(), about: 'talk', aboutId: shareId, text: 'Wait.' })
await run(commentReview, dee, { commentId: v7(), about: 'overview', aboutId: null, text: 'Well done.' })
await run(proposeStep, dee, { stepId, text: 'Draw the nights', dueOn: addDays(today, 7) })
await run(markChecklist, dee, { markId: v7(), item: 'map_drawn' })
await run(saveCoachNote, dee, { noteId: v7(), version: 0, text: 'Mine alone' })

test('the review is for the committee and its coach: not for a worker leader, another group, coordination, the host or a locked phone', async () => {
  expect(await readable(ana)).toEqual({
    ...NOTHING,
    review_comment: 2,
    agreed_step: 1,
    shared_talk: 1,
    checklist_mark: 1,
  })
  expect(await readable(dee)).toEqual({
    ...{ review_comment: 2, agreed_step: 1, shared_talk: 1, coach_note: 1, checklist_mark: 1 },
  })
  expect(await readable(cy), 'only the own talk and the advice about it').toEqual({
    ...{ ...NOTHING, review_comment: 1, shared_talk: 1 },
  })
  for (const other of [flo, eva, hal]) expect(await readable(other)).toEqual(NOTHING)
  const locked = { userId: dee.userId, session: await signIn(owner, dee.userId, { level: 'list' }) }
  expect(await readable(locked)).toEqual(NOTHING)
  for (const other of [cy, flo, eva, hal]) {
    const viewer = await loadViewer(other.session)
    expect(viewer && (await getReview(viewer, driveId, now()))).toBeNull()
  }
})

test('a second coach of the same drive reads neither the notes of the first nor a talk that was shown to the first', async () => {
  const second = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId: second.userId, role: 'coach' })
  await owner.query("update drive_role set from_at = now() - interval '1 hour' where user_id = $1", [
    second.userId,
  ])
  expect(await readable(second)).toEqual({ ...NOTHING, review_comment: 1, agreed_step: 1, checklist_mark: 1 })
  await owner.query('delete from drive_role where user_id = $1', [second.userId])
  await asViewer(ana.session, (tx) => tx.sql`select app.refresh_reach(${driveId})`)
})

test('no screen of a coach says a name, a note or a word about another drive', async () => {
  await owner.query(
    'insert into coaching (id, drive_id, coach_id, from_at, until_at) values ($1, $2, $3, now(), now())',
    [v7(), otherDriveId, dee.userId],
  )
  const viewer = await loadViewer(dee.session)
  if (!viewer) throw new Error('nobody')
  const follow = await getFollowThrough(viewer, driveId)
  const seen = JSON.stringify([
    await getMyDrives(viewer, now()),
    await getReview(viewer, driveId, now()),
    follow,
    await getCalendarEntries(viewer, driveId, null),
  ])
  for (const word of [...NAMES, stranger.code, otherDriveId]) expect(seen).not.toContain(word)
  expect(seen).toContain(workers.dana.code)
  expect(await getReview(viewer, otherDriveId, now())).toBeNull()
  expect((await getMyDrives(viewer, now())).drives.map((drive) => drive.driveId)).toEqual([driveId])
})

test('by hand a coach can neither take a step for somebody, nor change one that was taken, nor make others read a note', async () => {
  const raw = (text: string) =>
    asViewer(
      dee.session,
      async ({ sql }) => (await sql([`${text} returning 1`] as unknown as TemplateStringsArray)).length,
    )
  await expect(
    raw(`update agreed_step set taken_by = '${ana.userId}', taken_at = now() where id = '${stepId}'`),
  ).rejects.toThrow()
  expect(await run(takeStep, bo, { stepId })).toMatchObject({ ok: true })
  expect(await raw(`update agreed_step set outcome = 'dropped' where id = '${stepId}'`)).toBe(0)
  await expect(raw(`update coach_note set coach_id = '${ana.userId}'`)).rejects.toThrow()
  await expect(
    raw(
      `insert into shared_talk (drive_id, id, one_on_one_id, coach_id, shared_by, shared_at, words, until_at)
       values ('${driveId}', '${v7()}', '${oneOnOneId}', '${dee.userId}', '${dee.userId}', now(), '', now() + interval '1 day')`,
    ),
  ).rejects.toThrow()
  expect(await raw(`update shared_talk set revoked_at = null where id = '${shareId}'`).catch(() => 0)).toBe(0)
})

test('what a coach proposes and says stands in the log of the committee without a word of it, and notes do not', async () => {
  const viewer = await loadViewer(bo.session)
  const log = JSON.stringify(
    viewer && (await getLogBook(viewer, driveId, { who: null, kind: null, first: 0 })),
  )
  expect(log).toContain('agreed_step.propose')
  for (const word of ['coach_note', 'Draw the nights', 'Well done', 'Mine alone', 'What next'])
    expect(log).not.toContain(word)
})

test('whose coaching has ended reads nothing any more, and whoever comes later nothing of what was said before', async () => {
  expect(await run(endCoaching, ana, { coachingId })).toMatchObject({ ok: true })
  expect(await readable(dee)).toEqual(NOTHING)
  const later = await newUser(owner)
  await owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())', [
    ...[v7(), driveId, later.userId],
  ])
  await giveRole(owner, ana.session, { driveId, userId: later.userId, role: 'coach' })
  expect(await readable(later)).toEqual(NOTHING)
  const viewer = await loadViewer(later.session)
  const review = viewer && (await getReview(viewer, driveId, now()))
  expect(review).toMatchObject({ comments: [], steps: [], shared: [], notes: [] })
  expect(review?.checklist.every(({ mark }) => mark === null)).toBe(true)

  await giveRole(owner, ana.session, { driveId, userId: dee.userId, role: 'coach' })
  expect(await readable(dee), 'somebody who comes back begins anew, but for notes of their own').toEqual({
    ...{ ...NOTHING, coach_note: 1 },
  })
})
