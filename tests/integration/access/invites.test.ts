import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { newInviteSecrets } from '@/components/drives/invite-secrets'
import { passByCode, passBySecret } from '@/lib/access/door'
import { loadViewer } from '@/lib/access/load-viewer'
import { getTakenInvites, redeemInvite } from '@/lib/access/redeem-invite'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { approveInvite } from '@/lib/drives/commands/approve-invite'
import { endRole } from '@/lib/drives/commands/end-role'
import { keepRole } from '@/lib/drives/commands/keep-role'
import { makeInvite } from '@/lib/drives/commands/make-invite'
import { revokeDevicesOf } from '@/lib/drives/commands/revoke-devices-of'
import { startDrive } from '@/lib/drives/commands/start-drive'
import { withdrawInvite } from '@/lib/drives/commands/withdraw-invite'
import { getDriveBeginnings } from '@/lib/drives/queries/drive-home'
import { getTeam } from '@/lib/drives/queries/team'
import { openOakStreet } from '@/tests/support/oak-street'
import { newUser, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
let oak: Awaited<ReturnType<typeof openOakStreet>>

beforeAll(async () => {
  oak = await openOakStreet(owner)
})

const send = (command: Parameters<typeof execute>[0], session: Session, input: object) =>
  execute(command, session, { commandId: v7(), input })

async function invite(by: Session, role = 'committee') {
  const secrets = newInviteSecrets()
  const inviteId = v7()
  const made = await execute(makeInvite, by, {
    commandId: v7(),
    input: { driveId: oak.driveId, inviteId, role, ...secrets },
  })
  const number = made.ok ? String(made.value.number) : ''
  return { inviteId, ...secrets, number, made }
}

const digitsOf = async (session: Session) => (await getTakenInvites(session))[0]?.digits ?? ''
const approve = (by: Session, inviteId: string, digits: string) =>
  execute(approveInvite, by, {
    commandId: v7(),
    input: { driveId: oak.driveId, inviteId, roleId: v7(), digits },
  })
const seesWorkers = async (session: Session) =>
  (await asViewer(session, ({ sql }) => sql<{ count: number }>`select count(*)::int as count from worker`))[0]
    ?.count

test('from a link to a seat on the committee, and nothing is open before the digits match', async () => {
  const { inviteId, secret } = await invite(oak.people.ana.session)
  const mo = await newUser(owner)
  const pass = await passBySecret(secret)
  expect(await redeemInvite(mo.session, pass ?? '', 'Mo')).toBe(inviteId)
  expect(await seesWorkers(mo.session)).toBe(0)
  expect((await loadViewer(mo.session))?.driveRoles).toEqual([])

  const ana = await loadViewer(oak.people.ana.session)
  const team = ana && (await getTeam(ana, oak.driveId))
  expect(team?.invites).toMatchObject([{ inviteId, takenBy: 'Mo' }])
  expect(await approve(oak.people.ana.session, inviteId, await digitsOf(mo.session))).toMatchObject({
    value: { outcome: 'approved' },
  })
  expect(await seesWorkers(mo.session)).toBe(6)
  const after = ana && (await getTeam(ana, oak.driveId))
  expect(after?.members.map(({ name }) => name)).toContain('Mo')
  expect(await getTakenInvites(mo.session)).toMatchObject([{ state: 'approved', driveId: oak.driveId }])
})

test('who waits to be let in finds the two digits again for a day, and after that reads that it is over', async () => {
  const { secret, inviteId } = await invite(oak.people.ana.session)
  const may = await newUser(owner)
  await redeemInvite(may.session, (await passBySecret(secret)) ?? '', 'May')
  expect(await getTakenInvites(may.session)).toMatchObject([{ inviteId, state: 'waiting' }])
  await owner.query("update invite set redeemed_at = now() - interval '25 hours' where id = $1", [inviteId])
  expect(await getTakenInvites(may.session)).toMatchObject([{ inviteId, state: 'over', digits: null }])
})

test('looking at an invite never uses it up, and taking it does, once', async () => {
  const { secret, inviteId } = await invite(oak.people.ana.session)
  const passes = [await passBySecret(secret), await passBySecret(secret), await passBySecret(secret)]
  const people = [await newUser(owner), await newUser(owner), await newUser(owner)]
  const taken = await Promise.all(
    people.map(({ session }, index) => redeemInvite(session, passes[index] ?? '', 'Somebody')),
  )
  expect(taken.filter((id) => id === inviteId)).toHaveLength(1)
  expect(await passBySecret(secret)).toBeNull()
})

test('a typed code opens within ten minutes, and the sixth try finds it dead', async () => {
  const { number, code } = await invite(oak.people.ana.session)
  expect(await passByCode(`${number} ${code}`)).not.toBeNull()
  for (let tries = 2; tries <= 5; tries++) expect(await passByCode(`${number} 00000000`)).toBeNull()
  expect(await passByCode(`${number} ${code}`)).toBeNull()

  const late = await invite(oak.people.ana.session)
  await owner.query("update invite set code_expires_at = now() - interval '1 second' where id = $1", [
    late.inviteId,
  ])
  expect(await passByCode(`${late.number} ${late.code}`)).toBeNull()
  expect(await passBySecret(late.secret)).not.toBeNull()
  await owner.query("update invite set expires_at = now() - interval '1 second' where id = $1", [
    late.inviteId,
  ])
  expect(await passBySecret(late.secret)).toBeNull()
})

test('three wrong pairs of digits end the invite, and the right ones come too late', async () => {
  const { inviteId, secret } = await invite(oak.people.ana.session)
  const eve = await newUser(owner)
  await redeemInvite(eve.session, (await passBySecret(secret)) ?? '', 'Eve')
  const right = await digitsOf(eve.session)
  const wrong = right === '11' ? '12' : '11'
  expect(await approve(oak.people.ana.session, inviteId, wrong)).toMatchObject({
    value: { outcome: 'wrong' },
  })
  expect(await approve(oak.people.ana.session, inviteId, wrong)).toMatchObject({
    value: { outcome: 'wrong' },
  })
  expect(await approve(oak.people.ana.session, inviteId, wrong)).toMatchObject({ value: { outcome: 'over' } })
  expect(await approve(oak.people.ana.session, inviteId, right)).toMatchObject({ value: { outcome: 'over' } })
  expect(await seesWorkers(eve.session)).toBe(0)
})

test('nobody approves their own invitation, one of another drive, or one that nobody took', async () => {
  const { inviteId, secret } = await invite(oak.people.ana.session)
  expect(
    await redeemInvite(oak.people.ana.session, (await passBySecret(secret)) ?? '', 'Ana again'),
  ).toBeNull()
  expect(await approve(oak.people.ana.session, inviteId, '11')).toMatchObject({
    error: { code: 'not_found' },
  })
  expect(await approve(oak.people.flo.session, inviteId, '11')).toMatchObject({
    error: { code: 'not_found' },
  })
  const gus = oak.people.gus.session
  await redeemInvite(gus, (await passBySecret(secret)) ?? '', 'Gus')
  expect(await approve(gus, inviteId, await digitsOf(gus))).toMatchObject({ error: { code: 'not_found' } })
})

test('a withdrawn invite opens nothing', async () => {
  const { inviteId, secret } = await invite(oak.people.bo.session)
  const pass = await passBySecret(secret)
  expect(
    await send(withdrawInvite as Parameters<typeof execute>[0], oak.people.ana.session, {
      driveId: oak.driveId,
      inviteId,
    }),
  ).toMatchObject({ ok: true })
  expect(await redeemInvite((await newUser(owner)).session, pass ?? '', 'Late')).toBeNull()
})

test('who may invite whom: leaders and strangers nobody, the committee all but those who keep the data', async () => {
  expect((await invite(oak.people.cy.session)).made).toMatchObject({ error: { code: 'denied' } })
  expect((await invite(oak.people.flo.session)).made).toMatchObject({ error: { code: 'not_found' } })
  expect((await invite(oak.people.bo.session, 'data_steward')).made).toMatchObject({
    error: { code: 'denied' },
  })
  expect((await invite(oak.people.ana.session, 'data_steward')).made).toMatchObject({ ok: true })
})

test('the database keeps neither the secret nor the code', async () => {
  const { secret, code } = await invite(oak.people.ana.session)
  const { rows } = await owner.query<{ found: boolean }>(
    `select exists (select from invite i where i::text like '%' || $1 || '%' or i::text like '%' || $2 || '%')
       or exists (select from receipt r where r::text like '%' || $1 || '%') as found`,
    [secret, code],
  )
  expect(rows[0]?.found).toBe(false)
})

/** Somebody who came in by an invite, and the id of their role. `sinceHours` is how long they have it. */
async function letIn(role: string, sinceHours = 48) {
  const { inviteId, secret } = await invite(oak.people.ana.session, role)
  const newcomer = await newUser(owner)
  await redeemInvite(newcomer.session, (await passBySecret(secret)) ?? '', 'Ned')
  await approve(oak.people.ana.session, inviteId, await digitsOf(newcomer.session))
  const { rows } = await owner.query<{ id: string }>(
    'update drive_role set from_at = now() - make_interval(hours => $2) where user_id = $1 returning id',
    [newcomer.userId, sinceHours],
  )
  return { ...newcomer, roleId: rows[0]?.id }
}

test('ending the role of a worker leader closes the drive at once, whoever had it hears so, and the last of a kind stays', async () => {
  const { ana } = oak.people
  const ned = await letIn('worker_leader')
  const input = { driveId: oak.driveId, roleId: ned.roleId }
  expect(await send(endRole, ana.session, input)).toMatchObject({ ok: true, value: { endsAt: null } })
  expect(await seesWorkers(ned.session)).toBe(0)
  const told = await owner.query('select kind from notice where user_id = $1', [ned.userId])
  expect(told.rows).toContainEqual({ kind: 'role.ended' })

  const { rows } = await owner.query<{ id: string }>(
    "select id from drive_role where drive_id = $1 and user_id = $2 and role = 'data_steward'",
    [oak.driveId, ana.userId],
  )
  const last = await send(endRole, ana.session, { driveId: oak.driveId, roleId: rows[0]?.id })
  expect(last).toMatchObject({ error: { code: 'denied' } })
})

test('nobody ends everybody else’s role with one stolen phone: it takes a day, all hear of it, and any of them can stop it', async () => {
  const { ana, bo } = oak.people
  const ned = await letIn('committee')
  const input = { driveId: oak.driveId, roleId: ned.roleId }
  const stolen = await signIn(owner, bo.userId)
  expect(await send(endRole, stolen, input)).toMatchObject({
    ok: true,
    value: { endsAt: expect.any(String) },
  })
  expect(await seesWorkers(ned.session)).toBeGreaterThan(0)
  expect(await send(endRole, stolen, input)).toMatchObject({ error: { code: 'denied' } })
  const told = await owner.query("select user_id as id from notice where kind = 'role.ending'")
  expect(told.rows.map(({ id }) => id)).toEqual(expect.arrayContaining([ana.userId, ned.userId]))

  expect(await send(keepRole, ned.session, input)).toMatchObject({ ok: true })
  const { rows } = await owner.query('select until_at from drive_role where id = $1', [ned.roleId])
  expect(rows).toEqual([{ until_at: null }])
  expect(await send(keepRole, ned.session, input)).toMatchObject({ error: { code: 'not_found' } })
})

test('a second person who has been there for a day ends it at once; somebody let in for it does not', async () => {
  const { ana, bo } = oak.people
  const [ned, helper] = [await letIn('committee'), await letIn('committee', 1)]
  const input = { driveId: oak.driveId, roleId: ned.roleId }
  expect(await send(endRole, bo.session, input)).toMatchObject({ ok: true })
  expect(await send(endRole, helper.session, input)).toMatchObject({ error: { code: 'denied' } })
  await owner.query("update drive_role set from_at = now() - interval '2 days' where user_id = $1", [
    ana.userId,
  ])
  expect(await send(endRole, ana.session, input)).toMatchObject({ ok: true, value: { endsAt: null } })
  expect(await seesWorkers(ned.session)).toBe(0)
})

test('a role that was asked to end does so after a day, with nobody doing anything', async () => {
  const ned = await letIn('committee')
  await send(endRole, oak.people.bo.session, { driveId: oak.driveId, roleId: ned.roleId })
  await owner.query("update drive_role set until_at = now() - interval '1 second' where id = $1", [
    ned.roleId,
  ])
  await owner.query("update reach set until = now() - interval '1 second' where user_id = $1", [ned.userId])
  expect(await seesWorkers(ned.session)).toBe(0)
})

test('the typed number is chosen here, so that nobody can take that of an open invite', async () => {
  const [one, other] = [await invite(oak.people.ana.session), await invite(oak.people.bo.session)]
  expect(one.number).toMatch(/^\d{5}$/)
  expect(one.number).not.toBe(other.number)
  const chosen = {
    driveId: oak.driveId,
    inviteId: v7(),
    role: 'committee',
    ...newInviteSecrets(),
    number: one.number,
  }
  expect(await send(makeInvite, oak.people.bo.session, chosen)).toMatchObject({ error: { code: 'invalid' } })
  expect(await passByCode(`${one.number} ${one.code}`)).not.toBeNull()
})

test('what ends access asks for a fresh sign-in', async () => {
  const stale = await signIn(owner, oak.people.ana.userId, { freshMinutesAgo: 6 })
  const asked = await execute(revokeDevicesOf, stale, {
    commandId: v7(),
    input: { driveId: oak.driveId, userId: oak.people.bo.userId },
  })
  expect(asked).toMatchObject({ error: { code: 'stepup_required' } })
})

test('the committee signs out a lost phone: its next statement reads nothing, other people go on', async () => {
  const lost = await signIn(owner, oak.people.bo.userId)
  const fresh = await signIn(owner, oak.people.ana.userId)
  expect(await seesWorkers(lost)).toBe(6)
  const done = await execute(revokeDevicesOf, fresh, {
    commandId: v7(),
    input: { driveId: oak.driveId, userId: oak.people.bo.userId },
  })
  expect(done).toMatchObject({ ok: true })
  expect(await seesWorkers(lost)).toBe(0)
  expect(await seesWorkers(fresh)).toBe(6)
  const stranger = await execute(revokeDevicesOf, fresh, {
    commandId: v7(),
    input: { driveId: oak.driveId, userId: oak.people.flo.userId },
  })
  expect(stranger).toMatchObject({ error: { code: 'not_found' } })
})

test('somebody alone starts a drive: both roles, a sealed name, a guess, and a repeat starts nothing more', async () => {
  const dana = await newUser(owner)
  const input = {
    driveId: v7(),
    committeeRoleId: v7(),
    stewardRoleId: v7(),
    estimateId: v7(),
    codeName: 'Quiet Lantern',
    displayName: 'Dana',
    headcount: 22,
    locale: 'en',
    timeZone: 'America/New_York',
  }
  const envelope = { commandId: v7(), input }
  expect(await execute(startDrive, dana.session, envelope)).toEqual({
    ok: true,
    value: { driveId: input.driveId },
  })
  expect(await execute(startDrive, dana.session, envelope)).toEqual({
    ok: true,
    value: { driveId: input.driveId },
  })
  const viewer = await loadViewer(dana.session)
  expect(viewer?.driveRoles.map(({ role }) => role)).toEqual(['committee', 'data_steward'])
  const team = viewer && (await getTeam(viewer, input.driveId))
  expect(team).toMatchObject({ codeName: 'Quiet Lantern', members: [{ name: 'Dana', isMe: true }] })
  expect(viewer && (await getDriveBeginnings(viewer, input.driveId))).toMatchObject({
    people: 0,
    headcount: 22,
    members: 1,
  })
  const { rows } = await owner.query<{ found: boolean }>(
    `select exists (select from drive d where d::text like '%Lantern%') as found`,
  )
  expect(rows[0]?.found).toBe(false)
})

test('where self-start is closed a drive is started by the network only', async () => {
  await owner.query('update instance set open_start = false')
  const input = {
    driveId: v7(),
    committeeRoleId: v7(),
    stewardRoleId: v7(),
    estimateId: v7(),
    codeName: 'X',
    displayName: 'Y',
    headcount: null,
    locale: 'es',
    timeZone: 'UTC',
  }
  const start = (session: Session) => execute(startDrive, session, { commandId: v7(), input })
  expect(await start(oak.people.gus.session)).toMatchObject({ ok: false })
  expect(await start(oak.people.hal.session)).toMatchObject({ ok: true })
  await owner.query('update instance set open_start = true')
})

test('a pass that was not sealed here opens nothing', async () => {
  const { session } = await newUser(owner)
  for (const pass of ['', 'x', randomBytes(400).toString('base64url')])
    expect(await redeemInvite(session, pass, 'Z')).toBeNull()
})
