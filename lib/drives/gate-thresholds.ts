import type { CalendarDate } from '@/lib/clock'

/** A figure that organizers go by before they ask for a majority. Advice with its source, read again from time to time. */
export type Preset = {
  id: string
  /** What of it is meant: signed cards that count, or support that was seen in the last weeks. */
  measure: 'cards' | 'verified'
  percent: number
  source: string
  readOn: CalendarDate
}

/** Presets of unions and trainers, lowest first. A network that goes by others edits this list. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'ewoc_active',
    measure: 'verified',
    percent: 65,
    source: 'EWOC, organizing guide: to win, 65 to 80 % take part actively',
    readOn: '2026-11-22',
  },
  {
    id: 'opeiu_cards',
    measure: 'cards',
    percent: 65,
    source: 'OPEIU, readiness check: cards of 65 % and more, everybody rated lately',
    readOn: '2026-11-22',
  },
  {
    id: 'uaw_demand',
    measure: 'cards',
    percent: 70,
    source: 'UAW, 2023: 70 % with a committee in place before demanding recognition or filing',
    readOn: '2026-11-22',
  },
]

/** Votes that were lost although enough had signed: what the law allows is not what wins. */
export const LOST_AFTER_SIGNING: readonly { id: string; source: string; readOn: CalendarDate }[] = [
  {
    id: 'bessemer',
    source: 'Amazon, Bessemer, Alabama, 2021: 738 for, 1,798 against',
    readOn: '2026-11-22',
  },
  {
    id: 'mercedes',
    source: 'Mercedes, Vance, Alabama, 2024: lost after most had signed',
    readOn: '2026-11-22',
  },
]

/** Between these rungs a group with the module of recognition asks others to count its majority. */
export const MAJORITY_RUNGS = { from: 5, to: 7 } as const
