import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { moveDemand } from '@/lib/actions/commands/move-demand'
import { saveDemand } from '@/lib/actions/commands/save-demand'
import { addDays, type CalendarDate } from '@/lib/clock'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import { calendarFile } from '@/lib/conversations/calendar'
import { calendarDates } from '@/lib/law/calendar-dates'
import { changeContract } from '@/lib/law/commands/change-contract'
import { chooseJurisdiction } from '@/lib/law/commands/choose-jurisdiction'
import { markClock } from '@/lib/law/commands/mark-clock'
import { recordContract } from '@/lib/law/commands/record-contract'
import { unmarkClock } from '@/lib/law/commands/unmark-clock'
import { withdrawContract } from '@/lib/law/commands/withdraw-contract'
import { getBindingDates } from '@/lib/law/queries/binding-dates'
import { getNoStrike } from '@/lib/law/queries/no-strike'
import { recordRetaliation } from '@/lib/workers/commands/record-retaliation'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people } = await openOakStreet(owner)
const { ana, bo, cy, dee } = people
const NOW = new Date('2026-11-18T17:00:00Z')
const run = (command: AnyCommand, input: Record<string, unknown>) =>
  execute(command, ana.session, { commandId: v7(), now: NOW, input: { driveId, ...input } })
const page = async () => {
  const read = await getBindingDates(ana.session, driveId, NOW)
  if (!read) throw new Error('no page')
  return read
}
const on = async (clock: string) => (await page()).dates.find((date) => date.clock === clock)?.on ?? null
const contractId = v7()

test('a contract brings its dates by the law of the drive, told to the group and changed by the committee only', async () => {
  await run(recordContract, {
    ...{ contractId, name: 'The dock', fromOn: '2024-07-01', expiresOn: '2027-06-30' },
    ...{ noStrike: true, healthCare: false },
  })
  expect((await page()).dates.map(({ clock, on: day }) => [clock, day])).toEqual([
    ['window_opens', '2027-04-01'],
    ['contract_notice', '2027-05-01'],
    ['window_closes', '2027-05-01'],
    ['mediation_notice', '2027-05-31'],
    ['contract_expiry', '2027-06-30'],
    ['no_strike', '2027-06-30'],
  ])
  for (const other of [cy, dee]) expect(await getBindingDates(other.session, driveId, NOW)).toBeNull()
  const mine = (await loadViewer(cy.session)) as Viewer
  expect(await getNoStrike(mine, driveId, '2027-06-30')).toMatchObject({ expiresOn: '2027-06-30', name: '' })
  expect(await getNoStrike(mine, driveId, '2027-07-01')).toBeNull()
  const input = { driveId, contractId }
  expect(await execute(withdrawContract, cy.session, { commandId: v7(), now: NOW, input })).toMatchObject({
    ok: false,
  })
})

test('two people who change a contract at once: the second is told', async () => {
  const change = {
    contractId,
    name: 'The dock and the yard',
    expiresOn: '2027-12-31',
    noStrike: true,
    version: 1,
  }
  expect(await run(changeContract, change)).toMatchObject({ ok: true })
  expect(await run(changeContract, change)).toMatchObject({ ok: false, error: { code: 'conflict' } })
  expect(await run(changeContract, { ...change, version: 2, expiresOn: '2024-06-30' })).toMatchObject({
    error: { fields: { expiresOn: [{ key: 'clocks.refused.ends_first' }] } },
  })
  expect(await on('contract_expiry')).toBe('2027-12-31')
})

test('an agreed election sets the list of voters to the second business day, a holiday put off by one', async () => {
  await run(markClock, { markId: v7(), clock: 'election_agreed', metOn: '2026-11-18' })
  expect(await on('voter_list')).toBe('2026-11-20')
  const markId = v7()
  await run(markClock, { markId, clock: 'holiday', metOn: '2026-11-19' })
  expect(await on('voter_list')).toBe('2026-11-23')
  await run(unmarkClock, { markId })
  expect(await on('voter_list')).toBe('2026-11-20')
  expect(await run(markClock, { markId: v7(), clock: 'voter_list', metOn: '2026-11-19' })).toMatchObject({
    error: { fields: { metOn: [{ key: 'forms.in_the_future' }] } },
  })
})

test('another law, other dates: 90 days in Canada, none where none is kept, and an agreement keeps its own', async () => {
  await run(recordRetaliation, {
    ...{ retaliationId: v7(), workerId: null, kind: 'threatened', happenedOn: '2026-11-02' },
    ...{ said: '', witnessIds: [], status: null, shockId: null },
  })
  expect(await on('retaliation_charge')).toBe('2027-05-02')
  await run(chooseJurisdiction, { jurisdiction: 'canada-federal' })
  expect(await on('retaliation_charge')).toBe('2027-01-31')
  expect(await on('contract_notice')).toBe('2027-11-01')
  await run(chooseJurisdiction, { jurisdiction: 'none' })
  expect(await on('retaliation_charge')).toBeNull()
  expect(await run(chooseJurisdiction, { jurisdiction: 'atlantis' })).toMatchObject({ ok: false })
  await run(chooseJurisdiction, { jurisdiction: 'us-nlra' })
})

test('what was won is looked at again half a year later, and a date that was met says so', async () => {
  const demandId = v7()
  await run(saveDemand, {
    ...{ demandId, version: 0, text: 'A second person at night', target: 'Walt' },
    ...{ targetKind: 'employer', raisedOn: '2026-04-01' },
  })
  await run(moveDemand, { demandId, statusId: v7(), status: 'won', onDate: '2026-05-10', testId: null })
  expect(await on('win_check')).toBe('2026-11-10')
  const state = async () => (await page()).dates.find(({ clock }) => clock === 'win_check')?.state ?? null
  expect(await state()).toBe('missed')
  await run(moveDemand, { demandId, statusId: v7(), status: 'held', onDate: '2026-11-18', testId: null })
  expect(await on('win_check')).toBe('2027-05-18')
  await run(markClock, { markId: v7(), clock: 'contract_notice', aboutId: contractId, metOn: '2026-11-18' })
  const notice = (await page()).dates.find(({ clock }) => clock === 'contract_notice')
  expect(notice?.state).toBe('met')
})

test('the calendar file says a neutral word and days, and nothing of what they are about', async () => {
  const { dates } = await page()
  const file = calendarFile(calendarDates(driveId, dates), { title: 'Laundry', alarm: 'none' }, NOW)
  expect(file).toContain('SUMMARY:Laundry')
  expect(file).toContain('20271231')
  expect(file.toLowerCase()).not.toMatch(/dock|contract|notice|voter|strike|charge|union/)
})

test('bo of the committee sees the same dates as ana, and every date is a day of the calendar', async () => {
  const [hers, his] = [await page(), await getBindingDates(bo.session, driveId, NOW)]
  expect(his?.dates).toEqual(hers.dates)
  for (const { on: day } of hers.dates) expect(addDays(day as CalendarDate, 0)).toBe(day)
})
