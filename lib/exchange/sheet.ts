import type { Message } from '@/lib/errors'

/** Why a cell is not taken as it stands; also the last part of the message key `exchange.row.<flaw>`. */
export type CellFlaw = 'formula' | 'too_long' | 'broken_letters' | 'mixed_scripts' | 'nul' | 'half_character'

/** One row as somebody would count it in a spreadsheet: `number` begins with 1 and includes title and empty rows. */
export type SheetRow = { number: number; cells: string[]; flaws: { column: number; flaw: CellFlaw }[] }

/** What could be read for certain from a file or a pasted text, before anybody asked what it means. */
export type Sheet = {
  format: 'delimited' | 'workbook' | 'lines'
  /** `null` for workbooks and pasted text. */
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | null
  delimiter: string | null
  /** All sheets of a workbook, and which of them this is. */
  sheetNames: string[]
  sheetIndex: number
  rows: SheetRow[]
  /** What the reader did that somebody should know: `exchange.note.…`. */
  notes: Message[]
}
