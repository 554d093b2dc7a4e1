import { daysBetween } from '@/lib/clock'
import { isValidOn } from '@/lib/coverage/newest-fact'
import type { FormulaParams } from '../model-definition'
import { type MetricResult, medianDays, plainCount, share } from './metric-result'
import type { ModelFacts } from './model-facts'
import { listOf, wordOf } from './params'
import { areasOf, headcountOf } from './reach'

/** Stewards of today who work here. */
function stewardsNow({ stewards, states, day }: ModelFacts) {
  const here = new Map(states.map((state) => [state.workerId, state]))
  return (stewards ?? [])
    .filter((steward) => isValidOn(steward, day) && here.has(steward.workerId))
    .map(({ workerId, cellId }) => ({ workerId, cellId: cellId ?? here.get(workerId)?.cellId ?? null }))
}

/** Headcount ÷ stewards; `null` without a steward. */
export function workersPerSteward(facts: ModelFacts): MetricResult | null {
  const people = headcountOf(facts)
  const count = new Set(stewardsNow(facts).map(({ workerId }) => workerId)).size
  if (!people || count === 0) return null
  const of = { name: 'stewards', count, onDate: facts.day } as const
  return { unit: 'each', value: people.count / count, count: people.count, of, onDate: people.onDate }
}

/** Areas for which nobody is steward ÷ areas; `null` where nobody ever wrote a steward down. */
export function cellsWithoutSteward(facts: ModelFacts): MetricResult | null {
  if (!facts.stewards?.length) return null
  const covered = new Set(stewardsNow(facts).map(({ cellId }) => cellId))
  const without = facts.coverage.cells.filter(({ cellId, empty }) => !empty && !covered.has(cellId))
  return share(without.length, areasOf(facts), facts.day)
}

/** Steps done by their day ÷ steps done or past their day. */
export function grievanceStepsOnTime({ grievances, day }: ModelFacts): MetricResult | null {
  const due = (grievances ?? [])
    .flatMap(({ steps }) => steps)
    .filter(({ dueOn, doneOn }) => doneOn !== null || dueOn < day)
  const onTime = due.filter(({ dueOn, doneOn }) => doneOn !== null && doneOn <= dueOn)
  return share(onTime.length, { name: 'grievance_steps', count: due.length, onDate: day }, day)
}

/** Days from the step before, or from filing, until a step was done. The middle one. */
export function daysPerGrievanceStep({ grievances, day }: ModelFacts): MetricResult | null {
  const days = (grievances ?? []).flatMap(({ filedOn, steps }) => {
    const inOrder = steps.toSorted((a, b) => a.step - b.step)
    return inOrder.flatMap(({ doneOn }, at) => {
      const from = at === 0 ? filedOn : (inOrder[at - 1]?.doneOn ?? null)
      return doneOn && from ? [daysBetween(from, doneOn)] : []
    })
  })
  return medianDays(days, 'grievance_steps', day)
}

/** Grievances that ended in certain ways ÷ grievances that ended. Those taken back by whoever filed them do not count. */
export function grievancesClosedWith(
  { grievances, day }: ModelFacts,
  params: FormulaParams,
): MetricResult | null {
  const closed = (grievances ?? []).filter(({ outcome }) => outcome !== null && outcome !== 'withdrawn')
  const outcomes = listOf(params, 'outcomes') ?? []
  const such = closed.filter(({ outcome }) => outcome !== null && outcomes.includes(outcome))
  return share(such.length, { name: 'grievances_closed', count: closed.length, onDate: day }, day)
}

/** Grievances of one person, or of a group ÷ grievances filed. */
export function grievancesOfKind(
  { grievances, day }: ModelFacts,
  params: FormulaParams,
): MetricResult | null {
  const such = (grievances ?? []).filter(({ kind }) => kind === wordOf(params, 'kind'))
  return share(such.length, { name: 'grievances', count: grievances?.length ?? 0, onDate: day }, day)
}

/** People of the current unit whose card counts ÷ headcount; `null` where nobody has one. */
export function validCards(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const cards = facts.cards?.[wordOf(params, 'kind')]
  return cards && cards.valid > 0 ? share(cards.valid, headcountOf(facts), facts.day) : null
}

/** Cards that no longer count (left, taken back, challenged) ÷ people who ever signed one. Only for whoever keeps the register. */
export function cardDecay({ cards, day }: ModelFacts, params: FormulaParams): MetricResult | null {
  const { valid, signed } = cards?.[wordOf(params, 'kind')] ?? { valid: 0, signed: null }
  return signed === null
    ? null
    : share(signed - valid, { name: 'cards_signed', count: signed, onDate: day }, day)
}

/** Days since the union was recognized, while no contract has begun. */
export function daysSinceRecognitionWithoutContract(facts: ModelFacts): MetricResult | null {
  const { recognisedOn, contracts, day } = facts
  if (!recognisedOn || recognisedOn > day || contracts.some(({ fromOn }) => fromOn <= day)) return null
  return { ...plainCount(daysBetween(recognisedOn, day), day), unit: 'days' }
}
