import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { now } from '@/lib/clock'
import { grantNames } from '@/lib/coaching/commands/grant-names'
import { revokeNames } from '@/lib/coaching/commands/revoke-names'
import { getGrantedNames } from '@/lib/coaching/queries/granted-names'
import { getMyDrives } from '@/lib/coaching/queries/my-drives'
import { getReview } from '@/lib/coaching/queries/review'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { addTestWorker, startTestDrive } from '@/tests/support/oak-street'
import { giveRole, newUser } from '@/tests/support/people'
import { addCoach } from '@/tests/support/role-actors'
import { openTestDatabase } from '@/tests/support/test-database'

const STORES = 40
const CAP = 3
const PEOPLE = 3

const { owner } = await openTestDatabase()
const coach = await newUser(owner)
await addCoach(owner, coach.userId, Buffer.alloc(0))
await owner.query('update coach_profile set cap = $1 where user_id = $2', [CAP, coach.userId])

/** A store of the firm: its founder, three people on the list, the last talk so many days ago; with store 40 nobody ever talked. */
async function openStore(number: number) {
  const founder = await newUser(owner)
  const driveId = await startTestDrive(founder.session, `STORE-${number}`, `Store ${number}`)
  await owner.query("update drive set started_at = now() - interval '60 days' where id = $1", [driveId])
  const workers: { id: string }[] = []
  for (const name of ['Ada', 'Ben', 'Cleo'].slice(0, PEOPLE))
    workers.push(await addTestWorker(founder.session, driveId, { name: `${name}${number}x`, cellId: null }))
  if (number < STORES)
    await owner.query(
      `insert into one_on_one (drive_id, id, worker_id, talker_user_id, logged_by, happened_at, happened_on, recorded_at)
       values ($1, $2, $3, $4, $4, now() - make_interval(days => $5), current_date - $5::int, now())`,
      [driveId, v7(), workers[0]?.id, founder.userId, number],
    )
  await asViewer(
    founder.session,
    (tx) => tx.sql`select app.apply_fact(${driveId}, ${workers[0]?.id ?? null})`,
  )
  await owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())', [
    ...[v7(), driveId, coach.userId],
  ])
  await giveRole(owner, founder.session, { driveId, userId: coach.userId, role: 'coach' })
  return { number, driveId, founder, workers }
}

const stores: Awaited<ReturnType<typeof openStore>>[] = []
for (let number = 1; number <= STORES; number += 1) stores.push(await openStore(number))
const storeOf = (number: number) => {
  const store = stores[number - 1]
  if (!store) throw new Error(`no store ${number}`)
  return store
}

async function asCoach() {
  const viewer = await loadViewer(coach.session)
  if (!viewer) throw new Error('nobody')
  return viewer
}

test('scenario 17: one coach sees forty stores of one firm as counts, ages and stalls, without a name, and is told of being over the cap', async () => {
  const { caseload, drives } = await getMyDrives(await asCoach(), now())
  expect(caseload).toEqual({ drives: STORES, cap: CAP, isOver: true })
  expect(drives).toHaveLength(STORES)
  const board = (number: number) => drives.find(({ code }) => code === `STORE-${number}`)
  expect(board(12)?.counts).toMatchObject({ named: PEOPLE, talked: 1, headcount: null })
  expect(board(40)?.counts).toMatchObject({ named: PEOPLE, talked: 0 })
  const level = (number: number) => board(number)?.stall.level
  expect([level(1), level(19), level(23), level(39)]).toEqual(['moving', 'moving', 'slow', 'slow'])
  expect(board(40)?.stall).toMatchObject({ level: 'stalled' })
  expect(board(23)?.suggestion).toMatchObject({ step: 'wake_up' })
  expect(drives[0]?.code, 'what stands still longest comes first').toBe('STORE-40')

  const reviews = [await getReview(await asCoach(), storeOf(12).driveId, now())]
  for (const word of ['Ada', 'Ben', 'Cleo', 'Store 12'])
    expect(JSON.stringify([drives, reviews])).not.toContain(word)
})

test('scenario 17: store 12 shows its names for 14 days and takes them back, and both stand in its log', async () => {
  const { driveId, founder } = storeOf(12)
  const grantId = v7()
  const grant = { driveId, grantId, workerId: null, cellId: null, reason: 'planning', days: 14 }
  expect(await execute(grantNames, founder.session, { commandId: v7(), input: grant })).toMatchObject({
    ok: true,
  })
  const { rows: until } = await owner.query(
    "select until_at - granted_at between interval '13 days 23 hours' and interval '14 days 1 minute' as fits from name_grant where id = $1",
    [grantId],
  )
  expect(until).toEqual([{ fits: true }])
  const viewer = await asCoach()
  expect(await getGrantedNames(viewer, driveId, 0)).toMatchObject({ inAll: PEOPLE })
  expect(await getGrantedNames(viewer, storeOf(13).driveId, 0), 'no other store').toMatchObject({ inAll: 0 })

  const revoke = { driveId, grantId }
  expect(await execute(revokeNames, founder.session, { commandId: v7(), input: revoke })).toMatchObject({
    ok: true,
  })
  expect(await getGrantedNames(viewer, driveId, 0)).toMatchObject({ inAll: 0 })
  const { rows } = await owner.query(
    "select name from activity where scope_id = $1 and name like 'names.%' order by seq",
    [driveId],
  )
  expect(rows.map(({ name }) => name)).toEqual(['names.grant', 'names.read', 'names.revoke'])
})
