import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { newInviteSecrets } from '@/components/drives/invite-secrets'
import { passByCode, passBySecret } from '@/lib/access/door'
import { loadViewer } from '@/lib/access/load-viewer'
import { getTakenInvites, redeemInvite } from '@/lib/access/redeem-invite'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { agreeToWayBack } from '@/lib/drives/commands/agree-to-way-back'
import { approveInvite } from '@/lib/drives/commands/approve-invite'
import { finishWayBack } from '@/lib/drives/commands/finish-way-back'
import { openWayBack } from '@/lib/drives/commands/open-way-back'
import { voteDecision } from '@/lib/drives/commands/vote-decision'
import { voteSecretly } from '@/lib/drives/commands/vote-secretly'
import { withdrawInvite } from '@/lib/drives/commands/withdraw-invite'
import { getTeam } from '@/lib/drives/queries/team'
import { getLostElsewhere, getWaysBack } from '@/lib/drives/queries/ways-back'
import { giveTurf, openOakStreet } from '@/tests/support/oak-street'
import { giveRole, newUser, type SignedIn, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId } = oak
const { ana, dee, flo } = oak.people
let bo: SignedIn
let gil: SignedIn
let cy: SignedIn

/** Ana, Bo and Gil have been on the committee for days; Cy leads on the night dock, with Dana on his list. */
beforeEach(async () => {
  for (const table of ['invite', 'turf', 'commitment'])
    await owner.query(`delete from ${table} where drive_id = $1`, [driveId])
  await owner.query('delete from drive_role where drive_id = $1 and not user_id = any ($2)', [
    driveId,
    [ana.userId, dee.userId],
  ])
  bo = await newUser(owner)
  gil = await newUser(owner)
  cy = await newUser(owner)
  for (const { userId } of [bo, gil])
    await giveRole(owner, ana.session, { driveId, userId, role: 'committee' })
  const leads = { role: 'worker_leader', workerId: oak.workers.cy.id } as const
  await giveRole(owner, ana.session, { driveId, userId: cy.userId, ...leads })
  await giveTurf(ana.session, driveId, cy.userId, oak.workers.dana.id)
  await owner.query("update drive_role set from_at = now() - interval '3 days' where drive_id = $1", [
    driveId,
  ])
})

type Command = Parameters<typeof execute>[0]
const send = (command: Command, session: Session, input: object) =>
  execute(command, session, { commandId: v7(), input: { driveId: driveId, ...input } })

async function ask(by: Session, userId = cy.userId) {
  const [secrets, inviteId] = [newInviteSecrets(), v7()]
  const made = await send(openWayBack, by, { inviteId, userId, ...secrets })
  return { inviteId, ...secrets, made, number: made.ok ? String(made.value.number) : '' }
}
const agree = (by: Session, inviteId: string) => send(agreeToWayBack, by, { inviteId, sure: true })
const finish = (by: Session, inviteId: string, digits: string) =>
  send(finishWayBack, by, { inviteId, digits })
const digitsOf = async (session: Session) => (await getTakenInvites(session))[0]?.digits ?? ''
const reason = (key: string) => ({ ok: false, error: { reason: { key } } })
/** Asked by Ana, agreed to by Bo, used by a new account. */
async function used(userId?: string) {
  const asked = await ask(ana.session, userId)
  await agree(bo.session, asked.inviteId)
  const returned = await newUser(owner)
  await redeemInvite(returned.session, (await passBySecret(asked.secret)) ?? '', 'Cy')
  return { ...asked, returned, digits: await digitsOf(returned.session) }
}

test('nobody agrees without having said that they saw or heard the person', async () => {
  const { inviteId, secret } = await ask(ana.session)
  for (const input of [{ inviteId }, { inviteId, sure: false }])
    expect(await send(agreeToWayBack, bo.session, input)).toMatchObject({
      ok: false,
      error: { fields: { sure: [{ key: 'forms.tick_it' }] } },
    })
  expect(await passBySecret(secret)).toBeNull()
})

