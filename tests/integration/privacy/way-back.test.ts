import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { newInviteSecrets } from '@/components/drives/invite-secrets'
import { passBySecret } from '@/lib/access/door'
import { getTakenInvites, redeemInvite } from '@/lib/access/redeem-invite'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { agreeToWayBack } from '@/lib/drives/commands/agree-to-way-back'
import { finishWayBack } from '@/lib/drives/commands/finish-way-back'
import { openWayBack } from '@/lib/drives/commands/open-way-back'
import { openOakStreet } from '@/tests/support/oak-street'
import { giveRole, newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, people } = oak
const { ana, bo, cy } = people

/** What of somebody's there is for the committee neither to read nor to hand on. */
async function secretsOfCy() {
  const [bodyId, grievanceId, noteId] = [v7(), v7(), v7()]
  const place = [driveId, cy.userId]
  await owner.query(
    `insert into body (drive_id, id, kind, hidden, words, recorded_by, recorded_at) values ($1, $3, 'caucus', true, 'x', $2, now())`,
    [...place, bodyId],
  )
  await owner.query(
    `insert into body_secretary (drive_id, body_id, user_id, from_at, added_by) values ($1, $3, $2, now() - interval '1 day', $2)`,
    [...place, bodyId],
  )
  await owner.query(
    `insert into membership (drive_id, id, body_id, worker_id, dues, from_on, recorded_by, recorded_at)
     values ($1, $4, $3, $5, 'regular', current_date, $2, now())`,
    [...place, bodyId, v7(), workers.dana.id],
  )
  await owner.query(
    `insert into note (drive_id, id, worker_id, author_id, level, words, written_at) values ($1, $3, $4, $2, 'mine', 'x', now())`,
    [...place, noteId, workers.dana.id],
  )
  await owner.query(
    `insert into grievance (drive_id, id, kind, route, happened_on, filed_on, handled_by, recorded_by, recorded_at)
     values ($1, $3, 'individual', 'contract', current_date, current_date, $2, $2, now())`,
    [...place, grievanceId],
  )
  await owner.query(
    `insert into grievance_handler (drive_id, grievance_id, user_id, added_by, added_at) values ($1, $3, $2, $2, now())`,
    [...place, grievanceId],
  )
}

const seen = async (session: Session) => {
  const [row] = await asViewer(
    session,
    ({ sql }) => sql<{ bodies: number; members: number; notes: number; handlers: number }>`
      select (select count(*)::int from body) as bodies, (select count(*)::int from membership) as members,
        (select count(*)::int from note) as notes, (select count(*)::int from grievance_handler) as handlers`,
  )
  return row
}

test('two of a committee who bring a puppet back in somebody’s place read nothing that the committee may not read', async () => {
  await owner.query("update drive_role set from_at = now() - interval '3 days' where drive_id = $1", [
    driveId,
  ])
  await secretsOfCy()
  expect(await seen(cy.session)).toEqual({ bodies: 1, members: 1, notes: 1, handlers: 1 })

  const [secrets, inviteId, puppet] = [newInviteSecrets(), v7(), await newUser(owner)]
  const send = (command: Parameters<typeof execute>[0], by: Session, input: object) =>
    execute(command, by, { commandId: v7(), input: { driveId, ...input } })
  await send(openWayBack, ana.session, { inviteId, userId: cy.userId, ...secrets })
  await send(agreeToWayBack, bo.session, { inviteId, sure: true })
  await redeemInvite(puppet.session, (await passBySecret(secrets.secret)) ?? '', 'Cy')
  const [taken] = await getTakenInvites(puppet.session)
  const finished = await send(finishWayBack, bo.session, { inviteId, digits: taken?.digits ?? '' })
  expect(finished).toMatchObject({ value: { outcome: 'approved' } })

  expect(await seen(puppet.session)).toEqual({ bodies: 0, members: 0, notes: 0, handlers: 0 })
  expect(await seen(cy.session)).toEqual({ bodies: 0, members: 0, notes: 0, handlers: 0 })
  const { rows } = await owner.query(
    'select count(*)::int as kept from body_secretary where user_id = $1 and until_at is null',
    [cy.userId],
  )
  expect(rows).toEqual([{ kept: 1 }])
})

test('one of a committee and somebody they let in today are not two: they take nobody’s place', async () => {
  const { eva } = people
  await giveRole(owner, ana.session, { driveId, userId: eva.userId, role: 'worker_leader' })
  const helper = await newUser(owner)
  await giveRole(owner, bo.session, { driveId, userId: helper.userId, role: 'committee' })
  const asked = await execute(openWayBack, helper.session, {
    commandId: v7(),
    input: { driveId, inviteId: v7(), userId: eva.userId, ...newInviteSecrets() },
  })
  expect(asked).toMatchObject({ error: { reason: { key: 'way-back.refused.too_new' } } })
  const straight = asViewer(
    helper.session,
    ({ sql }) => sql`select app.open_way_back(${driveId}, ${v7()}, ${eva.userId}, ${Buffer.from(v7())}, 'x')`,
  )
  await expect(straight).rejects.toThrow(/insufficient_privilege/)
})

test('a way back that was stopped stays stopped, so that nobody guesses the digits again', async () => {
  const { eva } = people
  await giveRole(owner, ana.session, { driveId, userId: eva.userId, role: 'worker_leader' })
  const inviteId = v7()
  await execute(openWayBack, ana.session, {
    commandId: v7(),
    input: { driveId, inviteId, userId: eva.userId, ...newInviteSecrets() },
  })
  const set = (value: 'now()' | 'null') =>
    asViewer(ana.session, ({ prisma }) =>
      prisma.$executeRawUnsafe(`update invite set withdrawn_at = ${value} where id = '${inviteId}'`),
    )
  expect(await set('now()')).toBe(1)
  await expect(set('null')).rejects.toThrow(/row-level security/)
})
