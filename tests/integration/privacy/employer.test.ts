import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { sqlState } from '@/lib/db/database-error'
import { addTestWorker, openOakStreet, startTestDrive } from '@/tests/support/oak-street'
import { giveRole, newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, otherDriveId, workers } = oak
const { ana, bo, cy, dee, flo } = oak.people

/** One statement as the app's role, with this session: its rows, or the state of its refusal. */
const run = (session: Session, statement: string): Promise<Record<string, unknown>[] | string | undefined> =>
  asViewer(session, (tx) =>
    tx.sql<Record<string, unknown>>(Object.assign([statement], { raw: [statement] })),
  ).catch((error: unknown) => sqlState(error))

async function openCampaign(): Promise<{ campaignId: string; membershipId: string }> {
  const [campaignId, membershipId] = [v7(), v7()]
  const label = campaignId.slice(-8)
  const open = `select app.open_campaign('${driveId}', '${campaignId}', '${label}', '', '${membershipId}', '${v7()}', '')`
  expect(await run(ana.session, open)).toHaveLength(1)
  return { campaignId, membershipId }
}

test('an id that is taken already tells nobody whether a code is that of a drive', async () => {
  const { campaignId, membershipId } = await openCampaign()
  const ask = (code: string) =>
    run(
      ana.session,
      `select app.ask_into_campaign('${driveId}', '${campaignId}', '${membershipId}', '${code}')`,
    )
  expect(await ask('ELM-07')).toEqual(await ask('ELM-99'))
  const { rows } = await owner.query('select sum(count)::int as tries from attempt')
  expect(rows, 'and each try is counted').not.toEqual([{ tries: null }])
})

test('whoever spoke for a drive and is on its committee no more sees nothing of the campaign', async () => {
  const { campaignId } = await openCampaign()
  const planted = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId: planted.userId, role: 'committee' })
  const send = `select app.send_delegate('${driveId}', '${campaignId}', '${v7()}', '${planted.userId}', '')`
  expect(await run(ana.session, send)).toHaveLength(1)
  const seen = async () => [
    await run(planted.session, `select id from campaign where id = '${campaignId}'`),
    await run(planted.session, `select app.campaign_size('${campaignId}') as size`),
  ]
  expect(await seen()).toEqual([[{ id: campaignId }], [{ size: 1 }]])
  await owner.query('update drive_role set until_at = now() where user_id = $1', [planted.userId])
  await run(ana.session, `select app.refresh_reach('${driveId}')`)
  expect(await seen()).toEqual([[], [{ size: 0 }]])
})

test('a person invented first in a drive of one’s own cannot be put on the chart of another and be joined with somebody there', async () => {
  const own = await startTestDrive(cy.session, 'TRAP-9', 'Trap')
  const twin = await addTestWorker(cy.session, own, { name: 'Fay', cellId: null })
  const added = await run(
    cy.session,
    `insert into worker (drive_id, id, code, added_by, added_at) values ('${driveId}', '${twin.id}', 'TWIN9', app.me(), now())`,
  )
  expect(added).toBe('42501')
  // Two at the same moment do not see each other: the joining looks once more.
  await owner.query(
    "insert into worker (drive_id, id, code, added_by, added_at) values ($1, $2, 'TWIN9', $3, now())",
    [driveId, twin.id, cy.userId],
  )
  await run(ana.session, `select app.apply_fact('${driveId}', '${twin.id}')`)
  const join = `select app.merge_workers('${driveId}', '${v7()}', '${twin.id}', '${workers.fay.id}', '[]', now())`
  expect(await run(ana.session, join)).toBe('42501')
  expect(await run(cy.session, `select id from placement where worker_id = '${twin.id}'`)).toEqual([])
})

test('a new coach is told neither how an earlier one could reach people nor what was planned with that one', async () => {
  const say = (session: Session, side: string) =>
    run(
      session,
      `insert into contact_way (drive_id, thread, user_id, side, kind, words, changed_at)
         values ('${driveId}', 'coach', app.me(), '${side}', 'call', '\\x00', now() - interval '1 day') returning kind`,
    )
  const seen = (session: Session) =>
    run(session, `select user_id as who from contact_way where drive_id = '${driveId}' and thread = 'coach'`)
  expect(await say(bo.session, 'group')).toHaveLength(1)
  expect(await seen(dee.session)).toHaveLength(0)
  await run(bo.session, `update contact_way set changed_at = now() where user_id = app.me()`)
  expect(await seen(dee.session)).toEqual([{ who: bo.userId }])

  const sessionId = v7()
  const propose = `insert into coaching_session (drive_id, id, kind, words, minutes, proposed_by, proposed_at)
    values ('${driveId}', '${sessionId}', 'session', '\\x00', 30, app.me(), now()) returning id`
  expect(await run(dee.session, propose)).toHaveLength(1)
  const slot = (id: string) =>
    `insert into session_slot (drive_id, session_id, id, starts_at) values ('${driveId}', '${sessionId}', '${id}', now())`
  expect(await run(dee.session, slot(v7()))).toEqual([])

  await owner.query("update drive_role set until_at = now() where user_id = $1 and role = 'coach'", [
    dee.userId,
  ])
  const next = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId: next.userId, role: 'coach' })
  expect(await seen(next.session)).toEqual([])
  expect(await run(next.session, 'select id from coaching_session')).toEqual([])
  expect(await run(next.session, 'select id from session_slot')).toEqual([])
  expect(await run(next.session, slot(v7()))).toBe('42501')
  // Without a condition PostgreSQL asks the policy of changes alone.
  await run(next.session, 'update coaching_session set cancelled_at = now()')
  const { rows } = await owner.query('select cancelled_at as at from coaching_session where id = $1', [
    sessionId,
  ])
  expect(rows).toEqual([{ at: null }])
  expect(await seen(flo.session)).toEqual([])
  expect(otherDriveId).not.toBe(driveId)
})
