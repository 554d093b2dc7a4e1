import { findHeader, type SheetHeader } from './find-header'
import { guessColumns } from './guess-columns'
import { labelStrength } from './header-words'
import { type ImportQuestions, importQuestions } from './import-questions'
import type { DateOrder } from './read-date'
import type { ColumnMeanings } from './roster-fields'
import type { Sheet } from './sheet'

/** A list whose header is found and whose columns have a meaning, guessed or answered. */
export type PreparedImport = SheetHeader & { meanings: ColumnMeanings; questions: ImportQuestions }

/** Finds header and meanings of a list of people. `meanings` that were answered win over guesses. */
export function prepareImport(
  sheet: Sheet,
  answered: { meanings: ColumnMeanings | null; dateOrder: DateOrder | null },
): PreparedImport {
  const header = findHeader(sheet.rows, labelStrength)
  const guessed = guessColumns(header)
  const meanings = answered.meanings
    ? guessed.map((_, column) => answered.meanings?.[column] ?? null)
    : guessed
  return { ...header, meanings, questions: importQuestions(header.body, meanings, answered.dateOrder) }
}
