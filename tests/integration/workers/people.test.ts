import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { addDays, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { addContact } from '@/lib/workers/commands/add-contact'
import { addNote } from '@/lib/workers/commands/add-note'
import { addWorkers } from '@/lib/workers/commands/add-workers'
import { markLeader } from '@/lib/workers/commands/mark-leader'
import { placeWorker } from '@/lib/workers/commands/place-worker'
import { removeContact } from '@/lib/workers/commands/remove-contact'
import { removeWorkers } from '@/lib/workers/commands/remove-workers'
import { renameWorker } from '@/lib/workers/commands/rename-worker'
import { setBoundary } from '@/lib/workers/commands/set-boundary'
import { setWorkerStatus } from '@/lib/workers/commands/set-worker-status'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getWorkerPage } from '@/lib/workers/queries/worker-page'
import { estimateHeadcount } from '@/lib/workplaces/commands/estimate-headcount'
import { getPeople } from '@/tests/support/get-people'
import { openOakStreet, startTestDrive } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, workers, cells } = await openOakStreet(owner)
const { ana, bo, cy, dee, flo } = people
const today = dateIn('America/New_York', now())
const command = (input: Record<string, unknown>) => ({ commandId: v7(), input: { driveId, ...input } })
const nick = (name: string) => ({ first: null, last: null, nick: name })
const add = (session: Session, names: string[], cellId: string | null = null, drive = driveId) =>
  execute(addWorkers, session, {
    commandId: v7(),
    input: { driveId: drive, cellId, people: names.map((name) => ({ workerId: v7(), name: nick(name) })) },
  })
const stateOf = async (workerId: string) =>
  (await owner.query('select * from worker_state where worker_id = $1', [workerId])).rows[0]
const differences = () =>
  asViewer(ana.session, (tx) => tx.sql`select * from app.rollup_differences(${driveId})`)

test('eight nicknames in a shop of twenty-two are 36 percent of it', async () => {
  const drive = await startTestDrive(ana.session, 'FIR-22', 'Corner café')
  const input = { driveId: drive, estimateId: v7(), people: 22, source: 'guess', onDate: today }
  expect(await execute(estimateHeadcount, ana.session, { commandId: v7(), input })).toMatchObject({
    ok: true,
  })
  expect(
    await add(ana.session, ['Chuy', 'Moss', 'Tía', 'Bee', 'Rook', 'Dot', 'Fox', 'Gil'], null, drive),
  ).toMatchObject({ ok: true })
  const now = await getCoverageNow(ana.session, drive)
  expect(now?.coverage.whole.named).toMatchObject({ count: 8, of: 22 })
  expect(Math.round((now?.coverage.whole.named.share ?? 0) * 100)).toBe(36)
  expect(now?.coverage.whole.tally).toMatchObject({ assessed: 0, supporters: 0 })
})

test('a worker leader adds somebody they met, who is then on their own list and on nobody else’s', async () => {
  const added = await add(cy.session, ['Wren'])
  const workerId = added.ok ? String(added.value.workerIds[0]) : ''
  const contactId = v7()
  const contact = command({ workerId, contactId, text: '(503) 555-0123' })
  expect(await execute(addContact, cy.session, contact)).toEqual({
    ok: true,
    value: { contactId, looksLikeWork: false },
  })
  expect(await getWorkerPage(cy.session, driveId, workerId)).toMatchObject({
    contacts: [{ value: '+15035550123' }],
  })
  expect(await getWorkerPage(flo.session, driveId, workerId)).toBeNull()
})

test('people of another drive cannot be added to, renamed or read', async () => {
  expect(await add(flo.session, ['Spy'])).toMatchObject({ ok: false, error: { code: 'not_found' } })
  expect(await add(dee.session, ['Spy'])).toMatchObject({ ok: false, error: { code: 'denied' } })
  const rename = command({ workerId: workers.fay.id, name: nick('Faye'), version: 1 })
  expect(await execute(renameWorker, flo.session, rename)).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  })
})

test('a worker leader renames people of the own list only', async () => {
  const rename = (workerId: string) => command({ workerId, name: nick('Dee-Dee'), version: 1 })
  expect(await execute(renameWorker, cy.session, rename(workers.dana.id))).toMatchObject({ ok: true })
  expect(await execute(renameWorker, cy.session, rename(workers.fay.id))).toMatchObject({ ok: false })
})

test('two people who rename at once see both names, and neither is lost', async () => {
  const as = (name: string) => command({ workerId: workers.ida.id, name: nick(name), version: 1 })
  expect(await execute(renameWorker, ana.session, as('Ida Wells'))).toMatchObject({
    ok: true,
    value: { version: 2 },
  })
  expect(await execute(renameWorker, bo.session, as('Idah'))).toEqual({
    ok: false,
    error: {
      code: 'conflict',
      reason: { key: 'workers.refused.renamed_meanwhile', params: { theirs: 'Ida Wells', yours: 'Idah' } },
    },
  })
})

