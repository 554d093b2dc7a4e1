import type { CalendarDate } from '@/lib/clock'

/** RC: workers ask to be represented. RM: the company asks. RD: to end it. UD: to end the duty to pay dues. */
export const CASE_KINDS = ['RC', 'RM', 'RD', 'UD'] as const
export type CaseKind = (typeof CASE_KINDS)[number]

/** One count of ballots as the record prints it. */
export type Tally = {
  tallyOn: CalendarDate | null
  kind: 'initial' | 'runoff' | 'rerun' | null
  /** Whether a group was asked if it wants to join a larger unit; counted apart from the vote on the union. */
  isSelfDetermination: boolean
  eligible: number | null
  votesFor: { union: string; votes: number }[]
  votesAgainst: number | null
  valid: number | null
  challenged: number | null
  voided: number | null
  /** Whether the challenged ballots could turn the result; `null` = not said. */
  determinative: boolean | null
  isImpounded: boolean
  runoffRequired: boolean
}

/** One row of an election file: a case, one of its units, and at most one count. */
export type ElectionRow = {
  rowNumber: number
  caseNumber: string
  kind: CaseKind
  employerName: string
  city: string
  state: string
  status: string | null
  filedOn: CalendarDate | null
  closedOn: CalendarDate | null
  closedReason: string | null
  /** The unit's letter; '' where the file does not say. */
  unitKey: string
  unitDescription: string | null
  /** `null` for an election that is ordered and not counted yet. */
  tally: Tally | null
}
