import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import type { Session } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { giveRole, newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { commandNamed } = await import('@/lib/registry')
const { asViewer } = await import('@/lib/db/as-viewer')
const { viewerIn } = await import('@/lib/access/load-viewer')
const { getBodies } = await import('@/lib/bodies/queries/bodies')
const { getBody } = await import('@/lib/bodies/queries/body-page')
const oak = await openOakStreet(owner)
const { driveId, workers } = oak
const { ana, bo, cy } = oak.people
const today = dateIn('America/New_York', now())

async function give(verb: Verb, session: Session, input: Record<string, unknown>) {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  return execute(command, session, { commandId: v7(), input: { driveId, ...input } })
}
async function done(verb: Verb, session: Session, input: Record<string, unknown>) {
  const result = await give(verb, session, input)
  if (!result.ok) throw new Error(`${verb}: ${JSON.stringify(result.error)}`)
  return result.value as Record<string, string>
}
const as = async (session: Session) => {
  const viewer = await asViewer(session, (tx) => viewerIn(tx, session.token))
  if (!viewer) throw new Error('nobody')
  return viewer
}
const pageOf = async (session: Session, bodyId: string) =>
  getBody(await as(session), { driveId, bodyId, page: 1 }, 'Everybody')
const open = async (session: Session, name: string, hidden: boolean) =>
  (await done('body.open', session, { kind: hidden ? 'second_union' : 'union', hidden, name })).bodyId ?? ''

test('whoever keeps both lists sees who has two cards and who pays less; each person counts once', async () => {
  const [union, second] = [
    await open(bo.session, 'Local 9', false),
    await open(bo.session, 'Other card', true),
  ]
  for (const { id } of [workers.dana, workers.fay])
    await done('membership.record', bo.session, {
      bodyId: union,
      workerId: id,
      fromOn: addDays(today, -90),
      dues: 'regular',
    })
  await done('membership.record', bo.session, {
    bodyId: second,
    workerId: workers.dana.id,
    fromOn: today,
    dues: 'reduced',
  })

  const bodies = await getBodies(await as(bo.session), driveId)
  expect(bodies?.bodies.map(({ name, members }) => [name, members])).toEqual([
    ['Local 9', 2],
    ['Other card', 1],
  ])
  expect(bodies?.twice).toEqual({ people: 1, hardship: 1 })
  const page = await pageOf(bo.session, union)
  expect(page?.kept?.byArea).toEqual([
    { place: 'Dock · Day', members: 1 },
    { place: 'Dock · Night', members: 1 },
  ])
  expect(page?.kept?.list.find(({ called }) => called === 'Dana')?.alsoIn).toEqual(['Other card'])
})

test('a list is dated: who ended is no member from that day on, and can join again; nobody is on it twice', async () => {
  const bodyId = await open(bo.session, 'Dated', true)
  const joined = { bodyId, workerId: workers.ida.id, dues: 'none' }
  const { membershipId } = await done('membership.record', bo.session, {
    ...joined,
    fromOn: addDays(today, -30),
  })
  expect(await give('membership.record', bo.session, { ...joined, fromOn: today })).toMatchObject({
    error: { code: 'duplicate' },
  })
  await done('membership.end', bo.session, { bodyId, membershipId, untilOn: addDays(today, -1) })
  expect((await pageOf(bo.session, bodyId))?.kept).toMatchObject({ members: 0, list: [{ isMember: false }] })
  await done('membership.record', bo.session, { ...joined, fromOn: today })
  expect((await pageOf(bo.session, bodyId))?.kept?.members).toBe(1)
})

test('a secretary without reach sees the own list by name and nothing else, and adds whom they were told of by code and name', async () => {
  const bodyId = await open(bo.session, 'Local 12', false)
  await done('membership.record', bo.session, {
    bodyId,
    workerId: workers.kim.id,
    fromOn: today,
    dues: 'regular',
  })
  const guest = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId: guest.userId, role: 'membership_secretary' })
  expect(await pageOf(guest.session, bodyId)).toBeNull()
  await done('secretary.add', bo.session, { bodyId, userId: guest.userId })

  expect((await pageOf(guest.session, bodyId))?.kept?.list.map(({ called }) => called)).toEqual(['Kim'])
  const told = { bodyId, fromOn: today, dues: 'regular' }
  const wrong = await give('membership.record', guest.session, {
    ...told,
    told: { code: workers.joe.code, name: 'Kim' },
  })
  const nobody = await give('membership.record', guest.session, {
    ...told,
    told: { code: 'ZZZZ', name: 'Joe' },
  })
  expect(wrong).toEqual(nobody)
  await done('membership.record', guest.session, {
    ...told,
    told: { code: workers.joe.code.toLowerCase(), name: 'joe' },
  })
  const names = await asViewer(guest.session, async ({ sql }) => [
    ...(await sql`select from worker_name where drive_id = ${driveId}`),
    ...(await sql`select from worker where drive_id = ${driveId}`),
    ...(await sql`select from drive where id = ${driveId}`),
  ])
  expect(names).toEqual([])
})

