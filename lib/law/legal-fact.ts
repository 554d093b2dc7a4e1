import type { CalendarDate } from '@/lib/clock'

/** How sure a legal value is: courts agree, they do not, it was changed lately, or nobody here could read it where it is written. */
export const LEGAL_STATUSES = ['settled', 'contested', 'changed', 'unverified'] as const
export type LegalStatus = (typeof LEGAL_STATUSES)[number]

/** What a value is counted in. `words`: the law says something, and no number of it is kept. */
export const LEGAL_UNITS = [
  'at_least_percent',
  'more_than_percent',
  'hours',
  'days',
  'business_days',
  'months',
  'years',
  'words',
] as const
export type LegalUnit = (typeof LEGAL_UNITS)[number]

/** What can be asked of a law. Each is explained in plain words as `law.facts.<key>`. */
export const LEGAL_FACT_KEYS = [
  'showing_of_interest',
  'cards_certify',
  'cards_vote',
  'election_won',
  'employer_answer',
  'hearing',
  'voter_list',
  'card_confidential',
  'electronic_card',
  'retaliation_charge',
  'contract_bar',
  'window_opens',
  'window_closes',
  'window_opens_health_care',
  'window_closes_health_care',
  'notice_to_other_side',
  'notice_to_mediator',
  'notice_to_other_side_health_care',
  'notice_to_mediator_health_care',
  'strike_notice',
  'strike_notice_health_care',
  'strike_turnout',
  'strike_mandate',
  'strikes_limited',
  'no_strike_clause',
  'bargaining_ended',
  'officer_notice',
  'officer_term_local',
  'not_covered',
] as const
export type LegalFactKey = (typeof LEGAL_FACT_KEYS)[number]

/** Words that a network wrote itself. */
export type LawWords = { en: string; es: string }

/** What a law says, with where it stands written and when somebody last looked. Shown with that, never alone. */
export type LegalFact = {
  key: LegalFactKey
  /** `null` exactly where the unit is `words`. */
  value: number | null
  unit: LegalUnit
  /** The day itself is the first of the days, so that the last is one earlier. */
  firstDayCounts: boolean
  source: string
  status: LegalStatus
  /** What makes it doubtful or new, as `law.notes.<note>` or in a network's own words; `null` where there is nothing to add. */
  note: string | LawWords | null
  /** In force from that day; `null`: for longer than anybody here needs. */
  from: CalendarDate | null
  /** In force until the day before; `null`: still. */
  until: CalendarDate | null
  reviewedOn: CalendarDate
  /** From then on the value is shown as one that needs a look. */
  reviewBy: CalendarDate
  /** The network added it; otherwise it came with the release. */
  isOwn: boolean
}

/** What one law says, as data. `paths`: the recognition paths of drives that have not chosen a law and to which it may apply. */
export type JurisdictionPack = {
  id: string
  /** Of a law that a network added; `null`: the messages name it, as `law.packs.<id>`. */
  name: LawWords | null
  paths: readonly string[]
  facts: readonly LegalFact[]
}
