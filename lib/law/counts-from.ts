import type { ClockName } from './clock'

/** What people write down that a date is counted from; in words as `clocks.from.<name>`. */
export type CountedFrom =
  | 'contract'
  | 'retaliation'
  | 'election_agreed'
  | 'stoppage'
  | 'officer_election'
  | 'grievance'
  | 'win'

/** From what each date is counted. */
export const COUNTS_FROM: Record<ClockName, CountedFrom> = {
  contract_expiry: 'contract',
  no_strike: 'contract',
  contract_notice: 'contract',
  mediation_notice: 'contract',
  window_opens: 'contract',
  window_closes: 'contract',
  strike_notice: 'stoppage',
  retaliation_charge: 'retaliation',
  voter_list: 'election_agreed',
  officer_notice: 'officer_election',
  nominations: 'officer_election',
  ballot: 'officer_election',
  grievance_step: 'grievance',
  win_check: 'win',
}
