import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { PEOPLE_A_PAGE, READING_BUDGET } from '@/lib/access/reading-budget'
import { addDays, dateIn } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { logTimeTogether } from '@/lib/conversations/commands/log-time-together'
import { makeCommitment } from '@/lib/conversations/commands/make-commitment'
import { takeOn } from '@/lib/conversations/commands/take-on'
import { getLogForm } from '@/lib/conversations/queries/log-form'
import { getMyPeople } from '@/lib/conversations/queries/my-people'
import { getPhonesOf } from '@/lib/conversations/queries/phones-of'
import { getWorkerHistory } from '@/lib/conversations/queries/worker-history'
import { getCellPage } from '@/lib/coverage/queries/cell-people'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { getImportPreview } from '@/lib/exchange/queries/import-preview'
import { ImportAnswers } from '@/lib/exchange/schema'
import { assignTurf } from '@/lib/leaders/commands/assign-turf'
import { driveKey } from '@/lib/vault/key-name'
import { NO_FILTER } from '@/lib/workers/lists/people-filter'
import { mayShowNames, READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { findPeople, getPeoplePage } from '@/lib/workers/queries/people-page'
import { getWorkerPage } from '@/lib/workers/queries/worker-page'
import { giveTurf, openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, cells, workers } = oak
const { ana, bo, cy, flo } = oak.people
const strangers = (count: number) => Array.from({ length: count }, () => v7())
const show = (session: Session, workerIds: string[]) =>
  asViewer(session, (tx) => mayShowNames(tx, driveId, workerIds))
const thief = (userId: string, freshMinutesAgo = 20) => signIn(owner, userId, { freshMinutesAgo })

/** Three hundred people of one area, whom nobody has on a list. */
async function crowd(): Promise<string[]> {
  const ids = strangers(300)
  await owner.query(
    `insert into worker (drive_id, id, code, added_by, added_at)
       select $1, x, 'Z' || substr(x::text, 25), $3, now() from unnest($2::uuid[]) x`,
    [driveId, ids, ana.userId],
  )
  await owner.query(
    `insert into placement (drive_id, id, worker_id, cell_id, is_primary, from_on, recorded_at, recorded_by)
       select $1, gen_random_uuid(), x, $4, true, current_date - 9, now(), $3 from unnest($2::uuid[]) x`,
    [driveId, ids, ana.userId, cells.packNight],
  )
  await asViewer(ana.session, async (tx) => {
    for (const id of ids) {
      const words = tx.vault.seal(
        driveKey(driveId),
        { table: 'worker_name', rowId: id },
        { first: 'Somebody' },
      )
      await tx.sql`insert into worker_name (drive_id, worker_id, words, updated_at) values (${driveId}, ${id}, ${words}, now())`
    }
    await tx.sql`select app.apply_facts(${driveId}, ${ids})`
  })
  return ids
}

test('a script with a stolen committee session carries away two hundred names an hour, not a chart', async () => {
  const ids = await crowd()
  const stolen = await thief(bo.userId)
  const taken = new Set<string>()
  for (let first = 0; first < ids.length; first += PEOPLE_A_PAGE) {
    const page = await getCellPage(stolen, driveId, cells.packNight, new Date(), first)
    if (page && page.people !== READ_ENOUGH) for (const { workerId } of page.people) taken.add(workerId)
  }
  for (let first = 0; first < ids.length; first += PEOPLE_A_PAGE) {
    const page = await getPeoplePage(stolen, driveId, { filter: NO_FILTER, first })
    for (const { workerId, isMine } of page?.people ?? []) if (!isMine) taken.add(workerId)
  }
  for (const query of ['some', 'body', 'ome', 'bod', 'da', 'fa']) {
    const found = await findPeople(stolen, driveId, query)
    if (found !== READ_ENOUGH) for (const { workerId } of found) taken.add(workerId)
  }
  for (const id of ids) {
    const page = await getWorkerPage(stolen, driveId, id)
    if (page && page !== READ_ENOUGH) taken.add(page.workerId)
  }
  const thiefs = await loadViewer(stolen)
  for (const id of thiefs ? ids : []) {
    const form = thiefs && (await getLogForm(thiefs, driveId, id))
    if (form?.worker?.called.startsWith('Somebody')) taken.add(id)
  }
  expect(taken.size).toBeGreaterThan(0)
  expect(taken.size).toBeLessThanOrEqual(READING_BUDGET.committee)
})

test('a hundred pages at once do not get more out of it than one after the other', async () => {
  const stolen = await thief(ana.userId)
  const pages = Array.from({ length: 40 }, () => strangers(10))
  const shown = await Promise.all(pages.map((ids) => show(stolen, ids)))
  expect(shown.filter(Boolean)).toHaveLength(READING_BUDGET.committee / 10)
})

test('a fresh sign-in opens names again; the same people are not counted twice', async () => {
  await owner.query('delete from reading')
  const [first, second] = [strangers(200), strangers(200)]
  const stale = await thief(bo.userId)
  expect([await show(stale, first), await show(stale, first)]).toEqual([true, true])
  expect(await show(stale, second)).toBe(false)
  const fresh = await thief(bo.userId, 0)
  expect(await show(fresh, second)).toBe(true)
})

test('what was read more than an hour ago no longer counts', async () => {
  await owner.query('delete from reading')
  const stale = await thief(bo.userId, 120)
  expect(await show(stale, strangers(200))).toBe(true)
  await owner.query("update reading set at = now() - interval '61 minutes'")
  expect(await show(stale, strangers(200))).toBe(true)
})

test('a worker leader reads sixty outside the own list, and the own list without end', async () => {
  await owner.query('delete from reading')
  await giveTurf(ana.session, driveId, cy.userId, workers.fay.id)
  expect(await show(cy.session, strangers(60))).toBe(true)
  expect(await show(cy.session, strangers(1))).toBe(false)
  expect(await show(cy.session, [workers.dana.id, workers.fay.id])).toBe(true)
  const { rows } = await owner.query('select workers from reading where user_id = $1', [cy.userId])
  expect(rows.flatMap(({ workers: read }) => read)).not.toContain(workers.dana.id)
})

test('the own list stays open when everybody else is held back', async () => {
  await owner.query('delete from reading')
  await show(cy.session, strangers(61))
  const page = await getPeoplePage(cy.session, driveId, { filter: NO_FILTER, first: 0 })
  expect(page?.isHeldBack).toBe(true)
  expect(page?.people.map(({ workerId }) => workerId).sort()).toEqual(
    [workers.dana.id, workers.fay.id].sort(),
  )
})

test('the rest of the committee hears of it once an hour, and the log of the group keeps it', async () => {
  await owner.query("delete from reading; delete from notice where kind = 'reading.over_budget'")
  await owner.query("update activity set at = at - interval '2 hours' where name = 'reading.over_budget'")
  const stolen = await thief(bo.userId)
  for (let tries = 0; tries < 3; tries++) await show(stolen, strangers(201))
  const { rows: told } = await owner.query(
    "select user_id as id from notice where kind = 'reading.over_budget'",
  )
  expect(told.map(({ id }) => id)).toEqual([ana.userId])
  const { rows: kept } = await owner.query(
    "select actor_id as id from activity where name = 'reading.over_budget' and at > now() - interval '1 hour' and scope_id = $1",
    [driveId],
  )
  expect(kept).toEqual([{ id: bo.userId }])
})

test('nobody writes readings into a group that is not theirs, or reads what others have read', async () => {
  await expect(asViewer(flo.session, (tx) => mayShowNames(tx, driveId, strangers(1)))).rejects.toThrow()
  await expect(asViewer(bo.session, (tx) => tx.sql`select * from reading`)).rejects.toThrow()
})

/** Twenty people whom a thief has not read, in a window that is nearly used up: ten more names are open. */
async function nearlyOver(): Promise<{ stolen: Session; ids: string[] }> {
  await owner.query('delete from reading')
  const { rows } = await owner.query(
    "select id from worker where drive_id = $1 and code like 'Z%' and id not in (select worker_id from turf) order by id limit 20",
    [driveId],
  )
  const stolen = await thief(bo.userId)
  await show(stolen, strangers(190))
  return { stolen, ids: rows.map(({ id }) => id) }
}
const dueOn = addDays(dateIn('UTC', new Date()), 3)

test('a script cannot put a chart on its own list, or on that of a friend, to read it there', async () => {
  const { stolen, ids } = await nearlyOver()
  for (const [index, workerId] of ids.entries()) {
    if (index % 2)
      await execute(takeOn, stolen, {
        commandId: v7(),
        input: { driveId, workerId, commitmentId: v7(), dueOn },
      })
    else
      await execute(assignTurf, stolen, {
        commandId: v7(),
        input: { driveId, turfId: v7(), workerId, userId: cy.userId },
      })
  }
  const { rows } = await owner.query('select id from turf where drive_id = $1 and worker_id = any ($2)', [
    driveId,
    ids,
  ])
  expect(rows).toHaveLength(10)
})

test('whoever one made a date with is called by code beyond the budget, the own list by name', async () => {
  const { stolen, ids } = await nearlyOver()
  const thiefs = await loadViewer(stolen)
  if (!thiefs) throw new Error('no session')
  await giveTurf(ana.session, driveId, bo.userId, workers.joe.id)
  for (const workerId of ids) {
    const input = { driveId, workerId, commitmentId: v7(), by: 'user', kind: 'talk_again', dueOn }
    expect(await execute(makeCommitment, stolen, { commandId: v7(), input })).toMatchObject({ ok: true })
  }
  const { lines } = await getMyPeople(thiefs, driveId)
  expect(lines.filter(({ workerId }) => ids.includes(workerId)).length).toBeGreaterThan(0)
  expect(lines.filter(({ workerId, name }) => ids.includes(workerId) && name.first !== null)).toEqual([])
  expect(lines.find(({ workerId }) => workerId === workers.joe.id)?.name.first).toBe('Joe')
})

test('phone numbers count as names do', async () => {
  const { stolen, ids } = await nearlyOver()
  await asViewer(ana.session, async (tx) => {
    for (const id of ids) {
      const [contactId, phone] = [v7(), '+12025550147']
      const words = tx.vault.seal(driveKey(driveId), { table: 'contact', rowId: contactId }, { value: phone })
      const blind = tx.vault.blindIndex(driveKey(driveId), 'phone', phone)
      await tx.sql`insert into contact (drive_id, id, worker_id, kind, blind, words, added_at)
        values (${driveId}, ${contactId}, ${id}, 'phone', ${blind}, ${words}, now())`
    }
  })
  const got = []
  for (const id of ids) got.push(await getPhonesOf(stolen, driveId, id))
  expect(got.filter((phones) => phones !== READ_ENOUGH)).toHaveLength(10)
})

test('beyond the budget a search says the same of who is there and who is not', async () => {
  const { stolen } = await nearlyOver()
  await show(stolen, strangers(20))
  for (const query of ['kim', 'kimz', 'ida', 'nobody at all'])
    expect([query, await findPeople(stolen, driveId, query)]).toEqual([query, READ_ENOUGH])
  expect(await findPeople(stolen, driveId, 'joe')).toMatchObject([{ workerId: workers.joe.id }])
})

test('the history of somebody on the own list calls others by code beyond the budget', async () => {
  const { stolen, ids } = await nearlyOver()
  const thiefs = await loadViewer(stolen)
  const meal = {
    driveId,
    timeTogetherId: v7(),
    kind: 'meal',
    workerIds: [workers.joe.id, ...ids.slice(0, 12)],
  }
  const input = { ...meal, happenedAt: new Date(Date.now() - 3_600_000).toISOString() }
  expect(await execute(logTimeTogether, ana.session, { commandId: v7(), input })).toMatchObject({ ok: true })
  const [entry] = thiefs ? await getWorkerHistory(thiefs, driveId, workers.joe.id) : []
  expect(entry).toMatchObject({ kind: 'together' })
  expect(JSON.stringify(entry)).not.toContain('Somebody')
})

test('whoever has a list of names does not learn by it who is behind which code, beyond the budget', async () => {
  const { stolen } = await nearlyOver()
  await asViewer(ana.session, (tx) => {
    const place = { table: 'worker_name', rowId: workers.kim.id }
    const words = tx.vault.seal(driveKey(driveId), place, { first: 'Kim', last: 'Okafor' })
    return tx.sql`update worker_name set words = ${words} where drive_id = ${driveId} and worker_id = ${workers.kim.id}`
  })
  const look = (names: string[], session: Session) =>
    getImportPreview(
      session,
      driveId,
      new TextEncoder().encode(['First name,Last name', ...names].join('\n')),
      ImportAnswers.parse({ origin: 'file' }),
    )
  const found = await look(['Kim,Okafor'], stolen)
  expect(found).toMatchObject({ ok: true, value: { rows: [{ workerId: workers.kim.id }] } })
  await show(stolen, strangers(20))
  const tooMuch = { ok: false, error: { code: 'stepup_required' } }
  expect(await look(['Kim,Okafor'], stolen)).toMatchObject(tooMuch)
  expect(await look(['Nora,Nobody'], await thief(bo.userId))).toMatchObject({ ok: true })
  expect(await look(['Kim,Okafor'], await thief(bo.userId, 0))).toMatchObject({ ok: true })
})
