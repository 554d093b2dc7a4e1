import { addDays, type CalendarDate, daysBetween } from '@/lib/clock'
import { type Clock, type ClockName, type ClockState, clockState } from './clock'
import { contractClocks } from './contract-clocks'
import type { ContractTerms } from './contracts/contract'
import { countedBefore, countedOn } from './counted-on'
import { factOf } from './fact-of'
import type { JurisdictionPack, LegalFactKey } from './legal-fact'

/** What a drive has written down from which dates follow. */
export type BindingFacts = {
  today: CalendarDate
  packs: readonly JurisdictionPack[]
  /** The pack of the drive; `null`: none is known. */
  jurisdiction: string | null
  contracts: readonly ContractTerms[]
  retaliation: readonly { id: string; happenedOn: CalendarDate }[]
  /** When an election was agreed or ordered. */
  agreedOn: readonly CalendarDate[]
  /** When a voter list came. */
  voterListsOn: readonly CalendarDate[]
  /** Actions that stop work and have not begun. */
  stoppages: readonly { id: string; happensOn: CalendarDate }[]
  officerElections: readonly { id: string; ballotOn: CalendarDate; nominationsOn: CalendarDate | null }[]
  grievanceSteps: readonly { id: string; dueOn: CalendarDate }[]
  /** Demands that were won, and when to look again. */
  wins: readonly { id: string; lookAgainOn: CalendarDate }[]
  holidays: ReadonlySet<CalendarDate>
  marks: readonly { clock: string; aboutId: string | null }[]
}

/** A date as it is shown. */
export type DatedClock = Clock & { daysLeft: number; state: ClockState }

/** Every date that binds a drive, the next first. What no known law sets and nobody wrote down is left out, never guessed. */
export function bindingDates(facts: BindingFacts): DatedClock[] {
  const { today, marks, voterListsOn } = facts
  const isMarked = ({ clock, aboutId, on }: Clock) =>
    marks.some((mark) => mark.clock === clock && (mark.aboutId ?? null) === aboutId) ||
    (clock === 'voter_list' && voterListsOn.some((came) => came >= addDays(on, -VOTER_LIST_EARLY_DAYS)))
  return allClocks(facts)
    .map((clock) => {
      const daysLeft = daysBetween(today, clock.on)
      return {
        ...clock,
        daysLeft,
        state: clockState(clock, { daysLeft, marks: isMarked(clock) ? 'met' : 'open' }),
      }
    })
    .toSorted((a, b) => (a.on === b.on ? byName(a, b) : a.on < b.on ? -1 : 1))
}

/** A list that came so long before its day belongs to an earlier election. */
const VOTER_LIST_EARLY_DAYS = 30

const byName = (a: Clock, b: Clock): number => (a.clock < b.clock ? -1 : 1)

function allClocks(facts: BindingFacts): Clock[] {
  const { today, packs, contracts, jurisdiction, holidays } = facts
  const fact = (key: LegalFactKey, on = today) => factOf(packs, jurisdiction, key, on)
  const after = (
    clock: ClockName,
    key: LegalFactKey,
    aboutId: string | null,
    from: CalendarDate,
  ): Clock[] => {
    const rests = fact(key, from)
    const on = rests && countedOn(from, rests, holidays)
    return on ? [{ clock, aboutId, on, fact: rests }] : []
  }
  const before = (clock: ClockName, key: LegalFactKey, aboutId: string, day: CalendarDate): Clock[] => {
    const rests = fact(key)
    const on = rests && countedBefore(day, rests)
    return on ? [{ clock, aboutId, on, fact: rests }] : []
  }
  const own = (clock: ClockName, aboutId: string, on: CalendarDate): Clock => ({
    clock,
    aboutId,
    on,
    fact: null,
  })
  const isHealthCare = contracts.some(({ healthCare }) => healthCare)
  return [
    ...contracts.flatMap((contract) =>
      contractClocks(contract, { packs, today }).map((clock) => ({ ...clock, aboutId: contract.contractId })),
    ),
    ...facts.retaliation.flatMap(({ id, happenedOn }) =>
      after('retaliation_charge', 'retaliation_charge', id, happenedOn),
    ),
    ...facts.agreedOn.slice(-1).flatMap((day) => after('voter_list', 'voter_list', null, day)),
    ...facts.stoppages.flatMap(({ id, happensOn }) =>
      before('strike_notice', isHealthCare ? 'strike_notice_health_care' : 'strike_notice', id, happensOn),
    ),
    ...facts.officerElections.flatMap(({ id, ballotOn, nominationsOn }) => [
      ...before('officer_notice', 'officer_notice', id, ballotOn),
      ...(nominationsOn ? [own('nominations', id, nominationsOn)] : []),
      own('ballot', id, ballotOn),
    ]),
    ...facts.grievanceSteps.map(({ id, dueOn }) => own('grievance_step', id, dueOn)),
    ...facts.wins.map(({ id, lookAgainOn }) => own('win_check', id, lookAgainOn)),
  ]
}