test('a move keeps the past: before the day the old place holds, and what was known is not rewritten', async () => {
  const move = (as: string, cellId: string, fromOn: string) =>
    execute(
      placeWorker,
      ana.session,
      command({ workerId: workers.joe.id, placementId: v7(), cellId, as, fromOn }),
    )
  await move('main', cells.packNight, addDays(today, -5))
  expect(await stateOf(workers.joe.id)).toMatchObject({ cell_id: cells.packNight })
  const { rows } = await owner.query(
    `select cell_id, until_on::text, replaced_at is null as live from placement where worker_id = $1 order by recorded_at, live`,
    [workers.joe.id],
  )
  expect(rows).toEqual([
    { cell_id: cells.packDay, until_on: null, live: false },
    expect.objectContaining({ live: true }),
    expect.objectContaining({ live: true }),
  ])
  await move('also', cells.dockDay, today)
  expect((await stateOf(workers.joe.id)).cells).toHaveLength(2)
  await move('no_longer', cells.dockDay, today)
  expect((await stateOf(workers.joe.id)).cells).toEqual([cells.packNight])
  expect(await differences()).toEqual([])
})

test('somebody who leaves is off the counts from that day', async () => {
  const left = command({ workerId: workers.kim.id, statusId: v7(), status: 'left', fromOn: today })
  expect(await execute(setWorkerStatus, ana.session, left)).toMatchObject({ ok: true })
  expect(await stateOf(workers.kim.id)).toMatchObject({ active: false })
  expect(await differences()).toEqual([])
})

test('a leader is marked by the committee and counted', async () => {
  const mark = command({ workerId: workers.fay.id, markId: v7(), status: 'suspected' })
  expect(await execute(markLeader, cy.session, mark)).toMatchObject({ ok: false, error: { code: 'denied' } })
  expect(await execute(markLeader, ana.session, mark)).toMatchObject({ ok: true })
  expect(await stateOf(workers.fay.id)).toMatchObject({ leader: 'suspected' })
})

test('“only this colleague” is kept against other worker leaders, and seen on the page', async () => {
  const only = (session: Session, boundary: string) =>
    execute(setBoundary, session, command({ workerId: workers.dana.id, boundary }))
  expect(await only(ana.session, 'only_me')).toMatchObject({ ok: true })
  expect(await only(cy.session, 'anyone')).toMatchObject({ ok: false, error: { code: 'denied' } })
  expect(await getWorkerPage(cy.session, driveId, workers.dana.id)).toMatchObject({
    boundary: 'only_somebody',
  })
  expect(await only(bo.session, 'leave_alone')).toMatchObject({ ok: true })
})

test('notes for the committee are read by it, notes of one’s own by nobody else', async () => {
  const note = (level: string) =>
    command({ workerId: workers.fay.id, noteId: v7(), level, text: `kept for ${level}` })
  await execute(addNote, bo.session, note('mine'))
  await execute(addNote, bo.session, note('committee'))
  const read = async (session: Session) => {
    const page = await getWorkerPage(session, driveId, workers.fay.id)
    return page && page !== READ_ENOUGH ? page.notes.map(({ text }) => text) : null
  }
  expect(await read(ana.session)).toEqual(['kept for committee'])
  expect((await read(bo.session))?.toSorted()).toEqual(['kept for committee', 'kept for mine'])
})

test('contacts are removed for good, and a work address is noticed', async () => {
  const contactId = v7()
  const added = await execute(
    addContact,
    ana.session,
    command({ workerId: workers.fay.id, contactId, text: 'Fay@NorthgateFoods.com' }),
  )
  expect(added).toMatchObject({ ok: true, value: { looksLikeWork: true } })
  expect(
    await execute(
      addContact,
      ana.session,
      command({ workerId: workers.fay.id, contactId: v7(), text: 'after six' }),
    ),
  ).toMatchObject({
    ok: false,
    error: { fields: { text: [{ key: 'workers.refused.not_a_contact' }] } },
  })
  expect(
    await execute(removeContact, ana.session, command({ workerId: workers.fay.id, contactId })),
  ).toMatchObject({ ok: true })
  expect((await owner.query('select from contact where id = $1', [contactId])).rowCount).toBe(0)
})

test('people just added are taken off again', async () => {
  const added = await add(ana.session, ['Oops'])
  const workerIds = added.ok ? added.value.workerIds : []
  expect(await execute(removeWorkers, ana.session, command({ workerIds }))).toMatchObject({ ok: true })
  expect((await getPeople(ana.session, driveId)).map(({ name }) => name.nick)).not.toContain('Oops')
  expect(await differences()).toEqual([])
})

test('no name, note or contact is readable in any table', async () => {
  const { rows } = await owner.query<{ table: string }>(
    `select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  for (const { table } of rows) {
    const { rows: found } = await owner.query(`select x::text as text from "${table}" x`)
    for (const { text } of found) expect(text).not.toMatch(/Chuy|Wren|Ida Wells|kept for|5550123|northgate/i)
  }
})
