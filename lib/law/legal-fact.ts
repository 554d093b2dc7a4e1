import type { CalendarDate } from '@/lib/clock'

/** How sure a legal value is: courts agree, they do not, or it was changed lately. */
export type LegalStatus = 'settled' | 'contested' | 'changed'

/** A number that a law sets, with where it stands written and when somebody last looked. Shown with that, never alone. */
export type LegalFact = {
  /** Months counted by the calendar from the day it happened. */
  months: number
  source: string
  status: LegalStatus
  reviewedOn: CalendarDate
  /** From then on the value is shown as one that nobody has looked at for long. */
  reviewBy: CalendarDate
}

/** What one law says, as data. `paths`: the recognition paths of drives to which it may apply. */
export type JurisdictionPack = {
  id: string
  paths: readonly string[]
  /** Until when somebody can complain of retaliation. */
  retaliationCharge: LegalFact
}
