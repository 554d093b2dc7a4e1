import type { CellCoverage, Share } from './cell-coverage'
import type { DriveCoverage } from './drive-coverage'

const COLUMNS = [
  'area',
  'people',
  'named',
  'talked',
  'assessed',
  'support',
  'verified',
  'committee',
  'last talk',
] as const

/** The map as lines of text for a terminal: the whole first, then the areas, then people in none. */
export function coverageTable(coverage: DriveCoverage, nameOf: (cellId: string) => string): string {
  const rows = [
    [...COLUMNS],
    rowOf('all', coverage.whole),
    ...coverage.cells.map((cell) => rowOf(nameOf(cell.cellId), cell)),
    rowOf('(not placed)', coverage.notPlaced),
  ]
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    row
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return rows.map(line).join('\n')
}

function rowOf(name: string, cell: CellCoverage): string[] {
  const people = cell.headcount === null ? '?' : `${cell.headcount.people} (${cell.headcount.onDate})`
  const shares = [cell.named, cell.talkedTo, cell.assessed, cell.supporters, cell.verified, cell.committee]
  return [name, people, ...shares.map(inText), cell.tally.lastTouchOn ?? 'never']
}

const inText = ({ count, share }: Share): string =>
  share === null ? String(count) : `${count} ${Math.round(share * 100)} %`
