import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Verb } from '@/lib/access/roles'
import { dateIn, now } from '@/lib/clock'
import type { Session } from '@/lib/db/as-viewer'
import { sqlState } from '@/lib/db/database-error'
import { sealItem } from '@/lib/offline/seal-item'
import { addTestWorker, giveTurf, openOakStreet, startTestDrive } from '@/tests/support/oak-street'
import { giveRole, newUser, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { VALID_INPUTS } from '@/tests/support/valid-inputs'
import { talk } from '../conversations/talks'
import { batch, enrolPhone } from '../sync/phone'

const { owner } = await openTestDatabase()
const { asViewer } = await import('@/lib/db/as-viewer')
const { execute } = await import('@/lib/command/execute')
const { answerSync } = await import('@/lib/command/answer-sync')
const { commandNamed } = await import('@/lib/registry')
const { isJustTaken } = await import('@/lib/exchange/queries/take-away')
const oak = await openOakStreet(owner)
const { driveId, workers, cells } = oak
const { ana, bo, cy, dee, eva } = oak.people
const shop = { oak, owner, takeAwayFile: new Uint8Array() }

const send = (session: Session, body: unknown) => answerSync(session, body, new Date(), commandNamed)
const namesSeenBy = async (session: Session) =>
  (
    await asViewer(
      session,
      (tx) => tx.sql<{ id: string }>`select worker_id as id from worker_name where drive_id = ${driveId}`,
    )
  ).map(({ id }) => id)

async function give(verb: Verb, session: Session, input?: unknown) {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  const me = { label: '', userId: ana.userId, session: ana.session, where: 'here' as const, roles: [] }
  return execute(command, session, {
    commandId: v7(),
    input: input ?? (await VALID_INPUTS[verb]?.(shop, me)),
  })
}

test('what somebody sealed on a phone is not opened for a colleague who copied it', async () => {
  const phone = await enrolPhone(owner, { userId: cy.userId, session: await signIn(owner, cy.userId) })
  const { commandId, input } = talk(driveId, workers.dana.id, {
    note: { noteId: v7(), level: 'mine', text: 'Told me in confidence' },
  })
  const key = await asViewer(cy.session, async (tx) => tx.vault.sealingKey(driveId))
  const sealed = await sealItem(
    key.jwk,
    { commandId, driveId, deviceId: phone.deviceId, kid: key.kid },
    input,
  )
  // As another command, so that it is refused and what was in it comes back.
  const item = {
    commandId,
    name: 'shock.record',
    driveId,
    madeAt: new Date().toISOString(),
    kid: key.kid,
    sealed,
  }
  for (const { userId } of [bo, dee]) {
    const thief = await signIn(owner, userId)
    const response = await send(thief, { ...batch(phone, [item]), signature: null })
    expect(JSON.stringify(response.body)).not.toContain('in confidence')
    expect(JSON.stringify(response.body)).not.toContain(workers.dana.id)
  }
})

test('a borrowed phone, open since six minutes, lets nobody in: approving and taking on a coach need a fresh sign-in', async () => {
  const stale = await signIn(owner, ana.userId, { freshMinutesAgo: 6 })
  for (const verb of ['invite.approve', 'match.confirm'] as const)
    expect([verb, await give(verb, stale)]).toMatchObject([
      verb,
      { ok: false, error: { code: 'stepup_required' } },
    ])
})

test('a phone opened by PIN does only what is done on a list, whatever its owner may do', async () => {
  const byPin = await signIn(owner, ana.userId, { level: 'list' })
  const before = await owner.query('select count(*)::int as n from invite')
  for (const verb of ['invite.make', 'drive.rename', 'site.add', 'shock.record', 'departure.cancel'] as const)
    expect([verb, await give(verb, byPin)]).toMatchObject([
      verb,
      { ok: false, error: { code: 'stepup_required' } },
    ])
  expect((await owner.query('select count(*)::int as n from invite')).rows).toEqual(before.rows)
})

test('a worker leader reads no other cell by putting themself into it', async () => {
  await giveTurf(ana.session, driveId, cy.userId, workers.cy.id)
  const placed = await give('worker.place', cy.session, {
    driveId,
    workerId: workers.cy.id,
    placementId: v7(),
    cellId: cells.packDay,
    as: 'main',
    fromOn: dateIn('America/New_York', now()),
  })
  expect(placed.ok).toBe(false)
  expect(await namesSeenBy(cy.session)).not.toContain(workers.ida.id)
})

test('a worker leader reads no counts of another cell by drawing one with its id elsewhere', async () => {
  const mine = await startTestDrive(cy.session, 'TRAP-2', 'Trap')
  await asViewer(cy.session, async ({ sql }) => {
    const site = v7()
    await sql`insert into site (drive_id, id, words) values (${mine}, ${site}, '')`
    await sql`insert into cell (drive_id, id, site_id, position) values (${mine}, ${cells.packDay}, ${site}, 0)`
  })
  const self = await addTestWorker(cy.session, mine, { name: 'Cy', cellId: cells.packDay })
  await giveRole(owner, cy.session, {
    driveId: mine,
    userId: cy.userId,
    role: 'worker_leader',
    workerId: self.id,
  })
  const seen = await asViewer(
    cy.session,
    (tx) =>
      tx.sql`select cell_id from cell_bucket where drive_id = ${driveId} and cell_id = ${cells.packDay}`,
  )
  expect(seen).toEqual([])
})

test('a coordinator reads no exact counts of a drive and learns nobody of its committee', async () => {
  await owner.query(
    `insert into pulse (drive_id, on_date, counts) values ($1, current_date, '{"supporters": 3}')`,
    [driveId],
  )
  const ids = (session: Session) =>
    asViewer(session, (tx) => tx.sql<{ ids: string[] }>`select app.holders_of(${driveId}) as ids`)
  for (const { session } of [eva, dee, await newUser(owner)]) {
    expect(await ids(session)).toEqual([{ ids: [] }])
  }
  expect((await ids(ana.session))[0]?.ids).toHaveLength(2)
  expect(await asViewer(eva.session, (tx) => tx.sql`select counts from pulse`)).toEqual([])
})

test('neither the coordination nor an offered coach reads who of a group asked for a coach', async () => {
  const requestId = v7()
  await owner.query(
    `insert into coaching_request (id, drive_id, drive_code, opened_by, opened_at, languages, needs, availability, time_zone, industry, state)
     values ($1, $2, 'OAK-11', $3, now(), '{en}', '{}', '[]', 'UTC', 'warehouse', 'withdrawn')`,
    [requestId, driveId, ana.userId],
  )
  const read = asViewer(eva.session, (tx) => tx.sql`select opened_by from coaching_request`)
  await expect(read).rejects.toMatchObject({ code: '42501' })
  const whole = asViewer(eva.session, (tx) => tx.sql`select to_jsonb(r) from coaching_request r`)
  await expect(whole).rejects.toMatchObject({ code: '42501' })
})

test('the file of a departure that was used up long ago is not given again by sending its form again', async () => {
  const departureId = v7()
  const done = (minutes: number) =>
    owner.query('update departure set done_at = now() - make_interval(mins => $2) where id = $1', [
      departureId,
      minutes,
    ])
  await owner.query(
    `insert into departure (drive_id, id, kind, asked_by, asked_at, agreed_by, agreed_at, ready_at)
     values ($1, $2, 'take_away', $3, now(), $4, now(), now() - interval '1 minute')`,
    [driveId, departureId, ana.userId, bo.userId],
  )
  const command = commandNamed('drive.take_away')
  if (!command) throw new Error('no such command')
  const form = { commandId: v7(), input: { driveId, departureId } }
  expect(await isJustTaken(ana.session, driveId, departureId, new Date())).toBe(false)
  expect(await execute(command, ana.session, form)).toMatchObject({ ok: true })
  expect(await isJustTaken(ana.session, driveId, departureId, new Date())).toBe(true)
  await done(60)
  expect(await execute(command, ana.session, form)).toMatchObject({ ok: true })
  expect(await isJustTaken(ana.session, driveId, departureId, new Date())).toBe(false)
  await done(0)
  expect(await isJustTaken(cy.session, driveId, departureId, new Date())).toBe(false)
})

test('raw statements of a coach, a coordinator and a founder elsewhere end at the row policies', async () => {
  const stolen = await addTestWorker(ana.session, driveId, { name: 'Lou', cellId: cells.packDay })
  const tries: [Session, string][] = [
    [dee.session, `select app.take_on('${driveId}', array['${stolen.id}'::uuid])`],
    [dee.session, `update app_user set account_code = 'X'`],
    [eva.session, `select app.end_coach_role('${driveId}', '${dee.userId}')`],
    [eva.session, `select app.revoke_access_of('${driveId}', '${ana.userId}')`],
    [
      bo.session,
      `insert into network_role (id, user_id, role, from_at) values ('${v7()}', app.me(), 'network_admin', now())`,
    ],
    [oak.people.flo.session, `select app.bring_rows('${driveId}', 'site', '{}')`],
    [oak.people.flo.session, `select app.approve_invite('${v7()}', '00')`],
  ]
  for (const [session, statement] of tries) {
    const text = [statement]
    const thrown = await asViewer(session, (tx) => tx.sql(Object.assign(text, { raw: text }))).then(
      () => null,
      (error: unknown) => sqlState(error),
    )
    expect([statement, thrown]).toEqual([statement, '42501'])
  }
})

test('somebody who was let in today cannot make two people out of one and walk off with the data', async () => {
  const puppet = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId: puppet.userId, role: 'committee' })
  const waitAfter = async (session: Session) => {
    const departureId = v7()
    expect(
      await give('departure.ask', ana.session, { driveId, departureId, kind: 'take_away' }),
    ).toMatchObject({
      ok: true,
      value: { readyAt: null },
    })
    const agreed = await give('departure.agree', session, { driveId, departureId })
    if (!agreed.ok) throw new Error(agreed.error.code)
    await give('departure.cancel', ana.session, { driveId, departureId })
    return new Date(String(agreed.value.readyAt)).getTime() - Date.now()
  }
  expect(await waitAfter(puppet.session)).toBeGreaterThan(23 * 3_600_000)
  await owner.query("update drive_role set from_at = now() - interval '2 days' where user_id = $1", [
    puppet.userId,
  ])
  expect(await waitAfter(puppet.session)).toBeLessThan(60_000)
})

