import readXlsxFile from 'read-excel-file/node'
import { failure, type Result, success } from '@/lib/result'
import { type ImportLimits, ROWS_ABOVE_DATA } from '../import-limits'
import { openWorkbook } from './open-workbook'
import { type SheetScan, scanSheet } from './scan-sheet'

export type RawWorkbook = {
  sheetNames: string[]
  sheetIndex: number
  rows: string[][]
  formulas: SheetScan['formulas']
}

/** Reads one sheet of an .xlsx workbook: the one asked for, else the one with the most rows. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: ImportLimits,
  wantedSheet: number | null,
): Promise<Result<RawWorkbook>> {
  const opened = openWorkbook(bytes)
  if (!opened.ok) return opened
  const scans = new Map([...opened.value.sheets].map(([path, xml]) => [path, scanSheet(xml)]))
  for (const { lastRow, lastColumn } of scans.values()) {
    if (lastRow > limits.rows + ROWS_ABOVE_DATA)
      return failure({
        code: 'too_large',
        reason: { key: 'exchange.refuse.too_many_rows', params: { max: limits.rows } },
      })
    if (lastColumn > limits.columns)
      return failure({
        code: 'too_large',
        reason: { key: 'exchange.refuse.too_many_columns', params: { max: limits.columns } },
      })
  }
  const sheets = await readSheets(opened.value.bytes)
  if (sheets === null || sheets.length === 0)
    return failure({ code: 'invalid', reason: { key: 'exchange.refuse.damaged_workbook' } })
  const sheetIndex = wantedSheet ?? indexOfLargest(sheets.map(({ data }) => data.length))
  const sheet = sheets[sheetIndex]
  if (!sheet) return failure({ code: 'invalid', reason: { key: 'exchange.refuse.no_such_sheet' } })
  const rows = sheet.data.map((row) => row.map(cellText))
  return success({
    sheetNames: sheets.map((each) => each.sheet),
    sheetIndex,
    rows,
    formulas: formulasOf(scans, sheets.length, sheetIndex),
  })
}

async function readSheets(bytes: Uint8Array) {
  try {
    return await readXlsxFile(Buffer.from(bytes), { trim: false })
  } catch {
    return null
  }
}

/** A number as written, a date as `YYYY-MM-DD` (it has no zone in a workbook), nothing for an empty cell. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return String(value)
}

const indexOfLargest = (sizes: number[]): number => sizes.indexOf(Math.max(...sizes))

/** Sheet files are numbered in the order of the sheets by every program we know; in doubt all formulas count. */
function formulasOf(scans: Map<string, SheetScan>, sheets: number, index: number): SheetScan['formulas'] {
  const own =
    scans.size === sheets
      ? [...scans].find(([path]) => path.toLowerCase().endsWith(`/sheet${index + 1}.xml`))
      : undefined
  return own ? own[1].formulas : [...scans.values()].flatMap(({ formulas }) => formulas)
}
