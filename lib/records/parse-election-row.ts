import { type CalendarDate, isCalendarDate } from '@/lib/clock'
import type { Message } from '@/lib/errors'
import type { ElectionField } from './election-columns'
import { CASE_KINDS, type CaseKind, type ElectionRow, type Tally } from './election-row'

/** Why a row was left out, with its number as a spreadsheet counts. */
export type LeftOutRow = { rowNumber: number; why: Message }

type Read = (field: ElectionField) => string

/**
 * Reads one row by the columns of its file. A row that does not say which case, employer and place it is about, or whose
 * counts are not numbers, is left out whole: half a record would be a false one.
 */
export function parseElectionRow(
  cells: readonly string[],
  rowNumber: number,
  columns: ReadonlyMap<ElectionField, number>,
): ElectionRow | LeftOutRow {
  const read: Read = (field) => {
    const column = columns.get(field)
    return column === undefined ? '' : (cells[column] ?? '').trim()
  }
  const leftOut = (why: string): LeftOutRow => ({ rowNumber, why: { key: `records.left_out.${why}` } })

  const caseNumber = read('caseNumber').toUpperCase()
  const kind = caseKind(caseNumber)
  if (!kind) return leftOut('case_number')
  const [employerName, city, state] = [
    oneLine(read('employer')),
    oneLine(read('city')),
    read('state').toUpperCase(),
  ]
  if (!employerName) return leftOut('employer')
  if (!city || !/^[A-Z]{2}$/.test(state)) return leftOut('place')
  if (COUNTS.some((field) => wholeNumber(read(field)) === undefined)) return leftOut('count')
  if (DATES.some((field) => date(read(field)) === undefined)) return leftOut('date')

  return {
    rowNumber,
    caseNumber,
    kind,
    employerName,
    city,
    state,
    status: read('status') || null,
    filedOn: date(read('filedOn')) ?? null,
    closedOn: date(read('closedOn')) ?? null,
    closedReason: read('closedReason') || null,
    unitKey: read('unitId').toUpperCase(),
    unitDescription: manyLines(read('decidedUnit') || read('petitionedUnit')) || null,
    tally: readTally(read),
  }
}

const COUNTS = ['eligible', 'voided', 'votes1', 'votes2', 'votes3', 'against', 'valid', 'challenged'] as const
const DATES = ['filedOn', 'closedOn', 'tallyOn'] as const
const UNIONS = [
  ['union1', 'votes1'],
  ['union2', 'votes2'],
  ['union3', 'votes3'],
] as const

function readTally(read: Read): Tally | null {
  const tallyOn = date(read('tallyOn')) ?? null
  const votesFor = UNIONS.flatMap(([union, votes]) => {
    const name = oneLine(read(union))
    return name ? [{ union: name, votes: wholeNumber(read(votes)) ?? 0 }] : []
  })
  if (!tallyOn && votesFor.length === 0) return null
  return {
    tallyOn,
    kind: tallyKind(read('tallyType')),
    isSelfDetermination: /self.determination/i.test(read('tallyCategory')),
    eligible: wholeNumber(read('eligible')) ?? null,
    votesFor,
    votesAgainst: wholeNumber(read('against')) ?? null,
    valid: wholeNumber(read('valid')) ?? null,
    challenged: wholeNumber(read('challenged')) ?? null,
    voided: wholeNumber(read('voided')) ?? null,
    determinative: yesNo(read('determinative')),
    isImpounded: yesNo(read('impounded')) === true,
    runoffRequired: yesNo(read('runoff')) === true,
  }
}

function caseKind(caseNumber: string): CaseKind | null {
  const kind = /^\d{2}-([A-Z]{2})-\d{5,7}$/.exec(caseNumber)?.[1]
  return CASE_KINDS.find((known) => known === kind) ?? null
}

function tallyKind(text: string): Tally['kind'] {
  const plain = text.toLowerCase().replace(/[^a-z]/g, '')
  return (['initial', 'runoff', 'rerun'] as const).find((kind) => kind === plain) ?? null
}

function yesNo(text: string): boolean | null {
  if (/^(y|yes)$/i.test(text)) return true
  return /^(n|no)$/i.test(text) ? false : null
}

/** `null` when empty, `undefined` when it is not a whole number from 0 on. */
function wholeNumber(text: string): number | null | undefined {
  if (text === '') return null
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined
}

const DAYS_FROM_1900_TO_1970 = 25_569

/** A civil date, also as the serial number of a spreadsheet; `null` when empty, `undefined` when it is no date. */
function date(text: string): CalendarDate | null | undefined {
  if (text === '') return null
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number.parseInt(text, 10) : null
  const day =
    serial === null
      ? text.slice(0, 10)
      : new Date((serial - DAYS_FROM_1900_TO_1970) * 86_400_000).toISOString().slice(0, 10)
  return isCalendarDate(day) ? day : undefined
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const manyLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .filter(Boolean)
    .join('\n')
