import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type CalendarDate, dateIn, daysBetween } from '@/lib/clock'
import { addBusinessDays, isBusinessDay } from '@/lib/law/business-days'
import { clockState } from '@/lib/law/clock'
import { type BindingFacts, bindingDates } from '@/lib/law/clocks'
import { type ContractTerms, noStrikeOn } from '@/lib/law/contracts/contract'
import { SHIPPED_PACKS } from '@/lib/law/packs/shipped'

const NONE = new Set<CalendarDate>()
const nothing: BindingFacts = {
  ...{
    today: '2026-11-22',
    packs: SHIPPED_PACKS,
    jurisdiction: 'us-nlra',
    contracts: [],
    retaliation: [],
    agreedOn: [],
    voterListsOn: [],
  },
  ...{ stoppages: [], officerElections: [], grievanceSteps: [], wins: [], holidays: NONE, marks: [] },
}
const contract: ContractTerms = {
  ...{ contractId: 'c', fromOn: '2024-07-01', expiresOn: '2027-06-30' },
  ...{ noStrike: true, healthCare: false, jurisdiction: 'us-nlra' },
}
const days = (facts: Partial<BindingFacts>) =>
  Object.fromEntries(bindingDates({ ...nothing, ...facts }).map(({ clock, on }) => [clock, on]))

test('an agreement brings its end, both notices and the window, counted back from its end', () => {
  expect(days({ contracts: [contract] })).toEqual({
    contract_expiry: '2027-06-30',
    no_strike: '2027-06-30',
    contract_notice: '2027-05-01',
    mediation_notice: '2027-05-31',
    window_opens: '2027-04-01',
    window_closes: '2027-05-01',
  })
})

test('in health care 90 and 60 days, and a window from 120 to 90', () => {
  expect(days({ contracts: [{ ...contract, healthCare: true, noStrike: false }] })).toEqual({
    contract_expiry: '2027-06-30',
    contract_notice: '2027-04-01',
    mediation_notice: '2027-05-01',
    window_opens: '2027-03-02',
    window_closes: '2027-04-01',
  })
})

test('a contract longer than three years bars another election for three only', () => {
  const long: ContractTerms = { ...contract, expiresOn: '2029-06-30' }
  expect(days({ contracts: [long] })).toMatchObject({
    window_opens: '2027-04-02',
    contract_notice: '2029-05-01',
  })
})

test('the voter list is due on the second business day: over a weekend, a year end and a holiday', () => {
  const due = (agreed: CalendarDate, holidays = NONE) => days({ agreedOn: [agreed], holidays }).voter_list
  expect(due('2026-11-18')).toBe('2026-11-20')
  expect(due('2026-11-20')).toBe('2026-11-24')
  expect(due('2026-12-31')).toBe('2027-01-04')
  expect(due('2026-12-31', new Set(['2027-01-01']))).toBe('2027-01-05')
})

test('six months for a charge, fifteen days before an officer election, ten before a strike in health care', () => {
  expect(
    days({
      retaliation: [{ id: 'r', happenedOn: '2026-08-31' }],
      officerElections: [{ id: 'e', ballotOn: '2027-03-15', nominationsOn: '2027-02-01' }],
      contracts: [{ ...contract, healthCare: true }],
      stoppages: [{ id: 's', happensOn: '2027-01-15' }],
    }),
  ).toMatchObject({
    retaliation_charge: '2027-02-28',
    officer_notice: '2027-02-28',
    nominations: '2027-02-01',
    ballot: '2027-03-15',
    strike_notice: '2027-01-05',
  })
})

test('where no law is known nothing is counted, and what the group set itself stays', () => {
  const facts = { retaliation: [{ id: 'r', happenedOn: '2026-08-31' }], agreedOn: ['2026-11-20'] } as const
  const wins = [{ id: 'd', lookAgainOn: '2027-01-01' }] as const
  expect(days({ ...facts, wins, jurisdiction: null })).toEqual({ win_check: '2027-01-01' })
  expect(days({ contracts: [{ ...contract, jurisdiction: 'none' }] })).toEqual({
    contract_expiry: '2027-06-30',
    no_strike: '2027-06-30',
  })
})

test('what is written down as done is met; a date that only tells is never missed', () => {
  const state = (
    clock: 'contract_notice' | 'window_opens',
    daysLeft: number,
    marks: 'met' | 'open' = 'open',
  ) => clockState({ clock }, { daysLeft, marks })
  expect([state('contract_notice', -1), state('contract_notice', -1, 'met')]).toEqual(['missed', 'met'])
  expect([state('contract_notice', 0), state('contract_notice', 31)]).toEqual(['soon', 'later'])
  expect(state('window_opens', -1)).toBe('told')
  const marked = bindingDates({
    ...{ ...nothing, contracts: [contract] },
    marks: [{ clock: 'contract_notice', aboutId: 'c' }],
  })
  expect(marked.filter((each) => each.state === 'met').map(({ clock }) => clock)).toEqual(['contract_notice'])
})

test('a list that came meets its date', () => {
  const [due] = bindingDates({ ...nothing, agreedOn: ['2026-11-18'], voterListsOn: ['2026-11-20'] })
  expect(due).toMatchObject({ clock: 'voter_list', state: 'met' })
})

test('a no-strike clause holds from its first to its last day', () => {
  expect(noStrikeOn([contract], '2027-06-30')).toBe(contract)
  expect(noStrikeOn([contract], '2027-07-01')).toBeNull()
  expect(noStrikeOn([{ ...contract, noStrike: false }], '2027-06-30')).toBeNull()
})

const day = fc.integer({ min: 0, max: 20_000 }).map((each) => addDays('1999-12-25', each))
const span = fc.integer({ min: 1, max: 60 })
const holidays = fc.uniqueArray(day, { maxLength: 20 }).map((each) => new Set(each))

test('a business-day deadline is a business day, with exactly that many of them after the first day', () => {
  fc.assert(
    fc.property(day, span, holidays, (from, count, off) => {
      const due = addBusinessDays(from, count, off)
      const between = Array.from({ length: daysBetween(from, due) }, (_, at) => addDays(from, at + 1))
      return isBusinessDay(due, off) && between.filter((each) => isBusinessDay(each, off)).length === count
    }),
  )
})

test('counting in two goes is counting in one, and a holiday never makes a deadline earlier', () => {
  fc.assert(
    fc.property(day, span, span, holidays, (from, first, second, off) => {
      const inOne = addBusinessDays(from, first + second, off)
      const inTwo = addBusinessDays(addBusinessDays(from, first, off), second, off)
      return inOne === inTwo && addBusinessDays(from, first, NONE) <= addBusinessDays(from, first, off)
    }),
  )
})

test('no change of the clock moves a deadline: the day counts, wherever the hour falls', () => {
  const minutes = fc.integer({ min: 0, max: 24 * 60 * 366 })
  fc.assert(
    fc.property(minutes, fc.constantFrom('America/New_York', 'Europe/London', 'UTC'), (minute, zone) => {
      const at = new Date(Date.parse('2026-01-01T00:00:00Z') + minute * 60_000)
      const today = dateIn(zone, at)
      const due = addBusinessDays(today, 2, NONE)
      const left = daysBetween(today, due)
      return left >= 2 && left <= 4 && isBusinessDay(due, NONE)
    }),
  )
})
