import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { asViewer } from '@/lib/db/as-viewer'
import { type Sql, sqlOn } from '@/lib/db/sql'
import { withoutSession } from '@/lib/db/without-session'
import { JOBS, type JobName } from '@/lib/jobs/jobs'
import { runJobs } from '@/lib/jobs/run-jobs'
import { withClient } from '@/scripts/database/with-client'
import { openOakStreet } from '@/tests/support/oak-street'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner, appUrl } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, cells } = oak
const { ana, eva } = oak.people
const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)
/** As the host, who may say that it is later. */
const asHost: Sql = sqlOn(owner)
const run = async (job: JobName, moment = new Date(), as: Sql = asHost) =>
  (await runJobs(as, [job], moment))[0]?.about
const count = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rowCount

beforeEach(() => owner.query("update instance set mode = 'live'"))

test('somebody who moves in three days is on the map of the new place in three days, with nobody signed in', async () => {
  await owner.query('update placement set until_on = current_date + 3 where worker_id = $1', [
    workers.dana.id,
  ])
  await owner.query(
    `insert into placement (drive_id, id, worker_id, cell_id, is_primary, from_on, recorded_at, recorded_by)
     values ($1, $2, $3, $4, true, current_date + 3, now(), $5)`,
    [driveId, v7(), workers.dana.id, cells.packDay, ana.userId],
  )
  const placeOf = async () =>
    (await owner.query('select cell_id as id from worker_state where worker_id = $1', [workers.dana.id]))
      .rows[0].id
  await run('facts', inDays(1))
  expect(await placeOf()).toBe(cells.dockNight)
  expect(await run('facts', inDays(5))).toBeGreaterThan(0)
  expect(await placeOf()).toBe(cells.packDay)
  await run('facts', inDays(5))
  const { rows: cell } = await owner.query(
    "select people from cell_bucket where cell_id = $1 and span = 'ever' and measure = 'named'",
    [cells.packDay],
  )
  expect(cell).toEqual([{ people: 3 }])
})

test('an offer that nobody answered runs out: the group waits again, coordinators and the coach hear of it', async () => {
  const [{ userId: coach }, request] = [await newUser(owner), v7()]
  await owner.query(
    `insert into coaching_request (id, drive_id, drive_code, opened_by, opened_at, languages, needs, availability, time_zone, industry, state)
     values ($1, $2, 'OAK-11', $3, now(), '{en}', '{committee}', '[]', 'America/New_York', 'warehouse', 'offered')`,
    [request, driveId, ana.userId],
  )
  await owner.query(
    `insert into match_offer (id, request_id, drive_id, coach_id, offered_by, offered_at, expires_at, points, reasons, state)
     values ($1, $2, $3, $4, $5, now(), now() + interval '3 days', 50, '[]', 'offered')`,
    [v7(), request, driveId, coach, eva.userId],
  )
  expect([
    await run('offers', inDays(2)),
    await run('offers', inDays(4)),
    await run('offers', inDays(4)),
  ]).toEqual([0, 1, 0])
  expect((await owner.query('select state from coaching_request where id = $1', [request])).rows).toEqual([
    { state: 'open' },
  ])
  const { rows: told } = await owner.query(
    "select user_id as id, kind from notice where kind like 'match.%' order by kind",
  )
  expect(told).toEqual([
    { id: eva.userId, kind: 'match.expired' },
    { id: coach, kind: 'match.withdrawn' },
  ])
})

test('a week of a group is kept once, as counts without a name', async () => {
  await owner.query('delete from pulse')
  expect(await run('pulse')).toBeGreaterThan(0)
  expect(await run('pulse')).toBe(0)
  expect(await run('pulse', inDays(7))).toBeGreaterThan(0)
  const { rows } = await owner.query('select counts from pulse where drive_id = $1', [driveId])
  expect(rows).toHaveLength(2)
  expect(rows[0]?.counts).toMatchObject({ named: 6, headcount: 40 })
})

test('what nobody needs any more goes, and what is needed stays', async () => {
  const over = await newUser(owner)
  await owner.query("update session set abs_expires_at = now() - interval '8 days' where user_id = $1", [
    over.userId,
  ])
  await owner.query(
    "insert into attempt (key, window_start, count) values ('old', now() - interval '2 days', 1), ('new', now(), 1)",
  )
  await owner.query(
    `insert into sign_in_challenge (id, kind, hash, expires_at) values (gen_random_uuid(), 'sign_in', 'a', now() - interval '2 days'),
       (gen_random_uuid(), 'sign_in', 'b', now())`,
  )
  await owner.query(
    `insert into reading (user_id, id, drive_id, at, workers) values ($1, gen_random_uuid(), $2, now() - interval '31 days', '{}'),
       ($1, gen_random_uuid(), $2, now(), '{}')`,
    [ana.userId, driveId],
  )
  expect(await run('sign_ins')).toBe(3)
  expect(await run('readings')).toBe(1)
  expect([
    await count('select from attempt'),
    await count('select from sign_in_challenge'),
    await count('select from reading'),
  ]).toEqual([1, 1, 1])
  expect(await asViewer(ana.session, (tx) => tx.sql`select app.me() as id`)).toEqual([{ id: ana.userId }])
})

test('entries laid aside wait fourteen days, silent phones thirty', async () => {
  await owner.query(
    `insert into quarantined_item (drive_id, id, user_id, device_id, name, payload, made_at, received_at)
     values ($1, gen_random_uuid(), $2, gen_random_uuid(), 'note.add', 'x', now(), now())`,
    [driveId, ana.userId],
  )
  expect([await run('laid_aside', inDays(13)), await run('laid_aside', inDays(15))]).toEqual([0, 1])
  await owner.query(
    "insert into device (id, user_id, public_key, enrolled_on, last_seen_at) values ($1, $2, 'k', current_date, now())",
    [v7(), ana.userId],
  )
  expect([
    await run('devices', inDays(29)),
    await run('devices', inDays(31)),
    await run('devices', inDays(31)),
  ]).toEqual([0, 1, 0])
})

test('the account of the app runs jobs, and cannot make it later than it is', async () => {
  await owner.query(
    `insert into quarantined_item (drive_id, id, user_id, device_id, name, payload, made_at, received_at)
     values ($1, gen_random_uuid(), $2, gen_random_uuid(), 'note.add', 'x', now(), now())`,
    [driveId, ana.userId],
  )
  expect(await run('laid_aside', inDays(15), withoutSession)).toBe(0)
  await owner.query("update instance set mode = 'demo'")
  expect(await run('laid_aside', inDays(15), withoutSession)).toBe(1)
  for (const inner of [
    'app.job_devices(now())',
    'app.apply_facts_of(gen_random_uuid(), null)',
    'app.totals_of(gen_random_uuid(), null)',
  ])
    await expect(withClient(appUrl, (app) => app.query(`select ${inner}`))).rejects.toThrow(
      'permission denied',
    )
})

test('of two at once one works and the other says so, and running everything again changes nothing', async () => {
  await runJobs(asHost, JOBS, new Date())
  await withClient(appUrl, async (other) => {
    await other.query("begin; select app.run_job('pulse', now())")
    expect(await run('pulse')).toBeNull()
    await other.query('rollback')
  })
  expect((await runJobs(asHost, JOBS, new Date())).map(({ about }) => about)).toEqual([
    expect.any(Number),
    ...JOBS.slice(1).map(() => 0),
  ])
})
