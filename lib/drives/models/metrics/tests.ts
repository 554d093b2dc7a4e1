import { NOT_PLACED } from '@/lib/actions/frozen-list'
import { LADDER } from '@/lib/actions/ladder'
import { leaderYield } from '@/lib/actions/leader-yield'
import { predictionOf } from '@/lib/actions/predictions'
import { CELL_GOAL_PERCENT, GOAL_PERCENT, TREND_ACTIONS } from '@/lib/actions/published-constants'
import { addDays } from '@/lib/clock'
import type { FormulaParams } from '../model-definition'
import { type MetricResult, type Of, plainCount, share } from './metric-result'
import type { ActionFact, ModelFacts } from './model-facts'
import { listOf, numberOf, wordOf } from './params'

const sum = (cells: ActionFact['cells'], part: 'eligible' | 'tookPart') =>
  cells.reduce((total, cell) => total + cell[part], 0)

const eligibleOf = ({ cells, happensOn }: ActionFact): Of => ({
  name: 'eligible',
  count: sum(cells, 'eligible'),
  onDate: happensOn,
})

/** Areas proper: those who are in none count in the whole only. */
const areas = ({ cells }: ActionFact) =>
  cells.filter(({ cellId, eligible }) => cellId !== NOT_PLACED && eligible > 0)

const isOf = (action: { kind: string }, kinds: readonly string[] | null) =>
  kinds === null || kinds.includes(action.kind)

/** Whether something is done in front of the other side. A survey, a pledge or a meeting only counts heads. */
export const isInOpen = ({ kind }: { kind: string }): boolean =>
  LADDER.some((rung) => rung.kind === kind && rung.isPublic)

/** Who took part ÷ who could, in the last action, of certain kinds where the definition says so; by area too. */
export function participation({ actions }: ModelFacts, params: FormulaParams): MetricResult | null {
  const last = actions.findLast((action) => isOf(action, listOf(params, 'kinds')))
  if (!last) return null
  const cells = areas(last).map(({ cellId, eligible, tookPart }) => ({
    ...{ cellId, count: tookPart, of: eligible, value: tookPart / eligible },
  }))
  return share(sum(last.cells, 'tookPart'), eligibleOf(last), last.happensOn, { cells })
}

/** The share of the last action minus that of the one before, with the published number of actions as a line. `null` before two. */
export function participationTrend({ actions }: ModelFacts): MetricResult | null {
  const shares = actions.flatMap((action) => {
    const part = share(sum(action.cells, 'tookPart'), eligibleOf(action), action.happensOn)
    return part ? [part] : []
  })
  const [before, last] = shares.slice(-2)
  if (!before || !last) return null
  const series = shares
    .slice(-TREND_ACTIONS)
    .map(({ onDate, count, of }) => ({ onDate, count, of: of?.count ?? null }))
  return { ...last, unit: 'change', value: last.value - before.value, series }
}

/** Areas in which at least this share took part in the last action ÷ areas it was about. */
export function cellsAtShare({ actions }: ModelFacts, params: FormulaParams): MetricResult | null {
  const last = actions.at(-1)
  if (!last) return null
  const all = areas(last)
  const at = all.filter(({ eligible, tookPart }) => tookPart / eligible >= numberOf(params, 'share'))
  return share(at.length, { name: 'areas', count: all.length, onDate: last.happensOn }, last.happensOn)
}

/** How many of the last actions in a row met their goal as a whole and in every area. Without goals of their own: the published ones. */
export function testsAtTargetInRow({ actions, day }: ModelFacts): MetricResult | null {
  if (actions.length === 0) return null
  const met = (action: ActionFact) =>
    sum(action.cells, 'tookPart') * 100 >=
      sum(action.cells, 'eligible') * (action.goalPercent ?? GOAL_PERCENT) &&
    areas(action).every(
      ({ eligible, tookPart }) => tookPart * 100 >= eligible * (action.cellGoalPercent ?? CELL_GOAL_PERCENT),
    )
  const failedAt = actions.findLastIndex((action) => !met(action))
  return plainCount(actions.length - 1 - failedAt, day)
}

/** The last action in which names were kept. */
const lastByName = (actions: readonly ActionFact[]) => actions.findLast(({ outcomes }) => outcomes !== null)

