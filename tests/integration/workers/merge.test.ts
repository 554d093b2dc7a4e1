import fc from 'fast-check'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { dateIn } from '@/lib/clock'
import { addTestWorker, giveTurf, openOakStreet } from '@/tests/support/oak-street'
import { giveRole, newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { type RandomFact, randomFact, writeFacts } from '../coverage/random-facts'
import { furnishTwo, rowsOfDrive } from './two-rows'

const { owner } = await openTestDatabase()
const { asViewer } = await import('@/lib/db/as-viewer')
const { execute } = await import('@/lib/command/execute')
const { mergeWorkers } = await import('@/lib/workers/commands/merge-workers')
const { splitWorkers } = await import('@/lib/workers/commands/split-workers')
const { logOneOnOne } = await import('@/lib/conversations/commands/log-one-on-one')
const { setBoundary } = await import('@/lib/workers/commands/set-boundary')

const oak = await openOakStreet(owner)
const { driveId, cells, workers } = oak
const { ana, bo, cy, flo } = oak.people
const today = dateIn('America/New_York', new Date())

const add = (name: string, cellId: string | null = null) =>
  addTestWorker(ana.session, driveId, { name, cellId })
const merge = (kept: string, merged: string, session = ana.session, takeNick = false) => {
  const mergeId = v7()
  const input = { driveId, mergeId, keptWorkerId: kept, mergedWorkerId: merged, takeNick }
  return execute(mergeWorkers, session, { commandId: v7(), input }).then((result) => ({ mergeId, result }))
}
const split = (mergeId: string, session = ana.session) =>
  execute(splitWorkers, session, { commandId: v7(), input: { driveId, mergeId } })
const differences = () =>
  asViewer(ana.session, (tx) => tx.sql`select * from app.rollup_differences(${driveId})`)
const talksOf = async (workerId: string) =>
  (await owner.query('select id from one_on_one where worker_id = $1', [workerId])).rows.length
const boundaryOf = async (workerId: string) =>
  (await owner.query('select leave_alone, only_user_id from worker where id = $1', [workerId])).rows[0]

test('every column that names a worker is moved by a merge, or stays for a reason that is written here', async () => {
  const { rows } = await owner.query<{ place: string }>(`
    select c.relname || '.' || a.attname as place from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not a.attisdropped
      and (a.attname like '%worker_id%' or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
        and k.confrelid = 'public.worker'::regclass and a.attnum = any (k.conkey) and a.attname <> 'drive_id'))`)
  const { rows: moved } = await owner.query<{ place: string }>(
    `select relation || '.' || holder as place from app.columns_about_workers()`,
  )
  const stays = [
    'worker_name.worker_id', // each row keeps its own name, for the split
    'worker_state.worker_id', // worked out anew
    'reach.worker_id', // worked out anew
    'worker_merge.kept_worker_id',
    'worker_merge.merged_worker_id',
    'not_same_person.worker_id', // what was said about two rows stays said about them
    'not_same_person.other_worker_id',
    'membership.worker_id', // behind a firewall: what a merge moves is written down for the committee
    'grievance_worker.worker_id',
    'name_grant.worker_id', // what a coach was granted is never widened by itself
  ]
  const known = [...moved.map(({ place }) => place), ...stays]
  expect(rows.map(({ place }) => place).filter((place) => !known.includes(place))).toEqual([])
})

test('a merge moves all there is, keeps the counts true, and a split gives back exactly what was', {
  timeout: 240_000,
}, async () => {
  const pair = await Promise.all([add('Jose A.'), add('José Álvarez-Ruiz')])
  const [one, other] = [pair[0].id, pair[1].id]
  await furnishTwo(owner, {
    driveId,
    by: ana.userId,
    one,
    other,
    third: workers.kim.id,
    cells: Object.values(cells),
  })
  const shop = {
    driveId,
    workerIds: [one, other, one, other, one, other],
    cellIds: Object.values(cells),
    userIds: [ana.userId, bo.userId, cy.userId],
  }
  const refresh = () =>
    asViewer(ana.session, async (tx) => {
      await tx.sql`select app.apply_facts(${driveId}, ${[one, other, workers.kim.id]}::uuid[])`
      await tx.sql`select app.refresh_reach(${driveId})`
    })
  await fc.assert(
    fc.asyncProperty(
      fc.array(randomFact, { maxLength: 12 }),
      fc.boolean(),
      async (facts: RandomFact[], takeNick) => {
        await writeFacts(owner, shop, today, facts)
        await refresh()
        const before = await rowsOfDrive(owner, driveId)
        const { mergeId, result } = await merge(one, other, ana.session, takeNick)
        expect(result).toMatchObject({ ok: true })
        expect(await differences()).toEqual([])
        expect(await talksOf(other)).toBe(0)
        expect(await split(mergeId)).toMatchObject({ ok: true })
        expect(await differences()).toEqual([])
        const after = await rowsOfDrive(owner, driveId)
        if (takeNick) delete before.worker_name
        if (takeNick) delete after.worker_name
        expect(after).toEqual(before)
      },
    ),
    { numRuns: 12 },
  )
})

test('what both have stays where it is and is counted, everything else goes along', async () => {
  const { rows } = await owner.query<{ moved: Record<string, unknown> }>(
    'select moved from worker_merge where drive_id = $1 order by made_at limit 1',
    [driveId],
  )
  const moved = rows[0]?.moved ?? {}
  const { rows: places } = await owner.query<{ place: string }>(
    `select relation || '.' || holder as place from app.columns_about_workers()`,
  )
  const both = ['contact.worker_id', 'turf.worker_id', 'tie.from_worker_id', 'tie.to_worker_id']
  const ofBoth = [
    'time_together_person.worker_id',
    'meeting_person.worker_id',
    'eligible.worker_id',
    'retaliation_witness.worker_id',
  ]
  const stayed = places.map(({ place }) => place).filter((place) => !(place in moved))
  expect(stayed).toEqual(expect.arrayContaining([...both, ...ofBoth]))
  expect(places.map(({ place }) => place).filter((place) => !stayed.includes(place))).toEqual(
    expect.arrayContaining([
      'one_on_one.worker_id',
      'one_on_one.talker_worker_id',
      'assessment.worker_id',
      'agenda_item.about_id',
    ]),
  )
  expect(moved.stayed).toBeGreaterThan(8)
})

test('what is written down after a merge stays with the one kept', async () => {
  const [kept, merged] = [await add('Nora'), await add('Nora P.')]
  const { mergeId } = await merge(kept.id, merged.id)
  const talk = {
    driveId,
    oneOnOneId: v7(),
    workerId: kept.id,
    happenedAt: new Date(Date.now() - 60_000).toISOString(),
  }
  expect(await execute(logOneOnOne, ana.session, { commandId: v7(), input: talk })).toMatchObject({
    ok: true,
  })
  await split(mergeId)
  expect([await talksOf(kept.id), await talksOf(merged.id)]).toEqual([1, 0])
})

test('the stricter wish holds for both, and each has its own again after the split', async () => {
  const [kept, alone, only] = [await add('Ola'), await add('Ola K.'), await add('Olga')]
  const wish = (workerId: string, boundary: string, session = ana.session) =>
    execute(setBoundary, session, { commandId: v7(), input: { driveId, workerId, boundary } })
  await wish(alone.id, 'leave_alone')
  await wish(only.id, 'only_me', bo.session)
  const first = await merge(kept.id, alone.id)
  const second = await merge(kept.id, only.id)
  expect(await boundaryOf(kept.id)).toEqual({ leave_alone: true, only_user_id: bo.userId })
  await split(first.mergeId)
  expect(await boundaryOf(kept.id)).toEqual({ leave_alone: false, only_user_id: bo.userId })
  await split(second.mergeId)
  expect(await boundaryOf(kept.id)).toEqual({ leave_alone: false, only_user_id: null })
  expect(await boundaryOf(alone.id)).toEqual({ leave_alone: true, only_user_id: null })
})

test('two who asked for different colleagues are left alone until somebody has asked', async () => {
  const [kept, merged] = [await add('Uma'), await add('Uma V.')]
  const only = (workerId: string, session = ana.session) =>
    execute(setBoundary, session, { commandId: v7(), input: { driveId, workerId, boundary: 'only_me' } })
  await only(kept.id)
  await only(merged.id, bo.session)
  const { mergeId } = await merge(kept.id, merged.id)
  expect(await boundaryOf(kept.id)).toEqual({ leave_alone: true, only_user_id: ana.userId })
  await split(mergeId)
  expect(await boundaryOf(kept.id)).toEqual({ leave_alone: false, only_user_id: ana.userId })
})

test('whoever sits in another row of a chain is taken out from the outside in', async () => {
  const [a, b, c] = [await add('Vic'), await add('Vic T.'), await add('Victor T.')]
  const inner = await merge(b.id, a.id)
  const outer = await merge(c.id, b.id)
  expect(await split(inner.mergeId)).toMatchObject({
    ok: false,
    error: { code: 'denied', reason: { key: 'duplicates.refused.joined_further' } },
  })
  expect(await split(outer.mergeId)).toMatchObject({ ok: true })
  expect(await split(inner.mergeId)).toMatchObject({ ok: true })
  expect(await split(inner.mergeId)).toMatchObject({ ok: false, error: { code: 'denied' } })
})

test('two who talked with each other, or who both sign in, are two people', async () => {
  const [one, other] = [await add('Wes'), await add('Wes B.')]
  const talk = { driveId, oneOnOneId: v7(), workerId: one.id, talkerWorkerId: other.id }
  const happenedAt = new Date(Date.now() - 60_000).toISOString()
  await execute(logOneOnOne, ana.session, { commandId: v7(), input: { ...talk, happenedAt } })
  expect((await merge(one.id, other.id)).result).toMatchObject({
    error: { code: 'denied', reason: { key: 'duplicates.refused.noted_as_two' } },
  })
  const [here, there] = [await add('Xan'), await add('Xan R.')]
  for (const worker of [here, there]) {
    const { userId } = await newUser(owner)
    await giveRole(owner, ana.session, { driveId, userId, role: 'worker_leader', workerId: worker.id })
  }
  expect((await merge(here.id, there.id)).result).toMatchObject({
    error: { code: 'denied', reason: { key: 'duplicates.refused.both_sign_in' } },
  })
})

test('a login goes along with its person, and reach with it', async () => {
  const [kept, merged] = [await add('Yan', cells.packDay), await add('Yan L.', cells.packDay)]
  const leader = await newUser(owner)
  await giveRole(owner, ana.session, {
    driveId,
    userId: leader.userId,
    role: 'worker_leader',
    workerId: merged.id,
  })
  await giveTurf(ana.session, driveId, cy.userId, merged.id)
  const { mergeId } = await merge(kept.id, merged.id)
  const reaches = async (userId: string) =>
    (
      await owner.query("select worker_id from reach where user_id = $1 and level = 'list'", [userId])
    ).rows.map((row) => row.worker_id)
  const login = async () =>
    (await owner.query('select worker_id from drive_role where user_id = $1', [leader.userId])).rows[0]
      ?.worker_id
  expect(await reaches(cy.userId)).toContain(kept.id)
  expect(await login()).toBe(kept.id)
  await split(mergeId)
  expect(await reaches(cy.userId)).not.toContain(kept.id)
  expect(await login()).toBe(merged.id)
})

const log = (workerId: string, session = ana.session, commandId = v7(), oneOnOneId = v7()) =>
  execute(logOneOnOne, session, {
    commandId,
    input: { driveId, oneOnOneId, workerId, happenedAt: '2026-01-05T10:00:00.000-05:00' },
    now: new Date('2026-01-05T16:00:00Z'),
  })

test('a talk that a phone kept about a merged person lands on the one kept, also for a worker leader, and a repeat is a repeat', async () => {
  const [kept, merged, further] = [await add('Abe'), await add('Abe C.'), await add('Abel C.')]
  await giveTurf(ana.session, driveId, cy.userId, merged.id)
  const sent = [v7(), v7()] as const
  const first = await log(merged.id, cy.session, ...sent)
  await merge(kept.id, merged.id)
  expect(await log(merged.id, cy.session, ...sent)).toEqual(first)
  expect(await log(merged.id, cy.session)).toMatchObject({ ok: true, value: { workerId: kept.id } })
  await merge(further.id, kept.id)
  expect(await log(merged.id, cy.session)).toMatchObject({ ok: true, value: { workerId: further.id } })
  expect([await talksOf(merged.id), await talksOf(kept.id), await talksOf(further.id)]).toEqual([0, 0, 3])
  const stranger = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId: stranger.userId, role: 'worker_leader' })
  expect(await log(merged.id, stranger.session)).toMatchObject({ ok: false, error: { code: 'not_found' } })
})

