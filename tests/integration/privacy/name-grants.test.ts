import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { dateIn, now } from '@/lib/clock'
import { endCoaching } from '@/lib/coaching/commands/end-coaching'
import { grantNames } from '@/lib/coaching/commands/grant-names'
import { revokeNames } from '@/lib/coaching/commands/revoke-names'
import { getGrantedNames } from '@/lib/coaching/queries/granted-names'
import { getNameGrants } from '@/lib/coaching/queries/name-grants'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { placeWorker } from '@/lib/workers/commands/place-worker'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { giveRole, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, otherDriveId, cells, workers } = oak
const { ana, bo, cy, dee, flo } = oak.people
let coachingId = ''

/** Every test begins with Dee as the coach and no name shown. */
beforeEach(async () => {
  await owner.query('delete from name_grant')
  await owner.query('delete from reading')
  await owner.query('delete from coaching')
  coachingId = v7()
  await owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())', [
    coachingId,
    driveId,
    dee.userId,
  ])
  await owner.query("delete from drive_role where user_id = $1 and role = 'coach'", [dee.userId])
  await giveRole(owner, ana.session, { driveId, userId: dee.userId, role: 'coach' })
})

const EVERYBODY = { workerId: null, cellId: null }
type Scope = { workerId: string | null; cellId: string | null }

async function grant(scope: Scope, days = 7, by = ana) {
  const grantId = v7()
  const input = { driveId, grantId, ...scope, reason: 'planning', days }
  return { grantId, answer: await execute(grantNames, by.session, { commandId: v7(), input }) }
}
const revoke = (grantId: string, by = ana) =>
  execute(revokeNames, by.session, { commandId: v7(), input: { driveId, grantId } })

/** Whose names the coach can read by any statement, by id. */
const readable = (session = dee.session) =>
  asViewer(session, async ({ sql }) => {
    const rows = await sql<{
      id: string
    }>`select worker_id as id from worker_name where drive_id = ${driveId}`
    return rows.map(({ id }) => id).sort()
  })

async function shown() {
  const found = await getGrantedNames(dee.session, driveId, 0)
  return found === null || found === READ_ENOUGH ? found : found.people.map(({ name }) => name).sort()
}

test('a coach reads no name before one is granted, and exactly those that are', async () => {
  expect(await readable()).toEqual([])
  expect(await shown()).toEqual([])
  expect((await grant({ workerId: workers.fay.id, cellId: null })).answer).toMatchObject({ ok: true })
  expect(await shown()).toEqual(['Fay'])
  await grant({ workerId: null, cellId: cells.packDay })
  expect(await readable()).toEqual([workers.fay.id, workers.ida.id, workers.joe.id].sort())
  await grant(EVERYBODY)
  expect(await shown()).toContain('Dana')
  const words = await asViewer(dee.session, ({ sql }) => sql`select from contact union all select from note`)
  expect(words).toEqual([])
})

test('taking names back bites with the next statement, and so do the last day, the end of the coaching and a locked phone', async () => {
  const { grantId } = await grant(EVERYBODY)
  const list = await signIn(owner, dee.userId, { level: 'list' })
  expect(await readable(list)).toEqual([])
  expect(await readable()).not.toEqual([])
  expect(await revoke(grantId, bo)).toMatchObject({ ok: true })
  expect(await readable()).toEqual([])
  expect(await revoke(grantId)).toMatchObject({ error: { reason: { key: 'grants.refused.over' } } })

  await grant(EVERYBODY)
  await owner.query("update reach set until = now() - interval '1 second' where level = 'named'")
  expect(await readable()).toEqual([])

  await grant(EVERYBODY)
  const input = { driveId, coachingId }
  expect(await execute(endCoaching, bo.session, { commandId: v7(), input })).toMatchObject({ ok: true })
  expect(await readable()).toEqual([])
  await giveRole(owner, ana.session, { driveId, userId: dee.userId, role: 'coach' })
  expect(await readable(), 'a later coaching begins without the names of an earlier one').toEqual([])
})

