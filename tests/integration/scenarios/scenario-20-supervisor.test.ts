import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { execute } from '@/lib/command/execute'
import { getNextTalks } from '@/lib/conversations/queries/next-conversations'
import { getCellPage } from '@/lib/coverage/queries/cell-people'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { getCoverageOnDay } from '@/lib/coverage/queries/coverage-on-day'
import { endRole } from '@/lib/drives/commands/end-role'
import { seatOnCommittee } from '@/lib/leaders/commands/seat-on-committee'
import { judgeUnit } from '@/lib/workers/commands/judge-unit'
import { withdrawUnit } from '@/lib/workers/commands/withdraw-unit'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'

import { getUnitList } from '@/lib/workers/queries/unit-list'
import { getUnitOfWorker } from '@/lib/workers/queries/unit-of-worker'
import en from '@/messages/en/unit.json'
import es from '@/messages/es/unit.json'
import { giveRole, newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const ana = await newUser(owner)
const bo = await newUser(owner)
const sal = await newUser(owner)
const shop = await openScenarioShop(ana.session, 'OAK-20')
const { driveId } = shop
const BEGAN = '2026-10-01'
const KNOWN = '2026-11-16'
const later = new Date('2026-11-18T17:00:00Z')

/** 30 work there, 12 are on the chart; Sal leads the night shift, supports, sits on the committee and has a login. */
const [night = ''] = await shop.draw({ departments: ['Night'], shifts: [] }, BEGAN)
await shop.estimate(30, BEGAN)
const [lead = '', ...others] = await shop.chart(12, BEGAN, night)
for (const workerId of [lead, ...others.slice(0, 5)])
  await shop.rate(workerId, 2, 'answered_ask', '2026-11-01')
await shop.run(seatOnCommittee, BEGAN, { workerId: lead, seatId: v7(), change: 'join' })
await giveRole(owner, ana.session, { driveId, userId: bo.userId, role: 'committee' })
await giveRole(owner, ana.session, { driveId, userId: sal.userId, role: 'committee', workerId: lead })
await owner.query("update drive_role set from_at = now() - interval '3 days' where drive_id = $1", [driveId])
await getCellPage(sal.session, driveId, night, later)

const page = async () => {
  const read = await getUnitOfWorker(ana.session, driveId, lead, later)
  if (read === null || read === READ_ENOUGH) throw new Error('no page')
  return read
}
const judge = (judgement: string, judgementId = v7()) =>
  shop.run(judgeUnit, KNOWN, {
    people: [{ judgementId, workerId: lead }],
    ...{ judgement, reason: 'supervisor', onDate: KNOWN },
  })
const numbers = async () => (await getCoverageNow(ana.session, driveId, later))?.coverage.whole

test('scenario 20: while it is not settled, both denominators are shown', async () => {
  const judgementId = v7()
  await judge('disputed', judgementId)
  expect(await numbers()).toMatchObject({
    supporters: { count: 6, of: 30, share: 0.2 },
    committee: { count: 1, of: 30 },
    without: { people: 1, supporters: { count: 5, of: 29 }, committee: { count: 0, of: 29 }, seatsNeeded: 3 },
  })
  expect(await getUnitList(ana.session, driveId, later)).toMatchObject({
    people: [{ workerId: lead, judgement: 'disputed', hasPart: true }],
  })
  await shop.run(withdrawUnit, KNOWN, { judgementIds: [judgementId] })
  expect(await numbers()).toMatchObject({ supporters: { count: 6 }, without: null })
})

test('scenario 20: out of the unit means out of every count from that day on, and in them before', async () => {
  await judge('out')
  expect(await numbers()).toMatchObject({
    named: { count: 11, of: 30 },
    supporters: { count: 5, of: 30 },
    committee: { count: 0 },
    without: null,
  })
  const dayBefore = await getCoverageOnDay(ana.session, driveId, { day: '2026-11-15' })
  expect(dayBefore?.whole).toMatchObject({
    named: { count: 12 },
    supporters: { count: 6 },
    committee: { count: 1 },
  })
  const then = await getCoverageOnDay(ana.session, driveId, { day: '2026-11-15', by: 'then' })
  expect(then?.whole).toMatchObject({ named: { count: 12 } })
})

test('scenario 20: nobody is suggested to talk with somebody out of the unit', async () => {
  const bosView = await loadViewer(bo.session)
  if (!bosView) throw new Error('no viewer')
  const talks = await getNextTalks(bosView, driveId, { whose: 'everybody' }, later)
  const suggested = talks === null || talks === READ_ENOUGH ? [] : talks.talks.map(({ workerId }) => workerId)
  expect(suggested.length).toBeGreaterThan(0)
  expect(suggested).not.toContain(lead)
})

test('scenario 20: the report says whom the account was shown, by code and day, and since when it saw the chart', async () => {
  const { exposure } = await page()
  expect(exposure?.shown).toHaveLength(12)
  expect(exposure?.shown.every(({ days }) => days === 1)).toBe(true)
  expect(exposure?.wholeChartSince).not.toBeNull()
  expect(JSON.stringify(exposure)).not.toContain('P1')
})

test('scenario 20: seat and access end by the rules that hold for everybody: the second person ends it at once', async () => {
  await shop.run(seatOnCommittee, KNOWN, { workerId: lead, seatId: v7(), change: 'leave' })
  const { roles } = await page()
  const end = (session: typeof ana.session) =>
    execute(endRole, session, { commandId: v7(), input: { driveId, roleId: roles[0]?.roleId } })
  expect(await end(ana.session)).toMatchObject({ ok: true, value: { endsAt: expect.any(String) } })
  expect(await getCoverageNow(sal.session, driveId, later)).not.toBeNull()
  expect(await end(bo.session)).toMatchObject({ ok: true, value: { endsAt: null } })
  expect(await getCoverageNow(sal.session, driveId, later)).toBeNull()
  expect(await page()).toMatchObject({ roles: [], isSeated: false })
})

test('scenario 20: the judgement can be taken back; what ended stays ended until the committee decides anew', async () => {
  const { judgements } = await page()
  await shop.run(withdrawUnit, KNOWN, { judgementIds: judgements.map(({ judgementId }) => judgementId) })
  expect(await numbers()).toMatchObject({
    named: { count: 12 },
    supporters: { count: 6 },
    committee: { count: 0 },
  })
  expect(await page()).toMatchObject({ judgement: 'in', roles: [], isSeated: false })
})

test('scenario 20: no screen of this accuses anybody', () => {
  const accusing =
    /\b(spy|spies|rat|snitch|traitor|plant|planted|mole|guilty|lied|esp[ií]a|sopl[oó]n|traidor|culpable|infiltrad)/i
  expect(JSON.stringify([en, es])).not.toMatch(accusing)
})
