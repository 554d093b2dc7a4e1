import { ROWS_ABOVE_DATA } from './import-limits'
import type { SheetRow } from './sheet'

export type SheetHeader = {
  /** One label a column; empty where nothing stands above the column. */
  labels: string[]
  /** Numbers of the rows that are header; empty when the sheet has none. */
  headerRows: number[]
  /** Rows below the header, without empty ones and without the header repeated on later pages. */
  body: SheetRow[]
}

/** How certainly a cell's text is a label; each import profile brings its own words. */
export type LabelStrength = (text: string) => 'strong' | 'weak' | null

/**
 * Finds the header by its content below titles and empty rows, joins a header of two rows, and leaves out repeats of
 * it further down. A sheet without a row of known labels has no header: everything in it is data.
 */
export function findHeader(rows: readonly SheetRow[], strengthOf: LabelStrength): SheetHeader {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const at = headerIndex(rows, strengthOf)
  if (at === null) return { labels: Array(width).fill(''), headerRows: [], body: rows.filter(hasContent) }
  const lowerAt = isSecondHeader(rows[at + 1], strengthOf) ? at + 1 : at
  const upperAt = lowerAt > at ? at : isGroupRow(rows[at - 1]) ? at - 1 : null
  const lower = rows[lowerAt]?.cells ?? []
  const upper = upperAt === null ? [] : carryRight(rows[upperAt]?.cells ?? [], width)
  const labels = Array.from({ length: width }, (_, column) =>
    joinLabels(upper[column] ?? '', lower[column] ?? ''),
  )
  const headerRows = [upperAt, lowerAt].flatMap((index) => rows[index ?? -1]?.number ?? [])
  const headers = new Set([lowerAt, upperAt ?? lowerAt].map((index) => contentOf(rows[index])))
  return {
    labels,
    headerRows,
    body: rows.slice(lowerAt + 1).filter((row) => hasContent(row) && !headers.has(contentOf(row))),
  }
}

const filled = (row: SheetRow | undefined): string[] => (row?.cells ?? []).filter((cell) => cell !== '')
const hasContent = (row: SheetRow): boolean => filled(row).length > 0
const contentOf = (row: SheetRow | undefined): string =>
  JSON.stringify(row?.cells ?? []).replace(/(,"")+\]$/, ']')
const looksLikeData = (cell: string): boolean => /\d{3}|@/.test(cell)
const joinLabels = (upper: string, lower: string): string =>
  [...new Set([upper, lower].filter(Boolean))].join(' ').replace(/\s+/g, ' ')

function labelsIn(row: SheetRow | undefined, strengthOf: LabelStrength): number {
  const cells = filled(row)
  if (cells.length === 0 || cells.some(looksLikeData)) return 0
  const strengths = cells.map(strengthOf).filter((strength) => strength !== null)
  const isHeader = strengths.includes('strong')
    ? strengths.length * 4 >= cells.length
    : strengths.length >= 2 && strengths.length * 2 >= cells.length
  return isHeader ? strengths.length : 0
}

function headerIndex(rows: readonly SheetRow[], strengthOf: LabelStrength): number | null {
  const counts = rows.slice(0, ROWS_ABOVE_DATA).map((row) => labelsIn(row, strengthOf))
  const most = Math.max(0, ...counts)
  if (most === 0) return null
  const at = counts.findIndex((count) => count * 5 >= most * 3)
  return at
}

/** A second row of labels right below the first, as companies print them. */
const isSecondHeader = (row: SheetRow | undefined, strengthOf: LabelStrength): boolean =>
  labelsIn(row, strengthOf) >= 2

/** Labels above groups of columns (`Employee`, `Contact`): more than one, and none that is data. */
function isGroupRow(row: SheetRow | undefined): boolean {
  const cells = filled(row)
  return cells.length >= 2 && !cells.some(looksLikeData)
}

function carryRight(cells: string[], width: number): string[] {
  let last = ''
  return Array.from({ length: width }, (_, column) => {
    last = cells[column] || last
    return last
  })
}
