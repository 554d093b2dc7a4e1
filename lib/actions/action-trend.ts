import type { CountedCell } from './action-results'
import { TREND_ACTIONS } from './published-constants'

/** One finished action with its areas. */
export type FinishedAction = { testId: string; cells: readonly CountedCell[] }

/** How an area, or with `cellId` null the whole, did in the last actions, oldest first. */
export type Trend = {
  cellId: string | null
  points: { testId: string; share: number }[]
  fallsTwice: boolean
}

/**
 * The last {@link TREND_ACTIONS} of finished actions, oldest first, of the whole and of each area that was in at least two of
 * them. Falling twice in a row is flagged: the next step up is too early.
 */
export function actionTrends(actions: readonly FinishedAction[]): Trend[] {
  const last = actions.slice(-TREND_ACTIONS)
  const cellIds = [...new Set(last.flatMap(({ cells }) => cells.map(({ cellId }) => cellId)))]
  return [null, ...cellIds]
    .map((cellId) => {
      const points = last.flatMap(({ testId, cells }) => {
        const counted = cells.filter((cell) => cellId === null || cell.cellId === cellId)
        const eligible = counted.reduce((sum, cell) => sum + cell.eligible, 0)
        const tookPart = counted.reduce((sum, cell) => sum + cell.tookPart, 0)
        return eligible > 0 ? [{ testId, share: tookPart / eligible }] : []
      })
      return { cellId, points, fallsTwice: fallsTwice(points.map(({ share }) => share)) }
    })
    .filter(({ points }) => points.length > 1)
}

/** Whether the last of these shares is below the one before, and that one below its own. */
export function fallsTwice(shares: readonly number[]): boolean {
  const [first, second, third] = shares.slice(-3)
  return (
    third !== undefined && second !== undefined && first !== undefined && first > second && second > third
  )
}