test('one asks, a second agrees, the person makes a new account, and it stands where the lost one stood', async () => {
  const workerId = oak.workers.dana.id
  await owner.query(
    `insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at)
     values ($1, $2, $3, $4, 'user', 'talk', current_date, now())`,
    [driveId, v7(), workerId, cy.userId],
  )
  await owner.query('update worker set only_user_id = $3 where drive_id = $1 and id = $2', [
    driveId,
    workerId,
    cy.userId,
  ])
  const { inviteId, secret, number, code } = await ask(ana.session)
  expect([await passBySecret(secret), await passByCode(`${number} ${code}`)]).toEqual([null, null])

  expect(await agree(bo.session, inviteId)).toMatchObject({ ok: true })
  expect(await passByCode(`${number} ${code}`)).not.toBeNull()
  const returned = await newUser(owner)
  expect(await redeemInvite(returned.session, (await passBySecret(secret)) ?? '', 'Cy')).toBe(inviteId)
  expect((await loadViewer(returned.session))?.driveRoles).toEqual([])
  expect(await finish(bo.session, inviteId, await digitsOf(returned.session))).toMatchObject({
    value: { outcome: 'approved' },
  })

  expect((await loadViewer(returned.session))?.driveRoles).toEqual([
    { driveId: driveId, role: 'worker_leader', workerId: oak.workers.cy.id },
  ])
  expect(await loadViewer(cy.session)).toBeNull()
  const after = await owner.query(
    `select (select count(*)::int from turf where user_id = $1 and until_at is null) as list,
       (select count(*)::int from commitment where user_id = $1) as promises,
       (select only_user_id from worker where id = $2) as only,
       (select count(*)::int from turf where user_id = $3 and until_at is null) as "oldList",
       (select count(*)::int from credential where user_id = $3) as "oldWaysIn",
       (select closed_at is not null from app_user where id = $3) as closed`,
    [returned.userId, workerId, cy.userId],
  )
  expect(after.rows[0]).toEqual({
    list: 1,
    promises: 1,
    only: returned.userId,
    oldList: 0,
    oldWaysIn: 0,
    closed: true,
  })
  const told = await owner.query(
    "select user_id as id from notice where kind = 'way_back.done' and drive_id = $1",
    [driveId],
  )
  expect(told.rows.map(({ id }) => id).sort()).toEqual([ana.userId, bo.userId, gil.userId].sort())
  const viewer = await loadViewer(ana.session)
  const names = viewer && (await getTeam(viewer, driveId))?.members.map(({ name }) => name)
  expect(names?.filter((name) => name === 'Cy')).toHaveLength(1)
})

test('whoever asked is not the second person, and neither is the account itself or anybody let in today', async () => {
  const forBo = await ask(ana.session, bo.userId)
  expect(await agree(ana.session, forBo.inviteId)).toMatchObject(reason('way-back.refused.asked_yourself'))
  expect(await agree(bo.session, forBo.inviteId)).toMatchObject(reason('way-back.refused.your_account'))

  const friend = await newUser(owner)
  await giveRole(owner, ana.session, { driveId: driveId, userId: friend.userId, role: 'committee' })
  expect(await agree(friend.session, forBo.inviteId)).toMatchObject(reason('way-back.refused.too_new'))
  expect(await agree(flo.session, forBo.inviteId)).toMatchObject({ ok: false })
  expect(await agree(gil.session, forBo.inviteId)).toMatchObject({ ok: true })
  expect(await agree(gil.session, forBo.inviteId)).toMatchObject(reason('way-back.refused.agreed_already'))
})

test('after 15 minutes nobody can agree, and an hour after that nothing opens', async () => {
  const late = await ask(ana.session)
  await owner.query("update invite set expires_at = now() - interval '1 second' where id = $1", [
    late.inviteId,
  ])
  expect(await agree(bo.session, late.inviteId)).toMatchObject({ error: { code: 'not_found' } })

  const { inviteId, secret } = await ask(ana.session)
  const { rows } = await owner.query(
    "select expires_at - made_at = interval '15 minutes' as fits from invite where id = $1",
    [inviteId],
  )
  expect(rows[0].fits).toBe(true)
  await agree(bo.session, inviteId)
  await owner.query("update invite set expires_at = now() - interval '1 second' where id = $1", [inviteId])
  expect(await passBySecret(secret)).toBeNull()
})

