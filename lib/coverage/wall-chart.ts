import type { CalendarDate } from '@/lib/clock'
import type { WallCell } from './wall-groups'

/** Everybody on the list by their main cell. */
export type WallChart = {
  today: CalendarDate
  cells: WallCell[]
  /** Whether ratings are of everybody's knowledge; a worker leader sees who works in the own cell and nobody's rating. */
  withRatings: boolean
}

/** Names of some people of one cell, asked for by somebody who may read them: code → name. */
export type WallNames = { cellId: string; first: number; inAll: number; called: Record<string, string> }
