import { TAKEN_TABLES, type TakenRows } from './take-away-tables'

/** Two clocks that are set by the net lie no further apart, and a phone's may have been ahead when a talk was logged. */
const CLOCK_TOLERANCE_MS = 15 * 60_000
const DAY_MS = 86_400_000

/** The columns that say when something was, or was written down: never a time to come. Plans, limits and terms have others. */
const PAST_INSTANTS = [
  ...['started_at', 'closed_at', 'recorded_at', 'withdrawn_at', 'replaced_at', 'added_at', 'removed_at'],
  ...['made_at', 'written_at', 'updated_at', 'changed_at', 'said_at', 'split_at', 'happened_at'],
]
/** The same by civil day, which somewhere on earth is up to a day ahead. */
const PAST_DAYS = ['happened_on']

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$/
const DAY = /^\d{4}-\d\d-\d\d$/

/** What is wrong with the times in a take-away file. The line is counted from 1. */
export type WrongTime =
  | { why: 'not_yet_taken' }
  | { why: 'after_the_file' | 'bad_line'; file: string; line: number }

/**
 * The first time in a file that cannot be: the file is of a time to come, or a row of a time after the file. `null` when there is
 * none. A rating from next year would never be outdone, and a talk from next year never grow old. What a file says of the past nobody
 * can check, so it is believed, as the past of the drive that is made of it and of no other.
 */
export function wrongTime(rows: TakenRows, takenAt: Date, now: Date): WrongTime | null {
  const takenMs = takenAt.getTime()
  if (takenMs > now.getTime() + CLOCK_TOLERANCE_MS) return { why: 'not_yet_taken' }
  const past = [
    ...PAST_INSTANTS.map((column) => ({ column, form: INSTANT, latestMs: takenMs + CLOCK_TOLERANCE_MS })),
    ...PAST_DAYS.map((column) => ({ column, form: DAY, latestMs: takenMs + DAY_MS })),
  ]
  for (const { name, use } of TAKEN_TABLES) {
    if (use === 'record') continue
    for (const [index, row] of rows[name].entries()) {
      for (const { column, form, latestMs } of past) {
        const value = row[column] ?? null
        if (value === null) continue
        const ms = typeof value === 'string' && form.test(value) ? Date.parse(value) : Number.NaN
        if (ms <= latestMs) continue
        const why = Number.isNaN(ms) ? 'bad_line' : 'after_the_file'
        return { why, file: `tables/${name}.jsonl`, line: index + 1 }
      }
    }
  }
  return null
}
