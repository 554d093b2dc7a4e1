import { addDays } from '@/lib/clock'
import type { FormulaParams } from '../model-definition'
import { type MetricResult, type Of, plainCount, share } from './metric-result'
import type { ElectionFact, ModelFacts } from './model-facts'
import { numberOf, wordOf } from './params'
import { isInOpen } from './tests'

/** The areas of each worksite where somebody may work. */
function worksites({ cells, coverage }: ModelFacts): Map<string, Set<string>> {
  const peopled = new Set(coverage.cells.filter(({ empty }) => !empty).map(({ cellId }) => cellId))
  const sites = new Map<string, Set<string>>()
  for (const { cellId, siteId } of cells)
    if (peopled.has(cellId)) sites.set(siteId, (sites.get(siteId) ?? new Set()).add(cellId))
  return sites
}

const worksitesOf = (facts: ModelFacts): Of => ({
  name: 'worksites',
  count: worksites(facts).size,
  onDate: facts.day,
})

const committeeIn = ({ states }: ModelFacts, cells: ReadonlySet<string>): number =>
  states.filter(({ committee, cellId }) => committee && cellId !== null && cells.has(cellId)).length

/** Worksites with a committee of at least so many people ÷ worksites. */
export function worksitesWithCommittee(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const people = numberOf(params, 'people')
  const such = [...worksites(facts).values()].filter((cells) => committeeIn(facts, cells) >= people)
  return share(such.length, worksitesOf(facts), facts.day)
}

/** Worksites with such a committee in which at least this share took part in an action within so many days ÷ worksites. */
export function worksitesAbleToAct(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const since = addDays(facts.day, -numberOf(params, 'days'))
  const recent = facts.actions.filter((action) => isInOpen(action) && action.happensOn > since)
  const acted = (cells: ReadonlySet<string>) =>
    recent.some((action) => {
      const here = action.cells.filter(({ cellId }) => cells.has(cellId))
      const [eligible, tookPart] = [here.map((cell) => cell.eligible), here.map((cell) => cell.tookPart)].map(
        (all) => all.reduce((sum, each) => sum + each, 0),
      )
      return eligible && (tookPart ?? 0) / eligible >= numberOf(params, 'share')
    })
  const able = [...worksites(facts).values()].filter(
    (cells) => committeeIn(facts, cells) >= numberOf(params, 'people') && acted(cells),
  )
  return share(able.length, worksitesOf(facts), facts.day)
}

/** The election that is being prepared, else the last one. */
const election = ({ elections, day }: ModelFacts): ElectionFact | null =>
  elections?.find(({ countedOn, ballotOn }) => countedOn === null && ballotOn >= day) ??
  elections?.at(-1) ??
  null

/** Worksites where the caucus has somebody to call ÷ worksites. */
export function worksitesWithContact(facts: ModelFacts): MetricResult | null {
  const vote = election(facts)
  if (!vote) return null
  const known = new Set(vote.sites.filter(({ contact }) => contact).map(({ cellId }) => cellId))
  const such = [...worksites(facts).values()].filter((cells) =>
    [...cells].some((cellId) => known.has(cellId)),
  )
  return share(such.length, worksitesOf(facts), facts.day)
}

/** Votes pledged: delegates by name where delegates vote, else what each worksite reports. */
function pledgedVotes({ delegates, sites }: ElectionFact): number {
  if (delegates.length > 0) return delegates.filter(({ stands }) => stands === 'pledged').length
  return sites.reduce((sum, { pledged }) => sum + pledged, 0)
}

/** Votes pledged ÷ votes aimed at, and the same by worksite. */
export function pledgedVotesOfGoal(facts: ModelFacts): MetricResult | null {
  const vote = election(facts)
  if (!vote) return null
  const pledgedAt = ({ cellId, pledged }: ElectionFact['sites'][number]) =>
    vote.delegates.length === 0
      ? pledged
      : vote.delegates.filter((each) => each.cellId === cellId && each.stands === 'pledged').length
  const cells = vote.sites.map((site) => {
    const count = pledgedAt(site)
    return { cellId: site.cellId, count, of: site.goal, value: site.goal > 0 ? count / site.goal : null }
  })
  return share(
    pledgedVotes(vote),
    { name: 'vote_goal', count: vote.goalVotes, onDate: facts.day },
    facts.day,
    { cells },
  )
}

/** Who votes, and how many those are; of all members where that is known. */
export function electorate(facts: ModelFacts): MetricResult | null {
  const vote = election(facts)
  if (!vote) return null
  const of =
    vote.members === null ? null : ({ name: 'members', count: vote.members, onDate: facts.day } as const)
  const parts = [{ part: vote.electorate, count: vote.electorateSize }]
  return { ...plainCount(vote.electorateSize, facts.day, { parts }), of }
}

/** Votes cast ÷ who could vote in the last election that was counted, with those before it. */
export function turnoutHistory({ elections }: ModelFacts): MetricResult | null {
  const counted = (elections ?? []).filter(
    ({ countedOn, votesCast }) => countedOn !== null && votesCast !== null,
  )
  const last = counted.at(-1)
  if (!last) return null
  const series = counted.map(({ ballotOn, votesCast, electorateSize }) => ({
    ...{ onDate: ballotOn, count: votesCast ?? 0, of: electorateSize },
  }))
  return share(
    last.votesCast ?? 0,
    { name: 'voters', count: last.electorateSize, onDate: last.ballotOn },
    last.ballotOn,
    {
      series,
    },
  )
}

/** People who took part in an action within so many days ÷ votes pledged: votes without anybody behind them are shallow. */
export function joinedPerPledge(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const vote = election(facts)
  if (!vote) return null
  const since = addDays(facts.day, -numberOf(params, 'days'))
  const joined = facts.actions
    .filter((action) => isInOpen(action) && action.happensOn > since)
    .flatMap(({ outcomes }) => outcomes ?? [])
    .filter(({ result }) => result === 'took_part')
  const people = new Set(joined.map(({ workerId }) => workerId)).size
  return share(people, { name: 'pledged', count: pledgedVotes(vote), onDate: facts.day }, facts.day)
}

const reportsOf = ({ reported }: ModelFacts, params: FormulaParams) =>
  (reported ?? []).filter(({ metric }) => metric === wordOf(params, 'metric'))

/** What was reported within so many days, added up; `null` where nobody ever reported any. */
export function reportedSum(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const all = reportsOf(facts, params)
  if (all.length === 0) return null
  const since = addDays(facts.day, -numberOf(params, 'days'))
  const recent = all.filter(({ onDate }) => onDate > since && onDate <= facts.day)
  return plainCount(
    recent.reduce((sum, { amount }) => sum + amount, 0),
    facts.day,
  )
}

/** The last number reported, of the day it was reported for. */
export function reportedLatest(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const last = reportsOf(facts, params).findLast(({ onDate }) => onDate <= facts.day)
  return last ? plainCount(last.amount, last.onDate) : null
}

/** What was reported within so many days for each worksite on average, with the sum of each area. */
export function reportedPerWorksite(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const total = reportedSum(facts, params)
  const of = worksitesOf(facts)
  if (!total || of.count === 0) return null
  const since = addDays(facts.day, -numberOf(params, 'days'))
  const recent = reportsOf(facts, params).filter(({ onDate }) => onDate > since && onDate <= facts.day)
  const cells = facts.coverage.cells.map(({ cellId }) => {
    const count = recent.filter((each) => each.cellId === cellId).reduce((sum, { amount }) => sum + amount, 0)
    return { cellId, count, of: 1, value: count }
  })
  return { ...total, unit: 'each', value: total.value / of.count, of, cells }
}