test('what was withdrawn, or asked for anew, opens nothing', async () => {
  const first = await ask(ana.session)
  await send(withdrawInvite, bo.session, { inviteId: first.inviteId })
  expect(await agree(bo.session, first.inviteId)).toMatchObject({ error: { code: 'not_found' } })

  const second = await ask(ana.session)
  await agree(bo.session, second.inviteId)
  const third = await ask(ana.session)
  expect(await passBySecret(second.secret)).toBeNull()
  expect(await passBySecret(third.secret)).toBeNull()
})

test('somebody who asked or agreed and is no longer on the committee takes the way back with them', async () => {
  const end = (userId: string) =>
    owner.query(
      "update drive_role set until_at = now() - interval '1 second' where drive_id = $1 and user_id = $2",
      [driveId, userId],
    )
  const { inviteId, secret, returned, digits } = await used()
  await end(bo.userId)
  expect(await passBySecret(secret)).toBeNull()
  expect(await finish(gil.session, inviteId, digits)).toMatchObject({ value: { outcome: 'over' } })
  expect((await loadViewer(returned.session))?.driveRoles).toEqual([])

  const byGil = await ask(gil.session)
  await end(gil.userId)
  await giveRole(owner, ana.session, { driveId, userId: bo.userId, role: 'committee' })
  expect(await agree(ana.session, byGil.inviteId)).toMatchObject(reason('way-back.refused.maker_gone'))
})

test('the digits are for somebody other than who asked, three wrong pairs end it, and it is no ordinary invitation', async () => {
  const { inviteId, returned, digits } = await used()
  expect(await finish(ana.session, inviteId, digits)).toMatchObject(reason('way-back.refused.asked_yourself'))
  expect(await send(approveInvite, ana.session, { inviteId, roleId: v7(), digits })).toMatchObject({
    error: { code: 'not_found' },
  })
  const wrong = digits === '11' ? '12' : '11'
  for (const outcome of ['wrong', 'wrong', 'over'])
    expect(await finish(bo.session, inviteId, wrong)).toMatchObject({ value: { outcome } })
  expect(await finish(bo.session, inviteId, digits)).toMatchObject({ ok: false })
  expect((await loadViewer(returned.session))?.driveRoles).toEqual([])
})

test('nobody of the group can use it for themself', async () => {
  const { inviteId, secret } = await ask(ana.session)
  await agree(bo.session, inviteId)
  const pass = (await passBySecret(secret)) ?? ''
  for (const person of [ana, bo, gil, cy]) expect(await redeemInvite(person.session, pass, 'Cy')).toBeNull()
})

test('it takes two others on the committee, a fresh sign-in, and a steward for a steward', async () => {
  expect((await ask(bo.session, ana.userId)).made).toMatchObject(reason('drives.refused.only_stewards'))
  expect((await ask(ana.session, ana.userId)).made).toMatchObject(reason('way-back.refused.yourself'))
  expect((await ask(ana.session, dee.userId)).made).toMatchObject({ error: { code: 'not_found' } })
  const stale = await signIn(owner, ana.userId, { freshMinutesAgo: 6 })
  expect((await ask(stale)).made).toMatchObject({ error: { code: 'stepup_required' } })

  await owner.query('delete from drive_role where drive_id = $1 and user_id = $2', [driveId, gil.userId])
  expect((await ask(ana.session, bo.userId)).made).toMatchObject(reason('way-back.refused.nobody_to_agree'))
  expect((await ask(ana.session, cy.userId)).made).toMatchObject({ ok: true })
})