test('a grant of an area follows who works there', async () => {
  await grant({ workerId: null, cellId: cells.packNight })
  expect(await shown()).toEqual(['Kim'])
  const input = {
    driveId,
    workerId: workers.kim.id,
    placementId: v7(),
    cellId: cells.packDay,
    as: 'main',
    fromOn: dateIn('America/New_York', now()),
  }
  expect(await execute(placeWorker, ana.session, { commandId: v7(), input })).toMatchObject({ ok: true })
  expect(await readable()).toEqual([])
  await addTestWorker(ana.session, driveId, { name: 'Lou', cellId: cells.packNight })
  expect(await shown()).toEqual(['Lou'])
})

test('only a committee gives names, only to its coach, signed in freshly, for at most thirty days', async () => {
  expect((await grant(EVERYBODY, 7, cy)).answer).toMatchObject({ ok: false, error: { code: 'denied' } })
  expect((await grant(EVERYBODY, 7, flo)).answer).toMatchObject({ ok: false })
  expect((await grant(EVERYBODY, 7, dee)).answer).toMatchObject({ ok: false, error: { code: 'denied' } })
  expect((await grant(EVERYBODY, 31)).answer).toMatchObject({ ok: false, error: { code: 'invalid' } })
  const tired = { userId: ana.userId, session: await signIn(owner, ana.userId, { freshMinutesAgo: 10 }) }
  expect((await grant(EVERYBODY, 7, tired)).answer).toMatchObject({ error: { code: 'stepup_required' } })
  expect((await grant({ workerId: oak.stranger.id, cellId: null })).answer).toMatchObject({ ok: false })
  await owner.query('update coaching set until_at = now()')
  expect((await grant(EVERYBODY)).answer).toMatchObject({
    error: { reason: { key: 'grants.refused.no_coach' } },
  })
  const raw = (sql: string) => asViewer(dee.session, (tx) => tx.sql([sql] as unknown as TemplateStringsArray))
  await expect(
    raw(
      `select app.grant_names('${driveId}', '${v7()}', '${dee.userId}', null, null, 'other', now() + interval '1 day')`,
    ),
  ).rejects.toThrow()
  await expect(raw(`update name_grant set until_at = now() + interval '9 days'`)).rejects.toThrow()
})

test('somebody who coaches here cannot give themself the name by inventing the same person in a group of their own', async () => {
  await owner.query(
    "insert into drive_role (drive_id, id, user_id, role, from_at) values ($1, $2, $3, 'committee', now())",
    [otherDriveId, v7(), dee.userId],
  )
  await giveRole(owner, flo.session, { driveId: otherDriveId, userId: dee.userId, role: 'coach' })
  await owner.query(
    `insert into worker (drive_id, id, code, added_by, added_at) values ($1, $2, 'TWIN', $3, now())`,
    [otherDriveId, workers.dana.id, dee.userId],
  )
  await asViewer(
    dee.session,
    ({ sql }) =>
      sql`select app.grant_names(${otherDriveId}, ${v7()}, ${dee.userId}, ${workers.dana.id}, ${null}, 'other', now() + interval '1 day')`,
  )
  expect(await readable()).toEqual([])
  await owner.query('delete from worker where drive_id = $1 and id = $2', [otherDriveId, workers.dana.id])
})

test('every name that a coach opens stands in the log that the committee reads, by code', async () => {
  const { grantId } = await grant({ workerId: workers.fay.id, cellId: null })
  await shown()
  const { grants, readings } = await getNameGrants(bo.session, driveId, now())
  expect(grants).toMatchObject([{ grantId, code: workers.fay.code, isOpen: true, reason: 'planning' }])
  expect(readings[0]).toMatchObject({ people: 1, codes: [workers.fay.code] })
  const told = await owner.query("select kind from notice where user_id = $1 and kind = 'names.granted'", [
    dee.userId,
  ])
  expect(told.rowCount).toBeGreaterThan(0)
  expect((await getNameGrants(dee.session, driveId, now())).readings).toEqual([])
})

test('what a coach may open is within the budget too', async () => {
  await owner.query(
    `insert into reading (user_id, id, drive_id, at, workers)
       select $1, gen_random_uuid(), $2, now(), array_agg(gen_random_uuid()) from generate_series(1, 60)`,
    [dee.userId, driveId],
  )
  await grant(EVERYBODY)
  const tired = await signIn(owner, dee.userId, { freshMinutesAgo: 20 })
  expect(await getGrantedNames(tired, driveId, 0)).toBe(READ_ENOUGH)
})
