import type { CalendarDate } from '@/lib/clock'

/** The address at which a calendar app reads somebody's dates, as their own page shows it: never the address itself. */
export type OwnFeed = {
  feedId: string
  madeAt: Date
  /** `null` when nobody has read it yet. */
  lastReadOn: CalendarDate | null
}
