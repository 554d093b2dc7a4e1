import 'server-only'
import { createHash } from 'node:crypto'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { Message } from '@/lib/errors'
import { type Result, success } from '@/lib/result'
import { fullName } from '@/lib/workers/worker-name'
import { IMPORT_LIMITS } from '../import-limits'
import type { ImportQuestion } from '../import-questions'
import type { NewPlaces } from '../place-labels'
import { type ImportPlan, type PlannedRow, planImport } from '../plan-import'
import { prepareImport } from '../prepare-import'
import type { DateOrder } from '../read-date'
import { readUpload } from '../reading/read-upload'
import type { ColumnMeanings } from '../roster-fields'
import type { ImportAnswers } from '../schema'
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
  /** Problems and possible duplicates first; at most {@link ROWS_SHOWN}. */
  rows: PreviewRow[]
  rowsInAll: number
}

/** More rows than this are counted, not shown. */
export const ROWS_SHOWN = 400

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
  const { people, structure, keyOf } = await asViewer(session, (tx) => chartForImport(tx, driveId))
  const plan = planImport({
    body,
    rules: { meanings, labels, dateOrder: questions.dateOrder, country: answers.country },
    chart: people,
    structure,
    contactKey: ({ kind, value }) => keyOf(kind, value),
    choices: new Map(answers.choices.map((choice) => [choice.row, choice])),
  })
  const nameById = new Map(people.map(({ workerId, name }) => [workerId, fullName(name)]))
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
          name: (each.workerId ? nameById.get(each.workerId) : nameByRow.get(each.row ?? 0)) ?? '',
        })),
      })),
  })
}

const urgency = ({ verdict, suggestions, warnings }: PlannedRow): number => {
  if (verdict === 'problem') return 0
  if (suggestions.length > 0) return suggestions.some((each) => each.verdict === 'likely') ? 1 : 2
  return warnings.length > 0 ? 3 : 4
}

const samplesOf = (body: readonly { cells: string[] }[], column: number): string[] =>
  body.flatMap(({ cells }) => cells[column] || []).slice(0, 3)
