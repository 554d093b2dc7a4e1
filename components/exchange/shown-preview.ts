import type { Message } from '@/lib/errors'
import type { ImportQuestion } from '@/lib/exchange/import-questions'
import type { NewPlaces } from '@/lib/exchange/place-labels'
import type { ImportPlan, PlannedRow } from '@/lib/exchange/plan-import'
import type { ColumnMeanings } from '@/lib/exchange/roster-fields'

/** One line of the preview on the screen. */
export type ShownRow = Omit<PlannedRow, 'draft' | 'suggestions'> & {
  name: string
  place: string
  suggestions: (PlannedRow['suggestions'][number] & { name: string })[]
}

/** What the wizard shows of a list before anything is written. */
export type ShownPreview = {
  sha256: string
  sheetNames: string[]
  sheetIndex: number
  notes: Message[]
  columns: { label: string; meaning: ColumnMeanings[number]; samples: string[] }[]
  questions: ImportQuestion[]
  counts: ImportPlan['counts']
  newPlaces: NewPlaces
  repeated: number
  toFix: { number: number; cells: string[]; reasons: Message[] }[]
  rows: ShownRow[]
  rowsInAll: number
}
