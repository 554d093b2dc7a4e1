import pg from 'pg'
import { v7 } from 'uuid'
import { afterEach, expect, test, vi } from 'vitest'
import type { Verb } from '@/lib/access/roles'
import { dateIn, now } from '@/lib/clock'
import type { Session } from '@/lib/db/as-viewer'
import { sqlState } from '@/lib/db/database-error'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { giveRole, newUser, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { batch, enrolPhone, waiting } from '../sync/phone'

const { owner } = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { answerSync } = await import('@/lib/command/answer-sync')
const { commandNamed } = await import('@/lib/registry')
const { asViewer } = await import('@/lib/db/as-viewer')
const { viewerIn } = await import('@/lib/access/load-viewer')
const { getBodies } = await import('@/lib/bodies/queries/bodies')
const { getBody } = await import('@/lib/bodies/queries/body-page')
const { getStewards } = await import('@/lib/bodies/queries/stewards')
const { getNotices } = await import('@/lib/coaching/queries/notices')
const { getCoverageNow } = await import('@/lib/coverage/queries/coverage-now')
const { getLogBook } = await import('@/lib/drives/queries/log-book')
const { getTakeAway } = await import('@/lib/exchange/queries/take-away')
const { getDuplicates } = await import('@/lib/workers/queries/duplicates')
const { findPeople } = await import('@/lib/workers/queries/people-page')
const { getWorkerPage } = await import('@/lib/workers/queries/worker-page')

const oak = await openOakStreet(owner)
const { driveId, workers, cells } = oak
const { ana, bo, cy, dee, gus } = oak.people
const today = dateIn('America/New_York', now())
const all = { who: null, kind: null, first: 0 }
const liaison = await newUser(owner)
await giveRole(owner, ana.session, { driveId, userId: liaison.userId, role: 'union_liaison' })

afterEach(() => vi.restoreAllMocks())

async function give(verb: Verb, session: Session, input: Record<string, unknown>) {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  return execute(command, session, { commandId: v7(), input: { driveId, ...input } })
}
async function done(
  verb: Verb,
  session: Session,
  input: Record<string, unknown>,
): Promise<Record<string, string>> {
  const result = await give(verb, session, input)
  if (!result.ok) throw new Error(`${verb}: ${JSON.stringify(result.error)}`)
  return result.value as Record<string, string>
}
const as = async (session: Session) => {
  const viewer = await asViewer(session, (tx) => viewerIn(tx, session.token))
  if (!viewer) throw new Error('nobody')
  return viewer
}

/** Bo, on the committee with Ana, keeps a hidden list with Dana and Fay on it. Who is asked below knows nothing of it. */
async function hiddenList(name = 'Second card'): Promise<{ bodyId: string; membershipId: string }> {
  const { bodyId = '' } = await done('body.open', bo.session, { kind: 'second_union', hidden: true, name })
  const on = { bodyId, fromOn: today, dues: 'reduced' }
  await done('membership.record', bo.session, { ...on, workerId: workers.fay.id })
  const { membershipId = '' } = await done('membership.record', bo.session, {
    ...on,
    workerId: workers.dana.id,
  })
  return { bodyId, membershipId }
}

/** All that a colleague on the committee can look at, as one text, without the time of day. */
async function seenBy(session: Session): Promise<string> {
  const viewer = await as(session)
  const at = new Date()
  const screens = [
    await getBodies(viewer, driveId, at),
    await getStewards(viewer, driveId, '', at),
    await findPeople(session, driveId, 'da'),
    await findPeople(session, driveId, 'fay'),
    await getWorkerPage(session, driveId, workers.dana.id),
    await getCoverageNow(session, driveId, at),
    await getDuplicates(session, driveId),
    (await getLogBook(session, driveId, all)).entries,
    (await getTakeAway(session, driveId, at))?.rows,
    await getNotices(session),
  ]
  const counts = await asViewer(
    session,
    ({ sql }) => sql`
    select (select count(*) from body) as bodies, (select count(*) from membership) as members,
      (select count(*) from body_secretary) as secretaries, (select count(*) from body_position) as positions,
      (select count(*) from activity) as entries, (select count(*) from receipt) as receipts, (select count(*) from notice) as notices,
      (select count(*) from quarantined_item) as laid_aside`,
  )
  return JSON.stringify([screens, counts])
}

/** Everything that PostgreSQL is asked while something runs, without the values and the session. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const texts = query.mock.calls.map(([statement]) => {
    const { text } = statement as unknown as { text?: string }
    return (text ?? String(statement)).replace(/'[0-9a-f]{64}'/, '')
  })
  query.mockRestore()
  return texts
}

test('no screen, count, search, order, log, copy or notice of a colleague changes when a hidden list is opened and filled', async () => {
  const colleagues = [ana.session, cy.session, dee.session, liaison.session, gus.session]
  const before = []
  for (const session of colleagues) before.push(await seenBy(session))
  const { bodyId, membershipId } = await hiddenList()
  await done('body.rename', bo.session, { bodyId, name: 'Renamed', version: 1 })
  await done('membership.end', bo.session, { bodyId, membershipId, untilOn: today })
  await done('body.retire', bo.session, { bodyId })
  const after = []
  for (const session of colleagues) after.push(await seenBy(session))
  expect(after).toEqual(before)
  expect(before[0]).toContain('Dana')
})

test('a colleague costs PostgreSQL the same statements and the same plans whether there is a hidden list or not', async () => {
  const viewer = await as(ana.session)
  const asked = () => statementsOf(() => getBodies(viewer, driveId))
  const plan = async () => {
    const text = [
      'explain (costs off, timing off, summary off, analyze) select * from app.members_of(',
      ", '",
      "')",
    ]
    const explained = `${text[0]}'${driveId}', '${v7()}')`
    const rows = await asViewer(ana.session, (tx) => tx.sql(Object.assign([explained], { raw: [explained] })))
    return JSON.stringify(rows)
  }
  const [before, planBefore] = [await asked(), await plan()]
  for (let n = 0; n < 3; n++) await hiddenList(`List ${n}`)
  expect(await asked()).toEqual(before)
  expect(await plan()).toBe(planBefore)
  expect(before.length).toBeGreaterThan(2)
})

test('an id that was guessed, or seen in an address, answers as one that is nobody’s: page, verbs and direct statements', async () => {
  const { bodyId, membershipId } = await hiddenList()
  const joe = workers.joe.id
  const inputs = (id: string): [Verb, Record<string, unknown>][] => [
    ['body.rename', { bodyId: id, name: 'X', version: 1 }],
    ['body.retire', { bodyId: id }],
    ['secretary.add', { bodyId: id, userId: ana.userId }],
    ['secretary.end', { bodyId: id, userId: bo.userId }],
    ['membership.record', { bodyId: id, workerId: joe, fromOn: today, dues: 'none' }],
    ['membership.end', { bodyId: id, membershipId, untilOn: today }],
    ['membership.withdraw', { bodyId: id, membershipId }],
    [
      'body_position.record',
      { bodyId: id, aboutKind: 'test', aboutId: v7(), position: 'neutral', onDate: today },
    ],
  ]
  for (const { session } of [ana, cy, dee, liaison, gus]) {
    const viewer = await as(session)
    const page = (id: string) => getBody(viewer, { driveId, bodyId: id, page: 1 }, '')
    expect(await page(bodyId)).toEqual(await page(v7()))
    const answers = async (id: string) => {
      const got = []
      for (const [verb, input] of inputs(id)) got.push([verb, await give(verb, session, input)])
      return got
    }
    const [real, invented] = [await answers(bodyId), await answers(v7())]
    expect(real).toEqual(invented)
    const statements = [bodyId, v7()].map((id) => probes(session, id, membershipId))
    const [one, other] = await Promise.all(statements)
    expect(one).toEqual(other)
  }
})

/** What inserting, by foreign key and by key, updating and asking the narrow functions comes to for a body by this id. */
async function probes(session: Session, bodyId: string, membershipId: string): Promise<unknown[]> {
  const me = await as(session)
  const tries = [
    async () =>
      asViewer(
        session,
        ({
          sql,
        }) => sql`insert into membership (drive_id, id, body_id, worker_id, from_on, dues, recorded_by, recorded_at)
          values (${driveId}, ${membershipId}, ${bodyId}, ${workers.joe.id}, current_date, 'none', ${me.userId}, now())`,
      ),
    async () =>
      asViewer(
        session,
        ({ sql }) => sql`insert into body_secretary (drive_id, body_id, user_id, from_at, added_by)
          values (${driveId}, ${bodyId}, ${bo.userId}, now(), ${me.userId}) on conflict do nothing`,
      ),
    async () =>
      asViewer(
        session,
        ({
          sql,
        }) => sql`insert into body_position (drive_id, id, body_id, about_kind, position, on_date, recorded_by, recorded_at)
          values (${driveId}, ${v7()}, ${bodyId}, 'test', 'neutral', current_date, ${me.userId}, now())`,
      ),
    async () =>
      asViewer(
        session,
        ({ sql }) => sql`update body set retired_at = now() where id = ${bodyId} returning id`,
      ),
    async () => asViewer(session, ({ sql }) => sql`select * from app.members_of(${driveId}, ${bodyId})`),
    async () =>
      asViewer(
        session,
        ({ sql }) => sql`select * from app.names_of_members(${driveId}, ${bodyId}, ${[workers.dana.id]})`,
      ),
    async () =>
      asViewer(
        session,
        ({ sql }) => sql`select * from app.worker_told(${driveId}, ${bodyId}, ${workers.dana.code})`,
      ),
  ]
  const got: unknown[] = []
  for (const attempt of tries) got.push(await attempt().catch((error: unknown) => sqlState(error)))
  return got
}

test('an id of one’s own choice cannot ask whether there is such a row: the server makes the ids of lists', async () => {
  const { bodyId } = await hiddenList()
  const chosen = await give('body.open', ana.session, { kind: 'caucus', hidden: true, name: 'Mine', bodyId })
  expect(chosen).toMatchObject({ ok: false, error: { code: 'invalid' } })
  const { membershipId } = await hiddenList()
  const { bodyId: own } = await done('body.open', ana.session, { kind: 'caucus', hidden: true, name: 'Mine' })
  const input = { bodyId: own, workerId: workers.joe.id, fromOn: today, dues: 'none', membershipId }
  expect(await give('membership.record', ana.session, input)).toMatchObject({ error: { code: 'invalid' } })
})

test('whoever keeps one list learns nothing of another that has the same people on it', async () => {
  const { bodyId: own = '' } = await done('body.open', ana.session, {
    kind: 'union',
    hidden: false,
    name: 'Local 9',
  })
  await done('membership.record', ana.session, {
    bodyId: own,
    workerId: workers.dana.id,
    fromOn: today,
    dues: 'regular',
  })
  const page = async () =>
    JSON.stringify(await getBody(await as(ana.session), { driveId, bodyId: own, page: 1 }, ''))
  const [before, twice] = [await page(), (await getBodies(await as(ana.session), driveId))?.twice]
  await hiddenList()
  expect(await page()).toBe(before)
  expect((await getBodies(await as(ana.session), driveId))?.twice).toEqual(twice)
})

test('what a merge moves is written down alike for somebody on a hidden list and somebody on none', async () => {
  const { bodyId } = await hiddenList()
  const add = (name: string) => addTestWorker(ana.session, driveId, { name, cellId: cells.packDay })
  const moved = async (isListed: boolean) => {
    const [kept, merged] = [await add('Lou'), await add('Lou B.')]
    if (isListed)
      await done('membership.record', bo.session, {
        bodyId,
        workerId: merged.id,
        fromOn: today,
        dues: 'none',
      })
    const mergeId = v7()
    await asViewer(
      ana.session,
      (tx) => tx.sql`select app.merge_workers(${driveId}, ${mergeId}, ${kept.id}, ${merged.id}, '{}', now())`,
    )
    const [row] = await asViewer(
      ana.session,
      ({ sql }) =>
        sql<{ moved: Record<string, unknown> }>`select moved from worker_merge where id = ${mergeId}`,
    )
    return Object.entries(row?.moved ?? {}).map(([place, ids]) => [
      place,
      Array.isArray(ids) ? ids.length : ids,
    ])
  }
  expect(await moved(true)).toEqual(await moved(false))
})

test('nothing about a list waits on a phone: it is refused, and a phone that was taken away lays none of it aside', async () => {
  const { bodyId } = await hiddenList()
  const session = await signIn(owner, bo.userId)
  const phone = await enrolPhone(owner, { userId: bo.userId, session })
  const input = { driveId, bodyId, workerId: workers.ida.id, fromOn: today, dues: 'none' }
  const item = waiting('membership.record', { commandId: v7(), input })
  const { body } = await answerSync(session, batch(phone, [item]), new Date(), commandNamed)
  expect(body).toMatchObject({ items: [{ status: 'refused', code: 'invalid' }] })
  const { rows } = await owner.query('select count(*)::int as n from membership where worker_id = $1', [
    workers.ida.id,
  ])
  expect(rows).toEqual([{ n: 0 }])
})

test('a locked session and one of somebody who left write to no list, though its log is their own', async () => {
  const { bodyId } = await hiddenList()
  const input = { bodyId, workerId: workers.ida.id, fromOn: today, dues: 'none' }
  const locked = await signIn(owner, bo.userId)
  await owner.query(`update session set locked_at = now() where token_hash = sha256(decode($1, 'hex'))`, [
    locked.token,
  ])
  expect(await give('membership.record', locked, input)).toMatchObject({ error: { code: 'unauthenticated' } })
  const stranger = await give('membership.record', gus.session, input)
  expect(stranger).toMatchObject({ error: { code: 'not_found' } })
})

test('a secretary who reads the own list without seeing the chart leaves no trace that the committee could count', async () => {
  const { bodyId } = await hiddenList()
  const guest = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId: guest.userId, role: 'membership_secretary' })
  const before = await seenBy(ana.session)
  await done('secretary.add', bo.session, { bodyId, userId: guest.userId })
  const page = await getBody(await as(guest.session), { driveId, bodyId, page: 1 }, '')
  expect(page?.kept?.list).toHaveLength(2)
  const counted = await asViewer(ana.session, ({ sql }) => sql`select * from app.read_today(${driveId})`)
  expect(counted.map((row) => (row as { user_id: string }).user_id)).not.toContain(guest.userId)
  expect(await seenBy(ana.session)).toBe(before)
})

test('who keeps a list sees it only as long as they are of the group, and only when signed in fully', async () => {
  const { bodyId } = await hiddenList()
  const page = async (session: Session) => getBody(await as(session), { driveId, bodyId, page: 1 }, '')
  expect(await page(await signIn(owner, bo.userId, { level: 'list' }))).toBeNull()
  expect(await page(bo.session)).not.toBeNull()
  await owner.query('update drive_role set until_at = now() where drive_id = $1 and user_id = $2', [
    driveId,
    bo.userId,
  ])
  await asViewer(ana.session, ({ sql }) => sql`select app.refresh_reach(${driveId})`)
  expect(await page(bo.session)).toBeNull()
})
