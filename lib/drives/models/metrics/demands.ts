import { demandStatus, wasWon } from '@/lib/actions/demand-status'
import { type CalendarDate, daysBetween } from '@/lib/clock'
import { addMonths } from '@/lib/law/add-months'
import type { FormulaParams } from '../model-definition'
import { type MetricResult, medianDays, plainCount, share } from './metric-result'
import type { ActionFact, DemandFact, ModelFacts } from './model-facts'
import { listOf, numberOf, wordOf } from './params'
import { isInOpen } from './tests'

/** Where a demand stands now; raised until something else is written down. */
const standing = ({ statuses }: DemandFact) => demandStatus(statuses)?.status ?? 'raised'

/** The first day on which a demand was granted in full; `null`: never. */
function wonOn({ statuses }: DemandFact): CalendarDate | null {
  const days = statuses.filter(({ status }) => status === 'won').map(({ onDate }) => onDate)
  return days.toSorted()[0] ?? null
}

const everWon = (demand: DemandFact) => wonOn(demand) !== null || wasWon(standing(demand))

/**
 * The action that a win is put down to: the one that whoever wrote it down named, else the last one for this demand until that day.
 * `null`: nothing was done for it that is written down.
 */
function winningAction(demand: DemandFact, actions: readonly ActionFact[]): ActionFact | null {
  const win = demand.statuses
    .toSorted((a, b) => (a.onDate < b.onDate ? -1 : 1))
    .find(({ status }) => wasWon(status))
  if (!win) return null
  const named = actions.find(({ id }) => id === win.testId)
  return (
    named ??
    actions.findLast(({ demandId, happensOn }) => demandId === demand.id && happensOn <= win.onDate) ??
    null
  )
}

/** Demands that stand at certain points ÷ demands raised; of one kind of target or won by one route where the definition says so. */
export function demandsStanding(
  { demands, actions, day }: ModelFacts,
  params: FormulaParams,
): MetricResult | null {
  if (!demands) return null
  const statuses = listOf(params, 'statuses') ?? []
  const about = demands.filter(
    ({ target }) => params.target === undefined || target === wordOf(params, 'target'),
  )
  const at = about.filter(
    (demand) =>
      statuses.includes(standing(demand)) &&
      (params.route === undefined || winningAction(demand, actions)?.route === wordOf(params, 'route')),
  )
  return share(at.length, { name: 'demands', count: about.length, onDate: day }, day)
}

/** Wins still in force ÷ demands ever won in full. */
export function demandsKept({ demands, day }: ModelFacts): MetricResult | null {
  const won = demands?.filter(everWon) ?? []
  const kept = won.filter((demand) => ['won', 'held'].includes(standing(demand)))
  return share(kept.length, { name: 'wins', count: won.length, onDate: day }, day)
}

/** Wins looked at again so many months later and found to hold ÷ demands ever won. */
export function winsInForce({ demands, day }: ModelFacts, params: FormulaParams): MetricResult | null {
  const won = demands?.filter(everWon) ?? []
  const held = won.filter((demand) => {
    const first = wonOn(demand)
    const checkedFrom = first && addMonths(first, numberOf(params, 'months'))
    return (
      checkedFrom !== null &&
      standing(demand) === 'held' &&
      demand.statuses.some(({ status, onDate }) => status === 'held' && onDate >= checkedFrom)
    )
  })
  return share(held.length, { name: 'wins', count: won.length, onDate: day }, day)
}

/** Days from what happened to the action that answered it, of grievances that ended in an action. The middle one. */
export function daysToAction({ grievances, day }: ModelFacts): MetricResult | null {
  const answered = (grievances ?? []).flatMap(({ outcome, happenedOn, closedOn }) =>
    outcome === 'action' && closedOn ? [daysBetween(happenedOn, closedOn)] : [],
  )
  return medianDays(answered, 'grievances', day)
}

/** Actions by the official and the direct way, and how many of each won something. `null` where no action says its way. */
export function actionOutcomesByRoute({ demands, actions, day }: ModelFacts): MetricResult | null {
  const routed = actions.filter((action) => isInOpen(action) && action.route !== null)
  if (!demands || routed.length === 0) return null
  const winning = new Set(demands.flatMap((demand) => winningAction(demand, actions)?.id ?? []))
  const parts = (['direct', 'official'] as const).flatMap((route) => {
    const all = routed.filter((action) => action.route === route)
    const won = all.filter(({ id }) => winning.has(id)).length
    return [
      { part: `${route}_won`, count: won },
      { part: `${route}_not_yet`, count: all.length - won },
    ]
  })
  return plainCount(routed.length, day, { parts })
}
