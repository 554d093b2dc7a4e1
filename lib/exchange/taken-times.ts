import { PLANNED_AHEAD_DAYS } from '@/lib/actions/policy'
import { KNOWN_AHEAD_DAYS } from '@/lib/workers/furthest-day'
import { TAKEN_TABLES, type TakenRows, type TakenTableName } from './take-away-tables'

/** Two clocks that are set by the net lie no further apart, and a phone's may have been ahead when a talk was logged. */
const CLOCK_TOLERANCE_MS = 15 * 60_000
const DAY_MS = 86_400_000

/** Of the instants in a file, those that may lie ahead: plans and last days. Any other says when something was, or was written down. */
const AHEAD = ['starts_at', 'closes_at', 'burn_at']
const isPastInstant = (column: string): boolean => column.endsWith('_at') && !AHEAD.includes(column)

/**
 * How far a civil day in a file may lie ahead, in days; `null`: as far as anybody plans. Of all other days nothing in the product can
 * write one that is to come, and they may be ahead only by the day by which one is ahead somewhere on earth.
 */
const DAYS_AHEAD: Partial<Record<TakenTableName, Record<string, number | null>>> = {
  placement: { from_on: KNOWN_AHEAD_DAYS, until_on: KNOWN_AHEAD_DAYS },
  worker_status: { from_on: KNOWN_AHEAD_DAYS },
  unit_judgement: { on_date: KNOWN_AHEAD_DAYS },
  structure_test: { happens_on: PLANNED_AHEAD_DAYS },
  drive_employer: { from_on: null },
  commitment: { due_on: null },
  agreed_step: { due_on: null, first_due_on: null },
  model_check: { review_on: null },
  contract: { from_on: null, expires_on: null },
  officer_election: { notice_on: null, nominations_on: null, ballot_on: null, plan_written_on: null },
}

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
  const isAfterTheFile = (name: TakenTableName, column: string, value: unknown): boolean => {
    const latestMs = latest(name, column, takenMs)
    return latestMs !== null && Date.parse(String(value)) > latestMs
  }
  for (const { name, use } of TAKEN_TABLES) {
    if (use === 'record') continue
    const index = rows[name].findIndex((row) =>
      Object.entries(row).some(([column, value]) => isAfterTheFile(name, column, value)),
    )
    if (index >= 0) return { why: 'after_the_file', file: `tables/${name}.jsonl`, line: index + 1 }
  }
  return null
}

/** The last moment that a column may tell of in a file taken at a moment; `null` where there is none, or it tells of no time. */
function latest(name: TakenTableName, column: string, takenMs: number): number | null {
  if (isPastInstant(column)) return takenMs + CLOCK_TOLERANCE_MS
  if (!column.endsWith('_on') && column !== 'on_date') return null
  const { [column]: aheadDays = 0 } = DAYS_AHEAD[name] ?? {}
  return aheadDays === null ? null : takenMs + (1 + aheadDays) * DAY_MS
}
