import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { REMIND_DAYS, REVIEW_DAYS, STALL_DAYS } from '@/lib/coaching/published-constants'
import { sqlOn } from '@/lib/db/sql'
import { runJobs } from '@/lib/jobs/run-jobs'
import { openOakStreet } from '@/tests/support/oak-street'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers } = oak
const { ana, dee, eva } = oak.people
const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)
const nudgeOn = async (days: number) => (await runJobs(sqlOn(owner), ['nudges'], inDays(days)))[0]?.about

/** Notices of one person, in the order in which they came. */
const told = async (userId: string) =>
  (
    await owner.query('select kind, params from notice where user_id = $1 order by made_at, kind', [userId])
  ).rows.map(({ kind }) => kind)

beforeEach(async () => {
  for (const table of ['notice', 'coaching', 'support', 'one_on_one', 'meeting'])
    await owner.query(`delete from ${table}`)
  await owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())', [
    v7(),
    driveId,
    dee.userId,
  ])
})

const talkIn = (days: number) =>
  owner.query(
    `insert into one_on_one (drive_id, id, worker_id, talker_user_id, logged_by, happened_at, happened_on, recorded_at)
     values ($1, $2, $3, $4, $4, now() + make_interval(days => $5), current_date + $5::int, now())`,
    [driveId, v7(), workers.dana.id, ana.userId, days],
  )

test('a coach is reminded once of a review that waits for two weeks and of a drive that stands still for three', async () => {
  expect(await nudgeOn(REVIEW_DAYS - 1)).toBe(0)
  await nudgeOn(REVIEW_DAYS + 1)
  expect(await told(dee.userId)).toEqual(['review.waiting'])
  await nudgeOn(16)
  expect(await told(dee.userId)).toEqual(['review.waiting'])
  await nudgeOn(STALL_DAYS + 2)
  expect(await told(dee.userId)).toEqual(['review.waiting', 'drive.stalled'])
  const { rows } = await owner.query('select distinct params from notice where user_id = $1', [dee.userId])
  expect(rows).toEqual([{ params: { code: 'OAK-11' } }])
})

test('a talk, a meeting that decides or the look of the coach makes a new beginning; a social does not', async () => {
  await talkIn(10)
  await nudgeOn(25)
  expect(await told(dee.userId)).toEqual(['review.waiting'])
  await owner.query(
    `insert into meeting (drive_id, id, kind, words, starts_at, minutes, made_by, made_at)
     values ($1, $2, 'social', '', now() + interval '20 days', 60, $3, now())`,
    [driveId, v7(), ana.userId],
  )
  await nudgeOn(33)
  expect(await told(dee.userId)).toContain('drive.stalled')
})

test('a week later the support organizer hears of it, and the coordination only where there is none', async () => {
  await nudgeOn(REVIEW_DAYS + 1)
  await nudgeOn(REVIEW_DAYS + REMIND_DAYS)
  expect(await told(eva.userId)).toEqual([])
  await nudgeOn(REVIEW_DAYS + REMIND_DAYS + 1.5)
  expect(await told(eva.userId)).toEqual(['review.waiting_long'])

  await owner.query('delete from notice')
  const mentor = await newUser(owner)
  await owner.query(
    "insert into support (id, mentor_id, coach_id, kind, from_at) values ($1, $2, $3, 'support', now())",
    [...[v7(), mentor.userId, dee.userId]],
  )
  await nudgeOn(15)
  await nudgeOn(23)
  await nudgeOn(24)
  expect(await told(mentor.userId)).toEqual(['review.waiting_long'])
  expect(await told(eva.userId)).toEqual([])
  expect(await told(ana.userId), 'the committee is not told about its coach').toEqual([])
})

test('whose coaching has ended is left alone', async () => {
  await owner.query('update coaching set until_at = now()')
  expect(await nudgeOn(60)).toBe(0)
})