test('two people of one group get no way into another: there the old account stays, and only that committee hears and decides', async () => {
  await giveRole(owner, flo.session, { driveId: oak.otherDriveId, userId: cy.userId, role: 'committee' })
  const { inviteId, returned, digits } = await used()
  expect(await finish(bo.session, inviteId, digits)).toMatchObject({ value: { outcome: 'approved' } })

  const places = (await loadViewer(returned.session))?.driveRoles.map(({ driveId }) => driveId)
  expect(places).toEqual([driveId])
  const { rows } = await owner.query(
    `select (select closed_at from app_user where id = $1) as closed,
       (select count(*)::int from drive_role where user_id = $1 and drive_id = $2 and until_at is null) as roles,
       (select array_agg(user_id) from notice where kind = 'way_back.elsewhere' and drive_id = $2) as told`,
    [cy.userId, oak.otherDriveId],
  )
  expect(rows[0]).toEqual({ closed: null, roles: 1, told: [flo.userId] })
  const viewer = await loadViewer(flo.session)
  expect(viewer && [...(await getLostElsewhere(viewer, oak.otherDriveId)).keys()]).toEqual([cy.userId])
  expect(viewer && (await getWaysBack(viewer, driveId))).toEqual([])
})

test('the app itself can neither write that somebody agreed nor make a way back without asking', async () => {
  const { inviteId } = await ask(ana.session)
  const agreed = asViewer(
    ana.session,
    ({ sql }) => sql`update invite set agreed_by = ${bo.userId}, agreed_at = now() where id = ${inviteId}`,
  )
  await expect(agreed).rejects.toThrow(/permission denied/)
  const made = asViewer(
    ana.session,
    ({
      sql,
    }) => sql`insert into invite (id, drive_id, role, secret_hash, number, code_hash, made_by, made_at, code_expires_at,
        expires_at, for_user_id, agreed_by, agreed_at)
      values (${v7()}, ${driveId}, 'worker_leader', ${Buffer.from(v7())}, '99999', 'x', ${ana.userId}, now(), now(), now(),
        ${cy.userId}, ${bo.userId}, now())`,
  )
  await expect(made).rejects.toThrow(/row-level security/)
})

/** A ballot in which Cy voted; one whose last day is over waits to be counted. */
async function votedIn(ballot: 'open' | 'secret', isOver = false) {
  const decisionId = v7()
  await owner.query(
    `insert into decision (drive_id, id, kind, words, ballot, electorate, rule, proposed_by, proposed_at, opens_at, closes_at)
     values ($1, $2, 'own', '', $3, 'everybody', 'majority_of_voters', $4, now(), now() - interval '1 hour', now() + $5::interval)`,
    [driveId, decisionId, ballot, ana.userId, isOver ? '-1 minute' : '1 day'],
  )
  await owner.query(
    'insert into vote (drive_id, decision_id, user_id, choice, on_date) values ($1, $2, $3, $4, current_date)',
    [driveId, decisionId, cy.userId, ballot === 'open' ? 'yes' : null],
  )
  return decisionId
}
const votesIn = async (decisionId: string) =>
  (
    await owner.query<{ id: string }>('select user_id as id, choice from vote where decision_id = $1', [
      decisionId,
    ])
  ).rows

test('nobody votes twice by a new account: a secret vote stands, an open one is given anew and read by nobody', async () => {
  const [secret, open, over] = [await votedIn('secret'), await votedIn('open'), await votedIn('open', true)]
  const { inviteId, returned, digits } = await used()
  await finish(bo.session, inviteId, digits)

  const read = await asViewer(returned.session, ({ sql }) => sql`select decision_id as id, choice from vote`)
  expect(read).toEqual([{ id: secret, choice: null }])
  const again = { decisionId: secret, choice: 'no', paperId: v7() }
  expect(await send(voteSecretly, returned.session, again)).toMatchObject(reason('strategy.refused.voted'))
  expect(await send(voteDecision, returned.session, { decisionId: open, choice: 'no' })).toMatchObject({
    ok: true,
  })
  expect(await votesIn(secret)).toEqual([{ id: returned.userId, choice: null }])
  expect(await votesIn(open)).toEqual([{ id: returned.userId, choice: 'no' }])
  expect(await votesIn(over)).toEqual([{ id: cy.userId, choice: 'yes' }])
})