test('a worker leader who keeps a list puts nobody on it whom they do not reach, and so learns no name', async () => {
  const bodyId = await open(cy.session, 'Night caucus', true)
  const far = { bodyId, workerId: workers.ida.id, fromOn: today, dues: 'none' }
  expect(await give('membership.record', cy.session, far)).toMatchObject({ error: { code: 'not_found' } })
  const direct = asViewer(
    cy.session,
    ({ sql }) => sql`
      insert into membership (drive_id, id, body_id, worker_id, from_on, dues, recorded_by, recorded_at)
      values (${driveId}, ${v7()}, ${bodyId}, ${workers.ida.id}, current_date, 'none', ${cy.userId}, now())`,
  )
  await expect(direct).rejects.toMatchObject({ code: '42501' })
  await done('membership.record', cy.session, { ...far, workerId: workers.dana.id })
  expect(await give('body.open', cy.session, { kind: 'union', hidden: false, name: 'Open' })).toMatchObject({
    error: { code: 'denied' },
  })
})

test('somebody joined with another stays on the list as who was kept, and once they are split, as before', async () => {
  const bodyId = await open(bo.session, 'Merged', true)
  await done('membership.record', bo.session, {
    bodyId,
    workerId: workers.joe.id,
    fromOn: today,
    dues: 'none',
  })
  const mergeId = v7()
  await asViewer(
    ana.session,
    (tx) =>
      tx.sql`select app.merge_workers(${driveId}, ${mergeId}, ${workers.kim.id}, ${workers.joe.id}, '{}', now())`,
  )
  const called = async () => (await pageOf(bo.session, bodyId))?.kept?.list.map((member) => member.called)
  expect(await called()).toEqual(['Kim'])
  const [merge] = (await owner.query('select moved from worker_merge where id = $1', [mergeId])).rows
  expect(JSON.stringify(merge.moved)).not.toContain('membership')
  await asViewer(ana.session, (tx) => tx.sql`select app.split_workers(${driveId}, ${mergeId}, now())`)
  expect(await called()).toEqual(['Joe'])
})

test('a list always keeps somebody who keeps it, and after it is closed nobody joins', async () => {
  const bodyId = await open(bo.session, 'Alone', true)
  expect(await give('secretary.end', bo.session, { bodyId, userId: bo.userId })).toMatchObject({
    error: { code: 'denied' },
  })
  await done('secretary.add', bo.session, { bodyId, userId: ana.userId })
  await done('secretary.end', bo.session, { bodyId, userId: bo.userId })
  expect(await pageOf(bo.session, bodyId)).toBeNull()
  await done('body.retire', ana.session, { bodyId })
  const late = { bodyId, workerId: workers.fay.id, fromOn: today, dues: 'none' }
  expect(await give('membership.record', ana.session, late)).toMatchObject({ error: { code: 'denied' } })
})
