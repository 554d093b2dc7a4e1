import { failure, type Result, success } from '@/lib/result'
import { cleanCell } from '../clean-cell'
import { decodeText } from '../decode-text'
import { fieldOfLabel } from '../header-words'
import { type ImportLimits, ROWS_ABOVE_DATA } from '../import-limits'
import { pastedLines } from '../pasted-lines'
import type { Sheet, SheetRow } from '../sheet'
import { readDelimited } from './read-delimited'
import { readWorkbook } from './read-workbook'
import { sniffUpload } from './sniff-upload'

export type Upload = {
  bytes: Uint8Array
  /** Typed or pasted text may be a list of lines; a file is a table. */
  origin: 'file' | 'pasted'
  limits: ImportLimits
  /** Which sheet of a workbook, counted from 0; `null`: the fullest. */
  sheetIndex: number | null
}

type Raw = Omit<Sheet, 'rows'> & { rows: string[][]; formulas: { row: number; column: number }[] }

/** Reads a file or a pasted text for what it certainly says; refuses what cannot be read for certain. */
export async function parseUpload(upload: Upload): Promise<Result<Sheet>> {
  const raw = await readRaw(upload)
  if (!raw.ok) return raw
  const { rows, formulas, ...sheet } = raw.value
  const tooLarge = refuseSize(rows, upload.limits)
  if (tooLarge) return tooLarge
  const cleaned = cleanRows(rows, formulas, upload.limits)
  if (cleaned.rows.every(({ cells }) => cells.every((cell) => cell === '')))
    return failure({ code: 'invalid', reason: { key: 'exchange.refuse.empty' } })
  const hidden = cleaned.hidden
    ? [
        {
          key: 'exchange.note.hidden_characters',
          params: { count: cleaned.hidden, row: cleaned.firstHiddenRow },
        },
      ]
    : []
  return success({ ...sheet, rows: cleaned.rows, notes: [...sheet.notes, ...hidden] })
}

async function readRaw({ bytes, origin, limits, sheetIndex }: Upload): Promise<Result<Raw>> {
  if (bytes.length === 0) return failure({ code: 'invalid', reason: { key: 'exchange.refuse.empty' } })
  if (bytes.length > limits.bytes)
    return failure({
      code: 'too_large',
      reason: { key: 'exchange.refuse.too_many_bytes', params: { megabytes: limits.bytes / 1024 / 1024 } },
    })
  const sniffed = await sniffUpload(bytes)
  if (sniffed.kind === 'refused') return failure({ code: 'invalid', reason: sniffed.reason })
  if (sniffed.kind === 'workbook') {
    const workbook = await readWorkbook(bytes, limits, sheetIndex)
    if (!workbook.ok) return workbook
    return success({ format: 'workbook', encoding: null, delimiter: null, notes: [], ...workbook.value })
  }
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, encoding, notes } = decoded.value
  const common = { encoding, notes, sheetNames: [], sheetIndex: 0, formulas: [] }
  if (origin === 'pasted' && !isPastedTable(text))
    return success({ ...common, format: 'lines', delimiter: null, rows: pastedLines(text) })
  const table = readDelimited(text, limits)
  return table.ok ? success({ ...common, format: 'delimited', ...table.value }) : table
}

/** A paste is a table when it came out of a spreadsheet (tabs) or begins with known column labels. */
function isPastedTable(text: string): boolean {
  const [first = '', second = ''] = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  if (first.includes('\t') && (second === '' || second.includes('\t'))) return true
  const labels = first.split(/[;,|]/)
  return (
    labels.length >= 2 && labels.filter((label) => fieldOfLabel(label) !== null).length * 2 >= labels.length
  )
}

function refuseSize(rows: string[][], limits: ImportLimits) {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length
  if (filled > limits.rows + 1 || rows.length > limits.rows + ROWS_ABOVE_DATA)
    return failure({
      code: 'too_large',
      reason: { key: 'exchange.refuse.too_many_rows', params: { max: limits.rows } },
    })
  const wide = rows.findIndex((cells) => cells.length > limits.columns)
  if (wide < 0) return null
  return failure({
    code: 'too_large',
    reason: { key: 'exchange.refuse.too_many_columns', params: { max: limits.columns } },
  })
}

function cleanRows(raw: string[][], formulas: Raw['formulas'], { cellCharacters }: ImportLimits) {
  let hidden = 0
  let firstHiddenRow = 0
  const rows = raw.map((cells, index): SheetRow => {
    const number = index + 1
    const clean = cells.map((cell) => cleanCell(cell, cellCharacters))
    const removed = clean.reduce((sum, cell) => sum + cell.hidden, 0)
    if (removed > 0 && hidden === 0) firstHiddenRow = number
    hidden += removed
    return {
      number,
      cells: clean.map(({ text }) => text),
      flaws: clean.flatMap(({ flaw }, column) => (flaw ? [{ column, flaw }] : [])),
    }
  })
  for (const { row, column } of formulas) rows[row - 1]?.flaws.push({ column: column - 1, flaw: 'formula' })
  return { rows, hidden, firstHiddenRow }
}
