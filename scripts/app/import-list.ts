import { v7 } from 'uuid'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { bringInDrive } from '@/lib/exchange/commands/bring-in-drive'
import { commitImport } from '@/lib/exchange/commands/commit-import'
import { getImportPreview, type ImportPreview } from '@/lib/exchange/queries/import-preview'
import { ImportAnswers } from '@/lib/exchange/schema'
import { type Result, success } from '@/lib/result'

export type ImportOptions = {
  driveId: string
  dateOrder: 'day_first' | 'month_first' | null
  country: string
  problems: 'refuse' | 'leave_out'
  mode: 'write' | 'dry_run'
}

/** What `npm run import` says about a list: by row number and reason, never by name. */
export type ImportReport = {
  written: boolean
  importId: string | null
  counts: ImportPreview['counts']
  questions: ImportPreview['questions']
  columns: { label: string; meaning: string | null }[]
  headerRows: number[]
  newPlaces: { sites: number; departments: number; shifts: number; cells: number }
  notes: string[]
  problems: { row: number; reasons: string[] }[]
  /** Rows that come in without a value that cannot be used. */
  leftOut: { row: number; reasons: string[] }[]
  duplicates: { row: number; likely: number; possible: number }[]
}

/** Reads a list as the screen does and, unless it is a dry run, brings it in. Rows with problems stop it, unless they are to be left out. */
export async function importList(
  session: Session,
  bytes: Buffer,
  options: ImportOptions,
): Promise<Result<ImportReport>> {
  const { driveId, dateOrder, country, problems } = options
  const answers = ImportAnswers.parse({ origin: 'file', dateOrder, country })
  const shown = await getImportPreview(session, driveId, bytes, answers)
  if (!shown.ok) return shown
  const { sha256, counts } = shown.value
  if (options.mode === 'dry_run') return success(reportOn(shown.value, null))
  const input = {
    driveId,
    importId: v7(),
    content: bytes.toString('base64'),
    sha256,
    answers,
    promised: counts,
    problems,
  }
  const written = await execute(commitImport, session, { commandId: v7(), input })
  return written.ok ? success(reportOn(shown.value, written.value.importId)) : written
}

/** Makes a new drive of what `npm run take-away` wrote. Answers its id. */
export async function importTakeAway(session: Session, bytes: Buffer): Promise<Result<{ driveId: string }>> {
  const driveId = v7()
  const result = await execute(bringInDrive, session, { commandId: v7(), input: { driveId, file: bytes } })
  return result.ok ? success({ driveId }) : result
}

function reportOn(shown: ImportPreview, importId: string | null): ImportReport {
  const { counts, questions, columns, headerRows, newPlaces, notes, rows, toFix } = shown
  return {
    written: importId !== null,
    importId,
    counts,
    questions,
    columns: columns.map(({ label, meaning }) => ({ label, meaning })),
    headerRows,
    newPlaces: {
      sites: newPlaces.sites.length,
      departments: newPlaces.departments.length,
      shifts: newPlaces.shifts.length,
      cells: newPlaces.cells.length,
    },
    notes: notes.map(({ key }) => key),
    problems: rows.flatMap((row) =>
      row.problems.length > 0 ? [{ row: row.number, reasons: row.problems.map(({ key }) => key) }] : [],
    ),
    leftOut: toFix.flatMap(({ number, reasons }) =>
      rows.some((row) => row.number === number && row.verdict === 'problem')
        ? []
        : [{ row: number, reasons: reasons.map(({ key }) => key) }],
    ),
    duplicates: rows.flatMap(({ number, suggestions }) => {
      const count = (verdict: string) => suggestions.filter((each) => each.verdict === verdict).length
      return suggestions.length > 0
        ? [{ row: number, likely: count('likely'), possible: count('possible') }]
        : []
    }),
  }
}