test('two who turn on each other do not leave a group that nobody holds', async () => {
  const [one, other] = [await newUser(owner), await newUser(owner)]
  const mine = await startTestDrive(one.session, 'OAK-31', 'Two of us')
  await giveRole(owner, one.session, { driveId: mine, userId: other.userId, role: 'committee' })
  const roleOf = async (userId: string) =>
    (
      await owner.query(
        "select id from drive_role where drive_id = $1 and user_id = $2 and role = 'committee'",
        [mine, userId],
      )
    ).rows[0].id
  const end = async (by: Session, userId: string) =>
    give('role.end', by, { driveId: mine, roleId: await roleOf(userId) })
  expect(await end(one.session, other.userId)).toMatchObject({ ok: true })
  expect(await end(other.session, one.userId)).toMatchObject({ ok: false, error: { code: 'denied' } })
  expect(await end(one.session, one.userId)).toMatchObject({ ok: false, error: { code: 'denied' } })
  expect(
    await give('role.keep', other.session, { driveId: mine, roleId: await roleOf(other.userId) }),
  ).toMatchObject({
    ok: true,
  })
  expect(await end(one.session, one.userId)).toMatchObject({ ok: true })
})

test('a worker leader does not take back onto the own list whom the committee took off it', async () => {
  const added = await addTestWorker(cy.session, driveId, { name: 'Max', cellId: cells.packDay })
  expect(await namesSeenBy(cy.session)).toContain(added.id)
  const { rows } = await owner.query('select id from turf where drive_id = $1 and worker_id = $2', [
    driveId,
    added.id,
  ])
  expect(await give('turf.end', ana.session, { driveId, turfId: rows[0].id })).toMatchObject({ ok: true })
  expect(await namesSeenBy(cy.session)).not.toContain(added.id)
  const retake = asViewer(cy.session, (tx) => tx.sql`select app.take_on(${driveId}, ${[added.id]})`)
  expect(await retake.then(() => null, sqlState)).toBe('42501')
  const dueOn = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const willI = { driveId, workerId: added.id, commitmentId: v7(), dueOn }
  expect(await give('turf.take_on', cy.session, willI)).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  })
  expect(await namesSeenBy(cy.session)).not.toContain(added.id)
})

