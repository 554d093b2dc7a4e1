import { dateIn } from '@/lib/clock'
import type { CellCoverage } from '@/lib/coverage/cell-coverage'
import type { DriveCoverage } from '@/lib/coverage/drive-coverage'
import { type TakenRow, type TakenRows, takenDrive } from './take-away-tables'
import type { TakeAwayText } from './take-away-text'

type Field = string | number | null
type Sheet = readonly (readonly Field[])[]

/** The three tables for spreadsheets, each with its head and no watermark yet. */
export function takeAwaySheets(rows: TakenRows, coverage: DriveCoverage | null, text: TakeAwayText) {
  const look = lookUp(rows)
  return {
    'people.csv': [text.people, ...rows.worker.map((worker) => personLine(worker, look))],
    'talks.csv': [text.talks, ...rows.one_on_one.map((talk) => talkLine(talk, look))],
    'coverage.csv': [text.coverage, ...coverageLines(coverage, look, text)],
  } satisfies Record<string, Sheet>
}

type LookUp = ReturnType<typeof lookUp>

/** What the lines need, by id: each table is gone through once. */
function lookUp(rows: TakenRows) {
  const standing = (table: readonly TakenRow[]) =>
    table.filter((row) => !row.withdrawn_at && !row.replaced_at && !row.removed_at)
  const labels = [...rows.site, ...rows.department, ...rows.shift, ...rows.label]
  const timeZone = String(takenDrive(rows).time_zone)
  return {
    /** The day of the workplace that an instant falls on. */
    day: (instant: unknown): Field =>
      typeof instant === 'string' ? dateIn(timeZone, new Date(instant)) : null,
    label: new Map(labels.map((row) => [row.id, word(row, 'name') ?? field(row.code)])),
    cell: new Map(rows.cell.map((row) => [row.id, row])),
    worker: new Map(rows.worker.map((row) => [row.id, row])),
    name: new Map(rows.worker_name.map((row) => [row.worker_id, row])),
    account: new Map(rows.drive_role.map((row) => [row.user_id, word(row, 'name')])),
    primary: new Map(
      standing(rows.placement).flatMap((row) => (row.is_primary ? [[row.worker_id, row.cell_id]] : [])),
    ),
    status: new Map(standing(rows.worker_status).map((row) => [row.worker_id, row.status])),
    leader: new Map(rows.leader_mark.map((row) => [row.worker_id, row.status])),
    seated: new Set(rows.committee_seat.flatMap((seat) => (seat.until_on ? [] : [seat.worker_id]))),
    contacts: groupBy(rows.contact, 'worker_id'),
    talks: groupBy(standing(rows.one_on_one), 'worker_id'),
    assessments: groupBy(standing(rows.assessment), 'worker_id'),
    issues: groupBy(rows.one_on_one_issue, 'one_on_one_id'),
    asks: groupBy(rows.ask, 'one_on_one_id'),
    steps: groupBy(rows.commitment, 'one_on_one_id'),
  }
}

function personLine(worker: TakenRow, look: LookUp): Field[] {
  const name = look.name.get(worker.id)
  const contacts = look.contacts.get(worker.id) ?? []
  const reached = (kind: string) =>
    contacts.flatMap((row) => (row.kind === kind ? (word(row, 'value') ?? []) : [])).join('; ')
  const talks = look.talks.get(worker.id) ?? []
  const newest = latest(look.assessments.get(worker.id) ?? [], 'happened_at')
  return [
    field(worker.code),
    ...['first', 'last', 'nick'].map((part) => (name ? word(name, part) : null)),
    ...placeOf(look.primary.get(worker.id), look),
    field(look.status.get(worker.id) ?? 'active'),
    reached('phone'),
    reached('email'),
    look.day(worker.added_at),
    talks.length,
    field(latest(talks, 'happened_at')?.happened_on),
    field(newest?.value),
    field(newest?.basis),
    look.seated.has(worker.id) ? 'x' : '',
    field(look.leader.get(worker.id)),
    look.day(worker.removed_at),
  ]
}

function talkLine(talk: TakenRow, look: LookUp): Field[] {
  const ask = look.asks.get(talk.id)?.[0]
  const step = look.steps.get(talk.id)?.[0]
  const issues = (look.issues.get(talk.id) ?? []).map((row) => look.label.get(row.label_id) ?? '')
  return [
    field(talk.happened_on),
    field(look.worker.get(talk.worker_id)?.code),
    calledName(talk.worker_id, look),
    talk.talker_worker_id
      ? calledName(talk.talker_worker_id, look)
      : (look.account.get(talk.talker_user_id) ?? ''),
    field(talk.place_kind),
    issues.join('; '),
    field(ask?.kind),
    field(ask?.answer),
    field(step?.kind),
    field(step?.due_on),
    look.day(talk.withdrawn_at),
  ]
}

function coverageLines(coverage: DriveCoverage | null, look: LookUp, text: TakeAwayText): Field[][] {
  if (!coverage) return []
  const counts = ({ headcount, tally }: CellCoverage): Field[] => [
    headcount?.people ?? null,
    headcount?.onDate ?? null,
    ...[tally.named, tally.talkedTo, tally.assessed, tally.supporters, tally.verified, tally.committee],
    ...[tally.leadersKnown, tally.leadersWon],
    coverage.onDate,
  ]
  return [
    [text.wholeShop, '', '', ...counts(coverage.whole)],
    ...coverage.cells.map((cell) => [...placeOf(cell.cellId, look), ...counts(cell)]),
    [text.notPlaced, '', '', ...counts(coverage.notPlaced)],
  ]
}

function placeOf(cellId: unknown, look: LookUp): Field[] {
  const cell = look.cell.get(String(cellId))
  return [cell?.site_id, cell?.department_id, cell?.shift_id].map((id) =>
    id ? (look.label.get(id) ?? null) : null,
  )
}

function calledName(workerId: unknown, look: LookUp): string {
  const name = look.name.get(String(workerId))
  if (!name) return ''
  return word(name, 'nick') ?? [word(name, 'first'), word(name, 'last')].filter(Boolean).join(' ')
}

function word(row: TakenRow, name: string): string | null {
  const { words } = row
  const value = words && typeof words === 'object' && name in words ? (words as TakenRow)[name] : null
  return typeof value === 'string' ? value : null
}

const field = (value: unknown): Field =>
  typeof value === 'string' || typeof value === 'number' ? value : null

const latest = (rows: readonly TakenRow[], column: string): TakenRow | undefined =>
  rows.reduce<TakenRow | undefined>(
    (last, row) => (last && Date.parse(String(last[column])) > Date.parse(String(row[column])) ? last : row),
    undefined,
  )

function groupBy(rows: readonly TakenRow[], column: string): Map<unknown, TakenRow[]> {
  const groups = new Map<unknown, TakenRow[]>()
  for (const row of rows) {
    const group = groups.get(row[column])
    if (group) group.push(row)
    else groups.set(row[column], [row])
  }
  return groups
}
