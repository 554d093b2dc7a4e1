/** One area of an action: who could take part by the frozen list, and how many did. */
export type CountedCell = { cellId: string; eligible: number; tookPart: number }

/** A goal in percent of those who could take part; `null` where none was set or nobody could. */
export type GoalResult = 'met' | 'missed' | null

export type CellResult = CountedCell & { share: number; goal: GoalResult }

/** What an action came to. `behind` are areas that missed their goal although the whole may have met its own. */
export type ActionResults = {
  whole: { eligible: number; tookPart: number; share: number | null; goal: GoalResult }
  cells: CellResult[]
  behind: CellResult[]
}

/**
 * Adds up an action, those areas first that missed their goal and of them the one with the smallest share: a plant that did well
 * does not hide a night shift that did not.
 *
 * @throws {RangeError} if more took part than could: that is a broken query, not somebody's input.
 */
export function actionResults(
  cells: readonly CountedCell[],
  goals: { percent: number | null; cellPercent: number | null },
): ActionResults {
  for (const { cellId, eligible, tookPart } of cells)
    if (!(0 <= tookPart && tookPart <= eligible))
      throw new RangeError(`Area ${cellId}: ${tookPart} of ${eligible} took part`)
  const counted = cells.filter(({ eligible }) => eligible > 0)
  const eligible = counted.reduce((sum, cell) => sum + cell.eligible, 0)
  const tookPart = counted.reduce((sum, cell) => sum + cell.tookPart, 0)
  const inOrder = counted
    .map((cell) => ({
      ...cell,
      share: cell.tookPart / cell.eligible,
      goal: goalResult(cell.tookPart, cell.eligible, goals.cellPercent),
    }))
    .toSorted(worstFirst)
  return {
    whole: {
      ...{ eligible, tookPart, share: eligible ? tookPart / eligible : null },
      goal: goalResult(tookPart, eligible, goals.percent),
    },
    cells: inOrder,
    behind: inOrder.filter(({ goal }) => goal === 'missed'),
  }
}

/** Whether so many of so many reach a goal; counted in whole people, so that nothing is lost in rounding. */
export function goalResult(tookPart: number, eligible: number, percent: number | null): GoalResult {
  if (percent === null || eligible === 0) return null
  return tookPart * 100 >= percent * eligible ? 'met' : 'missed'
}

const worstFirst = (a: CellResult, b: CellResult): number =>
  Number(b.goal === 'missed') - Number(a.goal === 'missed') ||
  a.share - b.share ||
  b.eligible - a.eligible ||
  (a.cellId < b.cellId ? -1 : 1)