test('of the coaches who cannot have a group, the coordination can subtract neither who said no nor who coached it before', async () => {
  const requestId = v7()
  await owner.query(
    `insert into coaching_request (id, drive_id, drive_code, opened_by, opened_at, languages, needs, availability, time_zone, industry)
     values ($1, $2, 'OAK-11', $3, now(), '{en}', '{}', '[]', 'UTC', 'warehouse')`,
    [requestId, driveId, ana.userId],
  )
  const [member, close, unsure, earlier] = [
    cy.userId,
    ...(await Promise.all([newUser(owner), newUser(owner), newUser(owner)])).map(({ userId }) => userId),
  ]
  const coaches = [member, close, unsure, earlier]
  await owner.query(
    `insert into coach_profile (user_id, words, industries, languages, time_zone, availability, models, cap, company_ids, joined_at)
     select u, '', '{}', '{en}', 'UTC', '[]', '{}', 2, '{}', now() from unnest($1::uuid[]) u`,
    [coaches],
  )
  await owner.query('insert into coach_conflict (user_id, drive_id, at) values ($1, $2, now())', [
    close,
    driveId,
  ])
  for (const [coachId, state] of [
    [close, 'declined'],
    [unsure, 'refused'],
  ])
    await owner.query(
      `insert into match_offer (id, request_id, drive_id, coach_id, offered_by, offered_at, expires_at, points, reasons, state)
       values ($1, $2, $3, $4, $5, now(), now(), 0, '[]', $6)`,
      [v7(), requestId, driveId, coachId, eva.userId, state],
    )
  await owner.query(
    'insert into coaching (id, drive_id, coach_id, from_at, until_at) values ($1, $2, $3, now(), now())',
    [v7(), driveId, earlier],
  )
  const told = await asViewer(eva.session, async ({ sql }) => ({
    closed: (await sql<{ id: string }>`select user_id as id from app.closed_matches(${[requestId]})`).map(
      ({ id }) => id,
    ),
    why: [
      ...(await sql`select coach_id from match_offer where coach_id = any (${coaches})`),
      ...(await sql`select coach_id from coaching where coach_id = any (${coaches})`),
      ...(await sql`select user_id from coach_conflict`),
    ],
  }))
  expect(told.closed.toSorted()).toEqual(coaches.toSorted())
  expect(told.why).toEqual([])
})
