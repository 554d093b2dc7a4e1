import 'server-only'
import { createHash } from 'node:crypto'
import { loadViewer } from '@/lib/access/load-viewer'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { isFresh } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { Message } from '@/lib/errors'
import { failure, type Result, success } from '@/lib/result'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import { fullName } from '@/lib/workers/worker-name'
import { IMPORT_LIMITS } from '../import-limits'
import type { ImportQuestion } from '../import-questions'
import type { ChartPerson } from '../match-person'
import type { NewPlaces } from '../place-labels'
import { type ImportPlan, type PlannedRow, planImport } from '../plan-import'
import { prepareImport } from '../prepare-import'
import type { DateOrder } from '../read-date'
import { reportProgress, reportSteps } from '../reading/progress'
import { readUpload } from '../reading/read-upload'
import type { ColumnMeanings } from '../roster-fields'
import type { ImportAnswers } from '../schema'
import type { SheetRow } from '../sheet'
import { chartForImport } from './chart-for-import'

/** One line of the preview, with what it would do and whom it may mean. */
export type PreviewRow = Omit<PlannedRow, 'draft' | 'suggestions'> & {
  name: string
  place: string
  suggestions: (PlannedRow['suggestions'][number] & { name: string })[]
}

/** What the wizard shows before anything is written. */
export type ImportPreview = {
  sha256: string
  sheetNames: string[]
  sheetIndex: number
  notes: Message[]
  columns: { label: string; meaning: ColumnMeanings[number]; samples: string[] }[]
  headerRows: number[]
  questions: ImportQuestion[]
  dateOrder: DateOrder
  counts: ImportPlan['counts']
  newPlaces: NewPlaces
  /** How many rows repeat another row of this list word for word. */
  repeated: number
  /** Rows that cannot be used, and rows of which something is left out: as they were, to put right. */
  toFix: RowToFix[]
  /** Problems and possible duplicates first; at most {@link ROWS_SHOWN}. */
  rows: PreviewRow[]
  rowsInAll: number
}

export type RowToFix = { number: number; cells: string[]; reasons: Message[] }

/** More rows than this are counted, not shown. */
const ROWS_SHOWN = 400

/** Reads a list and plans it against the chart, as whoever asks. Writes nothing. */
export async function getImportPreview(
  session: Session,
  driveId: string,
  bytes: Uint8Array,
  answers: ImportAnswers,
): Promise<Result<ImportPreview>> {
  const { origin, sheetIndex } = answers
  const read = await readUpload({ bytes, origin, limits: IMPORT_LIMITS.roster, sheetIndex })
  if (!read.ok) return read
  const { body, labels, headerRows, meanings, questions } = prepareImport(read.value, answers)
  await reportProgress({ step: 'read', done: body.length, total: body.length })
  const { people, structure, keyOf } = await asViewer(session, (tx) => chartForImport(tx, driveId))
  const steps = planImport({
    body,
    rules: { meanings, labels, dateOrder: questions.dateOrder, country: answers.country },
    chart: people,
    structure,
    contactKey: ({ kind, value }) => keyOf(kind, value),
    choices: new Map(answers.choices.map((choice) => [choice.row, choice])),
  })
  const plan = await reportSteps(steps, body.length)
  const calledById = await calledForPreview(session, driveId, plan.rows, people)
  if (!calledById) return failure({ code: 'stepup_required' })
  const nameByRow = new Map(plan.rows.map(({ number, draft }) => [number, draft ? fullName(draft.name) : '']))
  return success({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sheetNames: read.value.sheetNames,
    sheetIndex: read.value.sheetIndex,
    notes: read.value.notes,
    columns: labels.map((label, column) => ({
      label,
      meaning: meanings[column] ?? null,
      samples: samplesOf(body, column),
    })),
    headerRows,
    questions: questions.open,
    dateOrder: questions.dateOrder,
    counts: plan.counts,
    newPlaces: plan.newPlaces,
    repeated: plan.rows.filter(isRepeated).length,
    toFix: rowsToFix(plan.rows, body),
    rowsInAll: plan.rows.length,
    rows: plan.rows
      .toSorted((a, b) => urgency(a) - urgency(b) || a.number - b.number)
      .slice(0, ROWS_SHOWN)
      .map(({ draft, suggestions, ...row }) => ({
        ...row,
        name: draft
          ? fullName(draft.name)
          : (body.find(({ number }) => number === row.number)?.cells.find(Boolean) ?? ''),
        place: draft
          ? [draft.place.site, draft.place.department, draft.place.shift].filter(Boolean).join(' · ')
          : '',
        suggestions: suggestions.map((each) => ({
          ...each,
          name: (each.workerId ? calledById.get(each.workerId) : nameByRow.get(each.row ?? 0)) ?? '',
        })),
      })),
  })
}

/**
 * How to call the people whom rows may mean: a page of them by name, within what the viewer may read, all others by code. A list of
 * guesses is no way around the reading budget: beyond it, and beyond a page, `null` without a fresh sign-in. An employer has a list
 * of names, and would learn by it who is behind which code.
 */
async function calledForPreview(
  session: Session,
  driveId: string,
  rows: readonly PlannedRow[],
  people: readonly ChartPerson[],
): Promise<Map<string, string> | null> {
  const meant = new Set(
    rows.flatMap((row) => [row, ...row.suggestions].flatMap(({ workerId }) => workerId ?? [])),
  )
  const named = [...meant].slice(0, PEOPLE_A_PAGE)
  const mayShow = await asViewer(session, (tx) => mayShowNames(tx, driveId, named))
  const viewer = await loadViewer(session)
  if ((!mayShow || meant.size > named.length) && !(viewer && isFresh(viewer, now()))) return null
  const byName = new Set(mayShow ? named : [])
  return new Map(
    people.flatMap(({ workerId, name, code }): [string, string][] =>
      meant.has(workerId) ? [[workerId, byName.has(workerId) ? fullName(name) : code]] : [],
    ),
  )
}

const isRepeated = ({ warnings }: PlannedRow): boolean =>
  warnings.some(({ key }) => key === 'exchange.row.same_as_row')

function rowsToFix(rows: readonly PlannedRow[], body: readonly SheetRow[]): RowToFix[] {
  const cellsOf = new Map(body.map(({ number, cells }) => [number, cells]))
  return rows.flatMap(({ number, problems, lost }) => {
    const reasons = [...problems, ...lost]
    return reasons.length > 0 ? [{ number, cells: cellsOf.get(number) ?? [], reasons }] : []
  })
}

const urgency = ({ verdict, suggestions, warnings, lost }: PlannedRow): number => {
  if (verdict === 'problem') return 0
  if (lost.length > 0) return 1
  if (suggestions.length > 0) return suggestions.some((each) => each.verdict === 'likely') ? 1 : 2
  return warnings.length > 0 ? 3 : 4
}

const samplesOf = (body: readonly { cells: string[] }[], column: number): string[] =>
  body.flatMap(({ cells }) => cells[column] || []).slice(0, 3)
