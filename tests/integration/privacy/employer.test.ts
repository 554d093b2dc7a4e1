import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { sqlState } from '@/lib/db/database-error'
import { mergeWorkers } from '@/lib/workers/commands/merge-workers'
import { addTestWorker, giveTurf, openOakStreet, startTestDrive } from '@/tests/support/oak-street'
import { giveRole, newUser, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, otherDriveId, workers, cells } = oak
const { ana, bo, cy, dee, flo } = oak.people

/** One statement as the app's role, with this session: its rows, or the state of its refusal. */
const run = (session: Session, statement: string): Promise<Record<string, unknown>[] | string | null> =>
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

test('two campaigns show the same of a drive, so that nothing small can be read off their difference', async () => {
  const first = await openCampaign()
  const later = await openCampaign()
  const weekOf = (ago: number, named: number) =>
    owner.query('insert into pulse (drive_id, on_date, counts) values ($1, current_date - $2::int, $3)', [
      driveId,
      ago,
      { named, headcount: 40 },
    ])
  await owner.query('delete from pulse where drive_id = $1', [driveId])
  await owner.query("update campaign_drive set decided_at = now() - interval '20 days' where id = $1", [
    first.membershipId,
  ])
  await weekOf(14, 20)
  await weekOf(0, 21)
  const newest = async ({ campaignId }: { campaignId: string }) =>
    run(
      ana.session,
      `select counts ->> 'named' as named from app.campaign_weeks('${campaignId}') order by on_date desc limit 1`,
    )
  expect(await newest(first)).toEqual([{ named: '20' }])
  expect(await newest(later)).toEqual([{ named: '20' }])
})

test('a worker leader reads of nobody but the own list who took part in an action, and of nobody how they were rated', async () => {
  const testId = v7()
  await owner.query(
    `insert into structure_test (drive_id, id, words, kind, happens_on, is_public, counting, goal_percent, cell_goal_percent, made_by, made_at)
       values ($1, $2, '', 'petition', current_date, false, 'people', 70, 50, $3, now())`,
    [driveId, testId, ana.userId],
  )
  const gil = await addTestWorker(ana.session, driveId, { name: 'Gil', cellId: cells.dockNight })
  for (const { id } of [workers.dana, gil]) {
    await owner.query(
      'insert into eligible (drive_id, test_id, worker_id, cell_id, expected, committee) values ($1, $2, $3, $4, 2, false)',
      [...[driveId, testId, id, cells.dockNight]],
    )
    await owner.query(
      `insert into participation (drive_id, id, test_id, worker_id, result, recorded_at, recorded_by)
         values ($1, $2, $3, $4, 'took_part', now(), $5)`,
      [driveId, v7(), testId, id, ana.userId],
    )
  }
  expect(await run(cy.session, 'select worker_id as id from participation')).toEqual([
    { id: workers.dana.id },
  ])
  expect(await run(bo.session, 'select worker_id as id from participation')).toHaveLength(2)
  expect(await run(cy.session, 'select expected from eligible'), 'nor how anybody was rated').toEqual([])
  const listed = `select worker_id as id from app.eligible_in('${driveId}', '${testId}')`
  expect(await run(cy.session, listed)).toEqual([{ id: workers.dana.id }])
  expect(await run(flo.session, listed)).toEqual([])
})

test('a worker leader on whose own list they stand cannot go back to an area where they used to work', async () => {
  await giveTurf(ana.session, driveId, cy.userId, workers.cy.id)
  const back = `update placement set replaced_at = now() where worker_id = '${workers.cy.id}' returning id`
  expect(await run(cy.session, back)).toEqual([])
  const move = `update placement set replaced_at = null where worker_id = '${workers.dana.id}' returning id`
  expect(await run(cy.session, move)).toHaveLength(1)
})

test('joining people with somebody on the own list is no way around the reading budget', async () => {
  await owner.query(
    `insert into reading (user_id, id, drive_id, at, workers)
       select $1, gen_random_uuid(), $2, now(), array_agg(gen_random_uuid()) from generate_series(1, 200)`,
    [bo.userId, driveId],
  )
  const tired = await signIn(owner, bo.userId, { freshMinutesAgo: 20 })
  const own = await addTestWorker(tired, driveId, { name: 'Own', cellId: cells.dockDay })
  const input = {
    driveId,
    mergeId: v7(),
    keptWorkerId: own.id,
    mergedWorkerId: workers.kim.id,
    takeNick: false,
  }
  expect(await execute(mergeWorkers, tired, { commandId: v7(), input })).toMatchObject({
    error: { code: 'stepup_required' },
  })
})
