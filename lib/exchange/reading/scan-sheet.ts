export type SheetScan = {
  rows: number
  /** The last row and the last column that any cell stands in, counted from 1. */
  lastRow: number
  lastColumn: number
  /** Cells whose value is computed: a file may carry any old value for them. */
  formulas: { row: number; column: number }[]
}

const CELL = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*?(?:\/>|>(\s*<(?:\w+:)?f[\s>/])?)/g

/** Goes through the XML of a sheet once, without building any cell, to see how large it is and where it computes. */
export function scanSheet(xml: string): SheetScan {
  const scan: SheetScan = { rows: 0, lastRow: 0, lastColumn: 0, formulas: [] }
  for (const [, letters = '', digits = '', formula] of xml.matchAll(CELL)) {
    const column = columnNumber(letters)
    const row = Number(digits)
    if (row > scan.lastRow) scan.rows += 1
    scan.lastRow = Math.max(scan.lastRow, row)
    scan.lastColumn = Math.max(scan.lastColumn, column)
    if (formula) scan.formulas.push({ row, column })
  }
  return scan
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
