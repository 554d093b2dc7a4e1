import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Verb } from '@/lib/access/roles'
import type { Session } from '@/lib/db/as-viewer'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { giveNetworkRole, giveRole, letIn, newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { canonicalJson } = await import('@/lib/command/canonical-json')
const { mayTell } = await import('@/lib/bodies/queries/may-tell')
const { commandNamed } = await import('@/lib/registry')
const { asViewer } = await import('@/lib/db/as-viewer')

const oak = await openOakStreet(owner)
const { driveId, otherDriveId, workers } = oak
const { ana, bo, cy, dee, eva, gus, flo } = oak.people

async function give(verb: Verb, session: Session, input: Record<string, unknown>) {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  return execute(command, session, { commandId: v7(), input })
}

async function done(verb: Verb, session: Session, input: Record<string, unknown>) {
  const result = await give(verb, session, input)
  if (!result.ok) throw new Error(`${verb}: ${JSON.stringify(result.error)}`)
  return result.value as Record<string, string>
}

/** One statement as the app's own account gives it for this session. */
const sql = (session: Session, statement: string): Promise<Record<string, unknown>[]> =>
  asViewer(session, ({ prisma }) => prisma.$queryRawUnsafe(statement))

const write = (session: Session, statement: string): Promise<number> =>
  asViewer(session, ({ prisma }) => prisma.$executeRawUnsafe(statement))

const DENIED = /row-level security|permission denied|insufficient_privilege/

async function refuses(session: Session, statements: readonly string[]) {
  for (const statement of statements)
    await expect(write(session, statement), statement).rejects.toThrow(DENIED)
}

test('a copy of the database confirms no guessed name: what a receipt keeps of an input needs a key', async () => {
  const input = {
    driveId,
    people: [{ workerId: v7(), name: { first: 'Maribel' } }],
    cellId: oak.cells.packDay,
  }
  await done('worker.add', ana.session, input)
  const command = commandNamed('worker.add')
  const guess = createHash('sha256')
    .update(canonicalJson(['worker.add', command?.input.parse(input)]))
    .digest('hex')
  const { rows } = await owner.query(
    `select encode(payload_hash, 'hex') as hash from receipt where name = 'worker.add'`,
  )
  expect(rows).toHaveLength(1)
  expect(rows[0].hash).not.toBe(guess)
})

test('the app can run no job out of turn: lists of voters, entries and offers keep their time', async () => {
  const { rows } = await owner.query(`
    select p.proname as name from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname like 'job\\_%'
      and has_function_privilege('seedbed_app', p.oid, 'execute')`)
  expect(rows).toEqual([])
})

test('a worker leader who opens a hidden list gets no name by code that they do not reach, and no answer that confirms one', async () => {
  const { bodyId = '' } = await done('body.open', cy.session, {
    ...{ driveId, kind: 'second_union', hidden: true, name: 'Fishing' },
  })
  const told = (code: string) =>
    sql(cy.session, `select worker_id from app.worker_told('${driveId}', '${bodyId}', '${code}')`)
  expect(await told(workers.joe.code)).toEqual([])
  expect(await told(workers.dana.code)).toHaveLength(1)
  const record = (name: string) =>
    give('membership.record', cy.session, {
      ...{ driveId, bodyId, workerId: null, told: { code: workers.joe.code, name }, fromOn: '2026-01-01' },
      dues: 'none',
    })
  expect(await record('Joe')).toEqual(await record('Kim'))
})

test('a secretary with a list of codes and a payroll tries 60 pairs an hour, not all of them', async () => {
  const { userId } = await newUser(owner)
  const told = { told: { code: 'BCDF', name: 'Joe' } }
  for (let tries = 0; tries < 60; tries++) expect(await mayTell(userId, told)).toBe(true)
  expect(await mayTell(userId, told)).toBe(false)
  expect(await mayTell(userId, { workerId: workers.joe.id, told: null })).toBe(true)
  expect(await mayTell(bo.userId, told)).toBe(true)
})

test('the coordination does not read in which group somebody was brought up as an organizer', async () => {
  await expect(sql(eva.session, 'select drive_id from lineage')).rejects.toThrow(DENIED)
  await expect(sql(eva.session, 'select * from lineage')).rejects.toThrow(DENIED)
})

test('nobody writes down who brought up whom by way of a group that they were never coached in', async () => {
  await refuses(flo.session, [`select app.note_coached('${otherDriveId}', '${bo.userId}')`])
})

test('how far somebody is in a skill is no matter for whoever stands beside somebody else', async () => {
  const stranger = await newUser(owner)
  await owner.query(
    `insert into skill_step (id, user_id, skill, step, witnessed_by, evidence, on_date, recorded_at)
     values ($1, $2, 'one_on_one', 'teach', $3, 'session', current_date, now())`,
    [v7(), stranger.userId, eva.userId],
  )
  const seen = (session: Session, teacher: string) =>
    sql(
      session,
      `select app.seen_step('${stranger.userId}', 'one_on_one', '${teacher}', '${driveId}') as step`,
    )
  expect(await seen(dee.session, bo.userId)).toEqual([{ step: 0 }])
})

test('a group that is only asked into a campaign reads no joint day, demand or decision before it joins', async () => {
  const campaignId = v7()
  await done('campaign.open', ana.session, {
    ...{ driveId, campaignId, membershipId: v7(), delegateId: v7(), name: 'Same contractor', speaker: 'Ana' },
  })
  await owner.query(
    `insert into campaign_day (id, campaign_id, words, kind, on_date, raised_by, raised_at)
     values ($1, $2, '', 'strike', current_date + 3, $3, now())`,
    [v7(), campaignId, ana.userId],
  )
  await done('campaign.ask', ana.session, { driveId, campaignId, askId: v7(), code: 'ELM-07' })
  const days = (session: Session) =>
    sql(session, `select on_date from campaign_day where campaign_id = '${campaignId}'`)
  expect(await days(ana.session)).toHaveLength(1)
  expect(
    await sql(flo.session, `select state from campaign_drive where campaign_id = '${campaignId}'`),
  ).toHaveLength(1)
  expect(await days(flo.session)).toEqual([])
})

test('what was decided stays: no ballot is opened again, and none is made with its result', async () => {
  const decisionId = v7()
  await done('decision.propose', ana.session, {
    ...{ driveId, decisionId, title: 'Walk', text: '', ballot: 'none', electorate: 'committee' },
    ...{ about: { kind: 'own' }, electorateSize: null, rule: 'majority_of_voters', quorumPercent: null },
  })
  await done('decision.close', ana.session, { driveId, decisionId, agreed: 'rejected' })
  for (const change of [`outcome = 'adopted'`, 'outcome = null, closed_at = null', 'counted_yes = 90'])
    expect(
      await write(
        bo.session,
        `update decision set ${change} where drive_id = '${driveId}' and id = '${decisionId}'`,
      ),
    ).toBe(0)
  await refuses(bo.session, [
    `insert into decision (drive_id, id, kind, words, ballot, electorate, rule, proposed_by, proposed_at, closed_at, counted_yes)
     values ('${driveId}', '${v7()}', 'own', '', 'open', 'committee', 'majority_of_voters', app.me(), now(), now(), 90)`,
  ])
})

test('nobody agrees to an introduction for somebody else, or to their own', async () => {
  const handOffId = v7()
  await refuses(ana.session, [
    `insert into hand_off (drive_id, id, to_kind, words, shares, decided_by, decided_at, agreed_by, agreed_at, handed_at)
     values ('${driveId}', '${v7()}', 'union', '', '{counts}', app.me(), now(), '${bo.userId}', now(), now())`,
  ])
  await write(
    ana.session,
    `insert into hand_off (drive_id, id, to_kind, words, shares, decided_by, decided_at)
     values ('${driveId}', '${handOffId}', 'union', '', '{counts}', app.me(), now())`,
  )
  const agree = (who: string) =>
    `update hand_off set agreed_by = '${who}', agreed_at = now() where drive_id = '${driveId}' and id = '${handOffId}'`
  await refuses(ana.session, [
    agree(bo.userId),
    `select app.agree_to_hand_off('${driveId}', '${handOffId}', now())`,
  ])
  await refuses(bo.session, [agree(bo.userId)])
  await write(bo.session, `select app.agree_to_hand_off('${driveId}', '${handOffId}', now())`)
  const { rows } = await owner.query('select agreed_by from hand_off where id = $1', [handOffId])
  expect(rows).toEqual([{ agreed_by: bo.userId }])
})

test('no coach says that a step was kept, nobody ends one in the name of a colleague', async () => {
  const stepId = v7()
  await write(
    dee.session,
    `insert into agreed_step (drive_id, id, words, proposed_by, proposed_at, due_on)
     values ('${driveId}', '${stepId}', '', app.me(), now(), current_date)`,
  )
  const where = `where drive_id = '${driveId}' and id = '${stepId}'`
  await refuses(dee.session, [
    `update agreed_step set outcome = 'kept', closed_at = now(), closed_by = app.me() ${where}`,
    `update agreed_step set outcome = 'dropped', closed_at = now(), closed_by = '${ana.userId}' ${where}`,
  ])
})

test('nobody comes to a pod that is not theirs', async () => {
  const [podId, gatheringId] = [v7(), v7()]
  await owner.query(`insert into pod (id, words, made_by, made_at) values ($1, '', $2, now())`, [
    podId,
    eva.userId,
  ])
  await owner.query(
    `insert into gathering (id, kind, words, pod_id, language, needs, starts_at, minutes, hosted_by, made_at)
     values ($1, 'pod', '', $2, 'en', '{}', now() + interval '1 day', 60, $3, now())`,
    [gatheringId, podId, eva.userId],
  )
  await refuses(gus.session, [
    `insert into gathering_place (gathering_id, user_id, signed_up_at) values ('${gatheringId}', app.me(), now())`,
  ])
})

test('a planted worker leader is not handed the whole committee when looking for somebody to help', async () => {
  const leader = await newUser(owner)
  const lou = await addTestWorker(ana.session, driveId, { name: 'Lou', cellId: oak.cells.packNight })
  const place = { driveId, userId: leader.userId, workerId: lou.id }
  await giveRole(owner, ana.session, { ...place, role: 'worker_leader' })
  await letIn(owner, { driveId, madeBy: ana.userId, userId: leader.userId })
  const rows = await sql(leader.session, `select user_id from app.colleagues_in('${driveId}')`)
  expect(rows).toEqual([{ user_id: ana.userId }])
  const whole = await sql(bo.session, `select user_id from app.colleagues_in('${driveId}')`)
  expect(whole.map(({ user_id }) => user_id)).toContain(leader.userId)
})

test('a network role does not come with what a group keeps for itself', async () => {
  for (const role of ['coordinator', 'intake_caller', 'support_organizer', 'network_admin'] as const) {
    const planted = await newUser(owner)
    await giveNetworkRole(owner, planted.userId, role)
    for (const table of ['decision', 'vote', 'grievance', 'body', 'membership', 'card', 'hand_off', 'pledge'])
      expect([role, table, await sql(planted.session, `select 1 from ${table}`)]).toEqual([role, table, []])
  }
})
