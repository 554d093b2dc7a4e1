import type { CalendarDate } from '@/lib/clock'
import type { WeeklyHours } from './weekly-hours'

/** What matching knows of a coach. The name comes in only on the screen. */
export type AvailableCoach = {
  userId: string
  industries: readonly string[]
  languages: readonly string[]
  timeZone: string
  /** When the coach is free, in the coach's own zone. */
  availability: WeeklyHours
  models: readonly string[]
  /** Day of the latest win; `null` for none yet. */
  lastWinOn: CalendarDate | null
  /** The most drives at once, as the coach wishes. */
  cap: number
  /** Drives coached now, and offers that still wait for an answer. */
  load: number
  /** An apprentice whom nobody stands beside yet: in points like somebody who carries one drive more, never against the cap. */
  isAlone: boolean
  /** Both ends included; `null` when no absence is planned. */
  away: { fromOn: CalendarDate; untilOn: CalendarDate } | null
  /** Employers that the coach knows from the inside. */
  companyIds: readonly string[]
}
