import { TAKEN_TABLES, type TakenRows } from './take-away-tables'

/** Two clocks that are set by the net lie no further apart, and a phone's may have been ahead when a talk was logged. */
const CLOCK_TOLERANCE_MS = 15 * 60_000
const DAY_MS = 86_400_000

/** Of the instants in a file, those that may lie ahead: plans and last days. Any other says when something was, or was written down. */
const AHEAD = ['starts_at', 'closes_at', 'burn_at']
const isPastInstant = (column: string): boolean => column.endsWith('_at') && !AHEAD.includes(column)
/** The civil days that are never ahead, but for the day by which one is ahead somewhere on earth. */
const PAST_DAYS = ['happened_on']

/** What is wrong with the times in a take-away file. The line is counted from 1. */
export type WrongTime = { why: 'not_yet_taken' } | { why: 'after_the_file'; file: string; line: number }

/**
 * The first time in a file that cannot be: the file is of a time to come, or a row of a time after the file. `null` when there is
 * none. A rating from next year would never be outdone, and a talk from next year never grow old. What a file says of the past nobody
 * can check, so it is believed, as the past of the drive that is made of it and of no other. Takes only rows that fit (`unfit-row.ts`).
 */
export function wrongTime(rows: TakenRows, takenAt: Date, now: Date): WrongTime | null {
  const takenMs = takenAt.getTime()
  if (takenMs > now.getTime() + CLOCK_TOLERANCE_MS) return { why: 'not_yet_taken' }
  const isAfter = (value: unknown, ms: number): boolean => Date.parse(String(value)) > ms
  const isAfterTheFile = ([column, value]: [string, unknown]): boolean =>
    isPastInstant(column)
      ? isAfter(value, takenMs + CLOCK_TOLERANCE_MS)
      : PAST_DAYS.includes(column) && isAfter(value, takenMs + DAY_MS)
  for (const { name, use } of TAKEN_TABLES) {
    if (use === 'record') continue
    const index = rows[name].findIndex((row) => Object.entries(row).some(isAfterTheFile))
    if (index >= 0) return { why: 'after_the_file', file: `tables/${name}.jsonl`, line: index + 1 }
  }
  return null
}