/** Followers who took part ÷ followers, of everybody with followers on the list of the last action by name. */
export function leaderYieldOf({ actions, ties }: ModelFacts): MetricResult | null {
  const last = lastByName(actions)
  const outcomes = last?.outcomes
  if (!last || !outcomes) return null
  const listed = new Set(outcomes.map(({ workerId }) => workerId))
  const tookPart = new Set(
    outcomes.flatMap(({ workerId, result }) => (result === 'took_part' ? [workerId] : [])),
  )
  const known = ties.filter(
    ({ leaderId, followerId, onDate }) =>
      onDate <= last.happensOn && listed.has(leaderId) && listed.has(followerId),
  )
  const yields = [...new Set(known.map(({ leaderId }) => leaderId))].map((id) =>
    leaderYield(
      known.filter(({ leaderId }) => leaderId === id).map(({ followerId }) => followerId),
      tookPart,
    ),
  )
  const [moved, followers] = [yields.map((each) => each.tookPart), yields.map((each) => each.followers)].map(
    (all) => all.reduce((total, each) => total + each, 0),
  )
  return share(
    moved ?? 0,
    { name: 'followers', count: followers ?? 0, onDate: last.happensOn },
    last.happensOn,
  )
}

/** Of those expected to act in the last action by name, how many did; `null` with too few to tell. */
export function predictionAccuracy({ actions }: ModelFacts): MetricResult | null {
  const last = lastByName(actions)
  const foretold = predictionOf(last?.outcomes ?? [])
  if (!last || foretold.share === null) return null
  return share(
    foretold.did,
    { name: 'expected', count: foretold.expected, onDate: last.happensOn },
    last.happensOn,
  )
}

/** People who have said that they will take part in actions to come of these kinds. */
export function pledgedPeople({ pledges, day }: ModelFacts, params: FormulaParams): MetricResult | null {
  if (!pledges?.length) return null
  const people = pledges
    .filter((pledge) => isOf(pledge, listOf(params, 'kinds')))
    .map(({ workerId }) => workerId)
  return plainCount(new Set(people).size, day)
}

/** Actions in the open within so many days, by one route where the definition says so; `null` where nothing was ever done. */
export function actionsHeld({ actions, day }: ModelFacts, params: FormulaParams): MetricResult | null {
  const done = actions.filter(isInOpen)
  if (done.length === 0) return null
  const since = addDays(day, -numberOf(params, 'days'))
  const route = params.route === undefined ? null : wordOf(params, 'route')
  return plainCount(
    done.filter((act) => act.happensOn > since && (!route || act.route === route)).length,
    day,
  )
}

/** Bargaining units, or people in none, of whom somebody took part in the last action ÷ those in the workplace. */
export function unitsActing({ actions, cells, day }: ModelFacts): MetricResult | null {
  const last = actions.at(-1)
  const units = new Set(cells.map(({ unitId }) => unitId))
  if (!last || !cells.some(({ unitId }) => unitId !== null)) return null
  const unitOf = new Map(cells.map(({ cellId, unitId }) => [cellId, unitId]))
  const acting = new Set(
    last.cells.flatMap(({ cellId, tookPart }) =>
      tookPart > 0 && unitOf.has(cellId) ? [unitOf.get(cellId)] : [],
    ),
  )
  return share(acting.size, { name: 'units', count: units.size, onDate: day }, last.happensOn)
}

const lastAuthorization = ({ decisions }: ModelFacts) =>
  decisions?.findLast(
    ({ kind, ballot }) => kind === 'action' && ballot !== null && ballot.yes + ballot.no + ballot.blank > 0,
  ) ?? null

/** Yes ÷ ballots cast in the last vote on an action. Always shown beside the share of all members. */
export function authorizationOfVoters(facts: ModelFacts): MetricResult | null {
  const vote = lastAuthorization(facts)
  if (!vote?.ballot) return null
  const { yes, no, blank } = vote.ballot
  return share(yes, { name: 'ballots_cast', count: yes + no + blank, onDate: vote.closedOn }, vote.closedOn)
}

/** Yes ÷ everybody who could vote in that vote: not voting counts as no. `null` where nobody wrote down how many those are. */
export function authorizationOfMembers(facts: ModelFacts): MetricResult | null {
  const vote = lastAuthorization(facts)
  if (!vote?.ballot?.electorate) return null
  const of: Of = { name: 'voters', count: vote.ballot.electorate, onDate: vote.closedOn }
  return share(vote.ballot.yes, of, vote.closedOn)
}
