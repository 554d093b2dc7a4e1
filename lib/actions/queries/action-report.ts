import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { calledWithinBudget } from '@/lib/conversations/queries/called-within-budget'
import { type MapLabels, placeNames } from '@/lib/coverage/place-names'
import { mapLabelsIn } from '@/lib/coverage/queries/map-labels'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import type { ActionReport } from '../action-report'
import { actionResults } from '../action-results'
import { actionTrends } from '../action-trend'
import { afterSteps } from '../after-steps'
import { NOT_PLACED } from '../frozen-list'
import { newlyRevealed, type Outcome, predictionOf, predictionsByCell, stayedAway } from '../predictions'
import { lastActions } from './finished-actions'
import { leaderOutcomes } from './leader-outcomes'
import { actionIn } from './one-action'

/** So many leaders, and so many people who came unexpectedly, are named; of the others their number is said. */
const NAMED = 12

/** The report of an action that has begun; `null` where there is none, or the viewer does not see the whole. */
export function getActionReport(
  viewer: Viewer,
  driveId: string,
  testId: string,
  words: { everybody: string; notPlaced: string },
): Promise<ActionReport | null> {
  return asViewer(viewer, async (tx) => {
    const action = await actionIn(tx, viewer, driveId, testId)
    if (!action?.frozenOn) return null
    const actions = await lastActions(tx, driveId, testId)
    const cells = actions.at(-1)?.cells ?? []
    if (cells.length === 0) return null
    const results = actionResults(cells, { percent: action.goalPercent, cellPercent: action.cellGoalPercent })

    const outcomes = await outcomesIn(tx, driveId, testId)
    const leaders = await leaderOutcomes(tx, driveId, outcomes, action.happensOn)
    const revealed = newlyRevealed(outcomes)
    const steps = afterSteps({
      ...{ behind: results.behind, leaders: leaders.map(inCell), revealed: revealed.length },
      stayedAway: countBy(stayedAway(outcomes).map((outcome) => inCell(outcome).cellId)),
      unrecorded: outcomes.filter(({ result }) => result === null).length,
    })
    const labels = await mapLabelsIn(tx, driveId)
    const shownLeaders = leaders.slice(0, NAMED)
    const shownRevealed = revealed.slice(0, NAMED)
    const leaderIds = steps.flatMap((step) => (step.kind === 'talk_with_leader' ? step.leaderId : []))
    const ids = [...shownLeaders, ...shownRevealed].map(({ workerId }) => workerId)
    const called = await calledWithinBudget(tx, driveId, [...new Set([...ids, ...leaderIds])])
    const named = <Person extends { workerId: string }>(person: Person) => ({
      ...person,
      called: called.get(person.workerId)?.called ?? '',
    })
    return {
      ...{ action, results, trends: actionTrends(actions) },
      names: cellNames(
        labels,
        cells.map(({ cellId }) => cellId),
        words,
      ),
      labels,
      people:
        action.counting === 'counts'
          ? null
          : {
              prediction: predictionOf(outcomes),
              byCell: predictionsByCell(outcomes.map(inCell)).map(({ cellId, prediction }) => ({
                ...{ cellId: cellId ?? NOT_PLACED, prediction },
              })),
              leaders: shownLeaders.map(named),
              revealed: { inAll: revealed.length, shown: shownRevealed.map(named) },
            },
      steps: steps.map((step) =>
        step.kind === 'talk_with_leader'
          ? { ...step, leader: called.get(step.leaderId)?.called ?? '' }
          : step,
      ),
    }
  })
}

/** Somebody who is in no area counts in the cell of those, as on the frozen list. */
const inCell = <Person extends { cellId: string | null }>(person: Person): Person & { cellId: string } => ({
  ...person,
  cellId: person.cellId ?? NOT_PLACED,
})

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const outcomesIn = ({ sql }: ViewerTx, driveId: string, testId: string) =>
  sql<Outcome>`
    with newest as (
      select distinct on (p.worker_id) p.worker_id, p.result from participation p
      where p.drive_id = ${driveId} and p.test_id = ${testId} and p.withdrawn_at is null
      order by p.worker_id, p.recorded_at desc, p.id desc
    )
    select e.worker_id as "workerId", e.cell_id as "cellId", e.expected, e.committee, n.result
    from eligible e left join newest n on n.worker_id = e.worker_id
    where e.drive_id = ${driveId} and e.test_id = ${testId} order by e.worker_id`

function cellNames(
  labels: MapLabels,
  cellIds: readonly string[],
  words: { everybody: string; notPlaced: string },
): Map<string, string> {
  const nameOf = placeNames(labels, words.everybody)
  return new Map(cellIds.map((id) => [id, id === NOT_PLACED ? words.notPlaced : nameOf(id)]))
}