test('somebody new whom a phone put on the list, and whom the committee joined since, is not put there again', async () => {
  const [kept, nick] = [await add('Bea'), { workerId: v7(), nick: 'Bea from nights', cellId: null }]
  const entry = () => ({
    ...{ driveId, oneOnOneId: v7(), workerId: nick.workerId, newWorker: nick },
    happenedAt: new Date(Date.now() - 60_000).toISOString(),
  })
  await execute(logOneOnOne, cy.session, { commandId: v7(), input: entry() })
  await merge(kept.id, nick.workerId)
  expect(await execute(logOneOnOne, cy.session, { commandId: v7(), input: entry() })).toMatchObject({
    ok: true,
  })
  expect([await talksOf(nick.workerId), await talksOf(kept.id)]).toEqual([0, 2])
})

test('a talk that is written down at the very moment of the merge is not left behind', async () => {
  for (let round = 0; round < 8; round++) {
    const [kept, merged] = [await add('Cal'), await add('Cal D.')]
    const [one, joined, two] = await Promise.all([log(merged.id), merge(kept.id, merged.id), log(merged.id)])
    expect([one.ok, joined.result.ok, two.ok]).toEqual([true, true, true])
    expect([await talksOf(merged.id), await talksOf(kept.id)]).toEqual([0, 2])
  }
  expect(await differences()).toEqual([])
})

test('nobody but the committee joins or splits, and nobody across drives', async () => {
  const [kept, merged] = [await add('Zoe'), await add('Zoe M.')]
  for (const session of [cy.session, flo.session])
    expect((await merge(kept.id, merged.id, session)).result).toMatchObject({ ok: false })
  expect((await merge(kept.id, oak.stranger.id)).result).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  })
  const direct = (session = cy.session) =>
    asViewer(
      session,
      (tx) => tx.sql`select app.merge_workers(${driveId}, ${v7()}, ${kept.id}, ${merged.id}, '{}', now())`,
    )
  await expect(direct()).rejects.toThrow()
  await expect(direct(flo.session)).rejects.toThrow()
})
