import { INDUSTRIES } from '@/lib/coaching/industries'
import { isLanguage } from '@/lib/i18n/language'
import {
  type Json,
  TAKEN_TABLES,
  type TakenRow,
  type TakenRows,
  type TakenTableName,
} from './take-away-tables'

const MOST_PEOPLE = 10_000_000
const TIME_COLUMN = /(_(at|on)|^on_date)$/
/** Year, month, day, with or without an hour. PostgreSQL takes much else for a time: `infinity`, the year 5000000, `tomorrow`. */
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z))?$/

/** What a row must hold beyond what the database itself insists on, or, where it is not put in whole, instead of the database. */
const FITS: Partial<Record<TakenTableName, (row: TakenRow) => boolean>> = {
  drive: ({ time_zone: zone, locale, industry }) =>
    typeof zone === 'string' && isReckonedWith(zone) && isLanguage(locale) && isKindOfWork(industry),
  employer: ({ id, industry }) => isId(id) && isKindOfWork(industry),
  drive_employer: ({ id, from_on, recorded_at }) => isId(id) && isTime(from_on) && isTime(recorded_at),
  pulse: ({ counts }) => areCounts(counts),
  contract: ({ holidays = null }) => holidays === null || (Array.isArray(holidays) && holidays.every(isTime)),
}

/**
 * The first row in a take-away file that the app could not show, or not put in, and that PostgreSQL would not refuse; `null` when there is
 * none. It would stop the pages of everybody who is also in that drive: their first page, their coach's board, a campaign that it joins.
 */
export function unfitRow(rows: TakenRows): { file: string; line: number } | null {
  for (const { name, use } of TAKEN_TABLES) {
    if (use === 'record') continue
    const index = rows[name].findIndex((row) => !hasTimes(row) || FITS[name]?.(row) === false)
    if (index >= 0) return { file: `tables/${name}.jsonl`, line: index + 1 }
  }
  return null
}

/** Asked of the calendar itself: a server of another year may have written a zone by its other name. */
function isReckonedWith(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}

/** As the database writes an id. Another spelling of the same id would seal words to a row that is not there. */
export const isId = (value: Json | undefined): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

const isKindOfWork = (industry: Json = null): boolean =>
  industry === null || INDUSTRIES.some((known) => known === industry)

const isTime = (value: Json | undefined): boolean =>
  typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value))

const hasTimes = (row: TakenRow): boolean =>
  Object.entries(row).every(([column, value]) => !TIME_COLUMN.test(column) || value === null || isTime(value))

/** Numbers by name, and numbers by name below a name, as of issues. */
const areCounts = (counts: Json | undefined, above = 0): boolean =>
  typeof counts === 'object' &&
  counts !== null &&
  !Array.isArray(counts) &&
  Object.values(counts).every((count) => isCount(count) || (above === 0 && areCounts(count, 1)))

const isCount = (value: Json): boolean =>
  value === null ||
  (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_PEOPLE)
