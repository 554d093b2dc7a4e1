import type { CalendarDate } from '@/lib/clock'
import { electionColumns } from './election-columns'
import { type ElectionResult, electionResult } from './election-result'
import type { CaseKind, ElectionRow, Tally } from './election-row'
import { employerKey } from './employer-key'
import { type LeftOutRow, parseElectionRow } from './parse-election-row'

/** One bargaining unit of one case, with its counts in the order of their days. */
export type ElectionRecord = {
  caseNumber: string
  unitKey: string
  kind: CaseKind
  employerName: string
  employerKey: string
  city: string
  state: string
  unions: string[]
  unitDescription: string | null
  eligible: number | null
  filedOn: CalendarDate | null
  closedOn: CalendarDate | null
  closedReason: string | null
  status: string | null
  lastTallyOn: CalendarDate | null
  result: ElectionResult
  tallies: Tally[]
}

/** What became of every row: `rows` = tallies + `withoutTally` + `repeated` + `leftOut.length`. */
export type GatheredRecords = {
  rows: number
  records: ElectionRecord[]
  tallies: number
  /** Rows of cases whose ballots are not counted yet: a record, and no tally. */
  withoutTally: number
  /** Rows that say word for word what another row of their unit said. */
  repeated: number
  leftOut: LeftOutRow[]
}

export type NumberedRow = { number: number; cells: readonly string[] }

/** Puts the rows of an election file together: several rows of one case and unit are one record with several counts. */
export function gatherRecords(labels: readonly string[], body: readonly NumberedRow[]): GatheredRecords {
  const { columns } = electionColumns(labels)
  const units = new Map<string, ElectionRow[]>()
  const leftOut: LeftOutRow[] = []
  for (const { cells, number } of body) {
    const row = parseElectionRow(cells, number, columns)
    if ('why' in row) leftOut.push(row)
    else {
      const key = `${row.caseNumber} ${row.unitKey}`
      units.set(key, [...(units.get(key) ?? []), row])
    }
  }
  const gathered = [...units.values()].map(toRecord)
  const records = gathered.map(({ record }) => record)
  return {
    rows: body.length,
    records,
    tallies: records.reduce((sum, { tallies }) => sum + tallies.length, 0),
    withoutTally: gathered.reduce((sum, one) => sum + one.withoutTally, 0),
    repeated: gathered.reduce((sum, one) => sum + one.repeated, 0),
    leftOut,
  }
}

function toRecord(rows: readonly ElectionRow[]): {
  record: ElectionRecord
  withoutTally: number
  repeated: number
} {
  const newest = rows.at(-1)
  if (!newest) throw new RangeError('A record needs a row')
  const distinct = new Map<string, Tally>()
  for (const { tally } of rows) if (tally) distinct.set(JSON.stringify(tally), tally)
  const tallies = [...distinct.values()].sort(byDay)
  const record = {
    caseNumber: newest.caseNumber,
    unitKey: newest.unitKey,
    kind: newest.kind,
    employerName: newest.employerName,
    employerKey: employerKey(newest.employerName),
    city: newest.city,
    state: newest.state,
    unions: [...new Set(tallies.flatMap(({ votesFor }) => votesFor.map(({ union }) => union)))],
    unitDescription: newest.unitDescription,
    eligible:
      tallies.findLast(({ isSelfDetermination }) => !isSelfDetermination)?.eligible ??
      tallies.at(-1)?.eligible ??
      null,
    filedOn: newest.filedOn,
    closedOn: newest.closedOn,
    closedReason: newest.closedReason,
    status: newest.status,
    lastTallyOn: tallies.at(-1)?.tallyOn ?? null,
    result: electionResult(newest.kind, tallies, newest.closedReason),
    tallies,
  }
  const withoutTally = rows.filter(({ tally }) => tally === null).length
  return { record, withoutTally, repeated: rows.length - withoutTally - tallies.length }
}

const ORDER = ['initial', 'runoff', 'rerun'] as const

/** By day; on one day the first count before a runoff before a rerun. Equal ones stay as the file has them. */
const byDay = (a: Tally, b: Tally): number =>
  (a.tallyOn ?? '').localeCompare(b.tallyOn ?? '') || place(a) - place(b)

const place = ({ kind }: Tally): number => (kind === null ? -1 : ORDER.indexOf(kind))
