import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { asViewer } from '@/lib/db/as-viewer'
import { agreeToLeave } from '@/lib/exchange/commands/agree-to-leave'
import { askToLeave } from '@/lib/exchange/commands/ask-to-leave'
import { purgeDrive } from '@/lib/exchange/commands/purge'
import { chooseJurisdiction } from '@/lib/law/commands/choose-jurisdiction'
import { recordTie } from '@/lib/leaders/commands/record-tie'
import { addContact } from '@/lib/workers/commands/add-contact'
import { addNote } from '@/lib/workers/commands/add-note'
import { eraseWorker } from '@/lib/workers/commands/erase-worker'
import type { Held } from '@/lib/workers/held/held'
import { getHeldAbout } from '@/lib/workers/queries/held-about'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { giveRole, newUser, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const ana = await newUser(owner)
const bo = await newUser(owner)
const cy = await newUser(owner)
const shop = await openScenarioShop(ana.session, 'OAK-25')
const { driveId } = shop
const BEGAN = '2026-10-01'
const now = new Date('2026-11-20T17:00:00Z')

/** A shop in Britain: 20 work there, 8 are on the chart. Mo, who is no member of anything, asks what is held. */
const [floor = ''] = await shop.draw({ departments: ['Floor'], shifts: [] }, BEGAN)
await shop.estimate(20, BEGAN)
await shop.run(chooseJurisdiction, BEGAN, { jurisdiction: 'uk' })
const [mo = '', leader = '', ...others] = await shop.chart(8, BEGAN, floor)
for (const workerId of [mo, leader, ...others.slice(0, 2)])
  await shop.rate(workerId, 2, 'answered_ask', '2026-11-10')
await shop.run(recordTie, BEGAN, {
  ...{ tieId: v7(), fromWorkerId: leader, toWorkerId: mo, kind: 'follows', confidence: 2 },
})
await shop.run(addContact, BEGAN, { workerId: mo, contactId: v7(), text: '+44 7700 900123' })
await shop.run(addNote, BEGAN, { workerId: mo, noteId: v7(), level: 'committee', text: 'Works Sundays.' })
await giveRole(owner, ana.session, { driveId, userId: bo.userId, role: 'committee' })
await giveRole(owner, ana.session, { driveId, userId: cy.userId, role: 'worker_leader' })
await owner.query("update drive_role set from_at = now() - interval '3 days' where drive_id = $1", [driveId])
await execute(addNote, bo.session, {
  commandId: v7(),
  input: { driveId, workerId: mo, noteId: v7(), level: 'mine', text: 'Ask again after the holidays.' },
})

const held = async (session = ana.session): Promise<Held> => {
  const read = await getHeldAbout(session, driveId, mo, now)
  if (read === null || read === READ_ENOUGH) throw new Error('nothing to read')
  return read
}
const numbers = async () => (await getCoverageNow(ana.session, driveId, now))?.coverage.whole

test('scenario 25: who asks gets everything, notes included, in words; what only its author opens is counted', async () => {
  const about = await held()
  expect(about).toMatchObject({
    contacts: ['+447700900123'],
    notes: [{ text: 'Works Sundays.', level: 'committee' }],
    sealedNotes: 1,
    hasAccess: false,
  })
  expect(about.facts.map(({ kind, says }) => [kind, says])).toEqual(
    expect.arrayContaining([
      ['assessment', '2'],
      ['placement', ''],
      ['tie', ''],
    ]),
  )
  expect((await held(bo.session)).notes.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Works Sundays.', 'Ask again after the holidays.']),
  )
  expect(await getHeldAbout(cy.session, driveId, mo, now)).toBeNull()
})

test('scenario 25: erased means names, ways to reach her, notes and ties are gone, and what was counted stays', async () => {
  expect(await numbers()).toMatchObject({ supporters: { count: 4, of: 20 } })
  const input = { driveId, workerId: mo }
  const stale = await signIn(owner, ana.userId, { freshMinutesAgo: 6 })
  expect(await execute(eraseWorker, stale, { commandId: v7(), input })).toMatchObject({
    error: { code: 'stepup_required' },
  })
  expect(await execute(eraseWorker, cy.session, { commandId: v7(), input })).toMatchObject({ ok: false })
  expect(await execute(eraseWorker, bo.session, { commandId: v7(), input })).toMatchObject({
    ok: true,
    value: { notes: 2 },
  })
  expect(await held()).toMatchObject({ name: null, contacts: [], notes: [], sealedNotes: 0 })
  expect((await held()).facts.some(({ kind }) => kind === 'tie')).toBe(false)
  const left = await owner.query(
    `select (select count(*)::int from worker_name where worker_id = $1) + (select count(*)::int from note where worker_id = $1)
       + (select count(*)::int from contact where worker_id = $1) as words,
       (select count(*)::int from assessment where worker_id = $1) as facts`,
    [mo],
  )
  expect(left.rows).toEqual([{ words: 0, facts: 1 }])
  const told = await asViewer(
    ana.session,
    ({ sql }) =>
      sql<{ kind: string }>`select kind from notice where user_id = ${ana.userId} and kind = 'worker_erased'`,
  )
  expect(told).toHaveLength(1)
})

test('scenario 25: somebody who signs in here is not erased before their access has ended', async () => {
  const dee = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId: dee.userId, role: 'worker_leader', workerId: leader })
  expect(
    await execute(eraseWorker, ana.session, { commandId: v7(), input: { driveId, workerId: leader } }),
  ).toMatchObject({ error: { reason: { key: 'held.refused.has_access' } } })
})

test('scenario 25: the shop closes: names are destroyed, totals stay, and its leaders are asked to coach', async () => {
  const departureId = v7()
  const at = (session: typeof ana.session, command: Parameters<typeof execute>[0], input: object) =>
    execute(command, session, { commandId: v7(), input: { driveId, departureId, ...input } })
  expect(await at(ana.session, askToLeave, { kind: 'purge' })).toMatchObject({ ok: true })
  expect(await at(bo.session, agreeToLeave, {})).toMatchObject({ ok: true })
  await owner.query("update departure set ready_at = now() - interval '1 minute' where id = $1", [
    departureId,
  ])
  expect(await at(ana.session, purgeDrive, {})).toMatchObject({ ok: true })
  const left = await owner.query(
    `select (select count(*)::int from worker where drive_id = $1) as people,
       (select count(*)::int from drive where id = $1) as drives`,
    [driveId],
  )
  expect(left.rows).toMatchObject([{ people: 0 }])
  for (const { userId } of [ana, bo, cy]) {
    const { rows } = await owner.query(
      'select drive_id, params from notice where user_id = $1 and kind = $2',
      [...[userId, 'coach_yourself']],
    )
    expect(rows).toEqual([{ drive_id: null, params: {} }])
  }
})
