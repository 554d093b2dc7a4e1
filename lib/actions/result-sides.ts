import type { CellPlace } from '@/lib/coverage/cell-place'
import type { CellResult } from './action-results'
import { NOT_PLACED } from './frozen-list'
import { type Prediction, predictionFrom } from './predictions'

/** How the results of an action can be put together: area by area, or across areas by what cells have in common. */
export const RESULT_SIDES = ['cell', 'shift', 'department', 'job'] as const
export type ResultSide = (typeof RESULT_SIDES)[number]

/** The side that the first letter of it in an address asks for; areas otherwise. */
export const resultSideOf = (code: string | undefined): ResultSide =>
  RESULT_SIDES.find((side) => side.startsWith(code ?? '-')) ?? 'cell'

/** How a side is said in an address: its first letter. */
export const sideCode = (side: ResultSide): string => side.slice(0, 1)

/** One row of the results. `goal` is of areas; `behind` says how many of the areas in a row missed theirs. */
export type ResultRow = {
  /** A cell, a label, {@link NOT_PLACED}, or `none` for areas that do not say. */
  key: string
  eligible: number
  tookPart: number
  share: number
  goal: CellResult['goal']
  areas: number
  behind: number
  prediction: Prediction | null
}

type Sources = {
  /** Counted areas, the weakest first. */
  cells: readonly CellResult[]
  places: readonly CellPlace[]
  /** What was expected of each area; `null` where no names were kept. */
  byCell: readonly { cellId: string; prediction: Prediction }[] | null
}

/**
 * The results by one side, those first in which areas missed their goal and of them the smallest share. Counts are added up and
 * every share and range is computed anew from them: shares are never averaged.
 */
export function resultRows({ cells, places, byCell }: Sources, side: ResultSide): ResultRow[] {
  const keyOf = keysOf(places, side)
  const expected = new Map(byCell?.map(({ cellId, prediction }) => [cellId, prediction]))
  const rows = new Map<string, CellResult[]>()
  for (const cell of cells) rows.set(keyOf(cell.cellId), [...(rows.get(keyOf(cell.cellId)) ?? []), cell])
  return [...rows]
    .map(([key, inRow]): ResultRow => {
      const eligible = sum(inRow.map((cell) => cell.eligible))
      const tookPart = sum(inRow.map((cell) => cell.tookPart))
      const foretold = inRow.flatMap(({ cellId }) => expected.get(cellId) ?? [])
      return {
        ...{ key, eligible, tookPart, share: tookPart / eligible },
        goal: side === 'cell' ? (inRow[0]?.goal ?? null) : null,
        areas: inRow.length,
        behind: inRow.filter(({ goal }) => goal === 'missed').length,
        prediction:
          byCell &&
          predictionFrom(sum(foretold.map(({ did }) => did)), sum(foretold.map((each) => each.expected))),
      }
    })
    .toSorted(
      (a, b) =>
        Number(b.behind > 0) - Number(a.behind > 0) ||
        a.share - b.share ||
        b.eligible - a.eligible ||
        (a.key < b.key ? -1 : 1),
    )
}

/** The sides by which these areas differ; area by area always. */
export const resultSides = (sources: Pick<Sources, 'cells' | 'places'>): ResultSide[] =>
  RESULT_SIDES.filter((side) => {
    if (side === 'cell') return true
    const keyOf = keysOf(sources.places, side)
    const keys = new Set(sources.cells.map(({ cellId }) => keyOf(cellId)).filter((key) => key !== NOT_PLACED))
    return keys.size > 1
  })

function keysOf(places: readonly CellPlace[], side: ResultSide): (cellId: string) => string {
  const byCell = new Map(places.map((place) => [place.cellId, place]))
  return (cellId) => {
    if (side === 'cell' || cellId === NOT_PLACED) return cellId
    const place = byCell.get(cellId)
    const label = { shift: place?.shiftId, department: place?.departmentId, job: place?.jobClassId }[side]
    return label ?? 'none'
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
