import type { CalendarDate } from '@/lib/clock'
import type { CellCoverage } from './cell-coverage'
import type { MapLabels } from './place-names'
import type { Turnover } from './turnover'
import type { WhatChanged } from './what-changed'

/** One week of a line: the whole drive on its last day. */
export type TrendPoint = {
  onDate: CalendarDate
  whole: CellCoverage
  blindCells: number
  /** Talks of the four weeks before, as pace counts them. */
  talks: number
}

/** How a drive has changed, by today's knowledge. */
export type OverTime = {
  today: CalendarDate
  /** The day that `changed` compares with. */
  since: CalendarDate
  /** The last day before today on which the committee or everybody met; `null` where there was none, or nobody may know. */
  lastMeetingOn: CalendarDate | null
  /** Oldest first, a week apart, the last one today. */
  points: TrendPoint[]
  shocks: CalendarDate[]
  changed: WhatChanged
  turnover: Turnover
  labels: MapLabels
}
