import type { CalendarDate } from '@/lib/clock'

/** One thing that was done, for a lawyer: people by code, with names only where the committee chose that. */
export type CounselRecord = {
  happenedOn: CalendarDate
  kind: string
  to: string | null
  said: string
  seenBy: string[]
  /** The action before it, by kind and day; `null` where there was none. */
  actionBefore: { kind: string; on: CalendarDate } | null
  chargeUntil: { on: CalendarDate; source: string } | null
}
