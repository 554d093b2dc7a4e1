import type { CalendarDate } from '@/lib/clock'
import type { PackedCell } from './packed-tiles'

/** Up to so many people the wall has everybody at once; a larger shop opens one cell at a time, and the phone stays quick. */
export const PEOPLE_AT_ONCE = 10_000

/** Everybody on the list by their main cell. */
export type WallChart = {
  today: CalendarDate
  cells: PackedCell[]
  /** Where in a larger shop only the people of one cell are here: which one, `null` those in none. */
  opened: { cellId: string | null } | null
  /** Whether ratings are of everybody's knowledge; a worker leader sees who works in the own cell and nobody's rating. */
  withRatings: boolean
}

/** Names of some people of one cell, asked for by somebody who may read them: code → name. */
export type WallNames = { cellId: string; first: number; inAll: number; called: Record<string, string> }
