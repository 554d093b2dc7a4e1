import type { CalendarDate } from '@/lib/clock'
import type { LegalFact } from './legal-fact'

/** What a date that binds is about; in words as `clocks.clock.<name>`. */
export const CLOCK_NAMES = [
  'contract_expiry',
  'no_strike',
  'contract_notice',
  'mediation_notice',
  'window_opens',
  'window_closes',
  'strike_notice',
  'retaliation_charge',
  'voter_list',
  'officer_notice',
  'nominations',
  'ballot',
  'grievance_step',
  'win_check',
] as const
export type ClockName = (typeof CLOCK_NAMES)[number]

/** What somebody can write down besides: that an election was agreed or ordered, and a day that is no business day. */
export const DATED_MARKS = ['election_agreed', 'holiday'] as const

/** Clocks that only say from when or until when something holds: there is nothing to be done about them in time. */
const TELLING: readonly ClockName[] = ['contract_expiry', 'no_strike', 'window_opens', 'ballot']

/** Whether something has to be done by a date, rather than that it only comes. */
export const canBeMet = (clock: ClockName): boolean => !TELLING.includes(clock)

/** A date that binds, and what it rests on. */
export type Clock = {
  clock: ClockName
  /** The contract, record, election, step or demand; `null` for what the drive has only one of. */
  aboutId: string | null
  on: CalendarDate
  /** `null` where no law sets it: a contract, a union or the group itself did. */
  fact: LegalFact | null
}

/** `met`: somebody wrote down that it was done; `told`: it has come, and nothing had to be done. */
export type ClockState = 'met' | 'missed' | 'told' | 'soon' | 'later'

/** So many days before it a date is shown among those that are near. Our choice: a month. */
const SOON_DAYS = 30

/** Where a date stands: `daysLeft` is negative once it has passed, and `isMet` says that it was written down as done. */
export function clockState(
  { clock }: Pick<Clock, 'clock'>,
  { daysLeft, marks }: { daysLeft: number; marks: 'met' | 'open' },
): ClockState {
  if (marks === 'met') return 'met'
  if (daysLeft < 0) return canBeMet(clock) ? 'missed' : 'told'
  return daysLeft <= SOON_DAYS ? 'soon' : 'later'
}
