import { emailAddress } from '@/lib/workers/contact-point'
import type { SheetHeader } from './find-header'
import { fieldOfLabel } from './header-words'
import { readDate } from './read-date'
import { type ColumnMeanings, REPEATABLE_FIELDS, type RosterField } from './roster-fields'
import { isShiftWord } from './shift-words'

const SAMPLE_ROWS = 200

/** What each column probably means: by its label first, by what stands in it where there is no label. */
export function guessColumns({ labels, headerRows, body }: SheetHeader): ColumnMeanings {
  const taken = new Set<RosterField>()
  const take = (field: RosterField | null): RosterField | null => {
    if (field === null || (taken.has(field) && !REPEATABLE_FIELDS.has(field))) return null
    taken.add(field)
    return field
  }
  const sample = body.slice(0, SAMPLE_ROWS)
  const valuesOf = (column: number) => sample.map(({ cells }) => cells[column] ?? '').filter(Boolean)
  const meanings = labels.map((label) => take(fieldOfLabel(label)))
  for (const [column, meaning] of meanings.entries())
    if (meaning === null && !labels[column]) meanings[column] = take(fieldOfContent(valuesOf(column)))
  nameTheNames(meanings, labels, valuesOf, take)
  if (headerRows.length === 0) nameThePlaces(meanings, valuesOf, take)
  return meanings
}

/** What a column's values show by themselves; `null` where they could be several things. */
function fieldOfContent(values: string[]): RosterField | null {
  const isMostly = (test: (value: string) => boolean) =>
    values.length > 0 && values.filter(test).length >= values.length * 0.6
  if (isMostly((value) => emailAddress(value) !== null)) return 'email'
  if (isMostly((value) => readDate(value, 'day_first') !== null || readDate(value, 'month_first') !== null))
    return 'startedOn'
  if (isMostly(looksLikePhone)) return 'phone'
  return isMostly(isShiftWord) ? 'shift' : null
}

const looksLikePhone = (value: string): boolean =>
  /^\+?[\d\s().\-/]{7,20}$/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 7

/** `Name` beside `Last name` is a first name; without any name column, the first column of words is the name. */
function nameTheNames(
  meanings: ColumnMeanings,
  labels: string[],
  valuesOf: (column: number) => string[],
  take: (field: RosterField) => RosterField | null,
): void {
  const whole = meanings.indexOf('fullName')
  if (whole >= 0 && meanings.includes('lastName') && !meanings.includes('firstName'))
    meanings[whole] = 'firstName'
  const first = meanings.indexOf('firstName')
  if (first >= 0 && !meanings.includes('lastName') && valuesOf(first).some((value) => /\S\s+\S/.test(value)))
    meanings[first] = 'fullName'
  if (meanings.some((field) => field === 'fullName' || field === 'firstName' || field === 'nickname')) return
  const words = meanings.findIndex(
    (field, column) =>
      field === null && !labels[column] && valuesOf(column).some((value) => /\p{L}{2}/u.test(value)),
  )
  if (words >= 0) meanings[words] = take('fullName')
}

/** Without labels, a column of words in which the same few return is an area. */
function nameThePlaces(
  meanings: ColumnMeanings,
  valuesOf: (column: number) => string[],
  take: (field: RosterField) => RosterField | null,
): void {
  for (const [column, meaning] of meanings.entries()) {
    if (meaning !== null || meanings.includes('department')) continue
    const values = valuesOf(column).filter((value) => /\p{L}{2}/u.test(value) && value.length <= 60)
    if (values.length > 0) meanings[column] = take('department')
  }
}
