import { type CalendarDate, isCalendarDate } from '@/lib/clock'
import { normalName } from '@/lib/workers/normal-name'

/** Which number of `3/4/2025` is the day. */
export type DateOrder = 'day_first' | 'month_first'

const MONTHS = [
  ['jan', 'january', 'ene', 'enero'],
  ['feb', 'february', 'febrero'],
  ['mar', 'march', 'marzo'],
  ['apr', 'april', 'abr', 'abril'],
  ['may', 'mayo'],
  ['jun', 'june', 'junio'],
  ['jul', 'july', 'julio'],
  ['aug', 'august', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'septiembre', 'setiembre'],
  ['oct', 'october', 'octubre'],
  ['nov', 'november', 'noviembre'],
  ['dec', 'december', 'dic', 'diciembre'],
]

/**
 * A civil date out of `2025-03-04`, `3/4/2025` (by `order`), `4 Mar 2025` or `4 de marzo de 2025`; `null` when the text
 * is not certainly a date. A year of two digits is never certain.
 */
export function readDate(text: string, order: DateOrder): CalendarDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text.trim())
  if (iso) return civil(iso[1], iso[2], iso[3])
  const digits = digitsOf(text)
  if (digits) {
    const [one, two, year] = digits
    return order === 'day_first' ? civil(year, two, one) : civil(year, one, two)
  }
  return spelledOut(text)
}

/** What the slashed dates of one column show: which orders would make every one of them a date. */
export function possibleOrders(values: readonly string[]): DateOrder[] {
  const digits = values.filter((value) => digitsOf(value) !== null)
  const orders: DateOrder[] = ['month_first', 'day_first']
  const possible = orders.filter((order) => digits.every((value) => readDate(value, order) !== null))
  const isSame = digits.every((value) => readDate(value, 'month_first') === readDate(value, 'day_first'))
  return isSame ? possible.slice(0, 1) : possible
}

function digitsOf(text: string): [string, string, string] | null {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim())
  return found?.[1] && found[2] && found[3] ? [found[1], found[2], found[3]] : null
}

function spelledOut(text: string): CalendarDate | null {
  const words = normalName(text)
    .split(' ')
    .filter((word) => word !== 'de' && word !== 'del')
  if (words.length !== 3) return null
  const month = MONTHS.findIndex((names) => words.some((word) => names.includes(word))) + 1
  const year = words.find((word) => /^\d{4}$/.test(word))
  const day = words.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word))
  return month > 0 ? civil(year, String(month), day?.replace(/\D/g, '')) : null
}

function civil(year?: string, month?: string, day?: string): CalendarDate | null {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isCalendarDate(date) && date >= '1930-01-01' ? date : null
}
