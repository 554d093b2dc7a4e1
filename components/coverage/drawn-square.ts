import type { GridLevel } from '@/components/ui/grid-cell'
import type { GridSquare } from '@/lib/coverage/coverage-grid'
import type { MapMeasure } from '@/lib/coverage/map-measures'
import { type MapExtras, readSquare } from '@/lib/coverage/square-reading'
import { readingInShort, readingInWords } from './reading-in-words'

/** One square as it travels to the browser, ready to be drawn: small, because a map has dozens. */
export type DrawnSquare = {
  level: GridLevel
  /** "7/12". */
  short: string
  /** The same as a sentence for whoever listens to the map. */
  text: string
  /** The cell that it leads to; `null` where it leads nowhere. */
  cellId: string | null
  /** People on the list and in all, where they are drawn one by one instead of as a class. */
  people: [named: number, total: number] | null
}

type Shown = { place: string; measure: MapMeasure; extras: MapExtras; issue: string; linked: boolean }

/** Puts one square into words and signs. `t` reads the namespace `coverage`. */
export function drawnSquare(
  t: Parameters<typeof readingInWords>[0],
  square: GridSquare | null,
  { place, measure, extras, issue, linked }: Shown,
): DrawnSquare {
  const reading = readSquare(square, measure, extras)
  const coverage = square?.coverage ?? null
  const onlyCell = square?.cellIds.length === 1 ? (square.cellIds[0] ?? null) : null
  return {
    level: reading.level,
    short: readingInShort(t, reading),
    text: readingInWords(t, reading, { place, measure, issue, coverage }),
    cellId: linked && reading.kind !== 'nobody' ? onlyCell : null,
    people:
      measure === 'named' && reading.kind === 'share' && reading.of !== null
        ? [reading.count, reading.of]
        : null,
  }
}
