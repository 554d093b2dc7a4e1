import { addDays, daysBetween } from '@/lib/clock'
import { isValidOn } from '@/lib/coverage/newest-fact'
import { PACE_DAYS } from '@/lib/coverage/published-constants'
import { countTalks, talksUntil } from '@/lib/coverage/recent-talks'
import { SPREAD_TALKS } from '@/lib/leaders/published-constants'
import { spreadOfTalks } from '@/lib/leaders/shared-load'
import type { FormulaParams } from '../model-definition'
import { type MetricResult, type Of, plainCount, share } from './metric-result'
import type { ModelFacts } from './model-facts'
import { numberOf } from './params'

const committeeOf = ({ coverage, day }: ModelFacts): Of => ({
  name: 'committee',
  count: coverage.whole.committee.count,
  onDate: day,
})

/** Promises kept ÷ promises that came due within so many days. Those put off or withdrawn are not counted; an open one is not kept. */
export function followThroughOf(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const since = addDays(facts.day, -numberOf(params, 'days'))
  const due = facts.promises.filter(
    ({ dueOn, outcome }) =>
      dueOn > since &&
      dueOn <= facts.day &&
      (outcome === null ? dueOn < facts.day : ['kept', 'not_kept'].includes(outcome)),
  )
  const kept = due.filter(({ outcome }) => outcome === 'kept').length
  return share(kept, { name: 'promises_due', count: due.length, onDate: facts.day }, facts.day)
}

/** Promises still open after their day; `null` where nothing was ever promised. */
export const overduePromises = ({ promises, day }: ModelFacts): MetricResult | null =>
  promises.length === 0
    ? null
    : plainCount(promises.filter(({ dueOn, outcome }) => outcome === null && dueOn < day).length, day)

/** Talks of the published window for each committee member and week. */
export function talksAMemberAWeek(facts: ModelFacts): MetricResult | null {
  const of = committeeOf(facts)
  const { talks } = countTalks(talksUntil(facts.people, facts.day, null))
  if (of.count === 0) return null
  return { unit: 'each', value: talks / of.count / (PACE_DAYS / 7), count: talks, of, onDate: facts.day }
}

/** How many different people talked within the published window; `null` where nobody ever did. */
export const talkers = (facts: ModelFacts): MetricResult | null =>
  facts.people.every(({ talks }) => talks.length === 0)
    ? null
    : plainCount(countTalks(talksUntil(facts.people, facts.day, null)).talkers, facts.day)

/** The share of talks by whoever had most, within the published window; `null` with too few talks to tell. */
export function topTalkerShare(facts: ModelFacts): MetricResult | null {
  const counted = talksUntil(facts.people, facts.day, null)
  const by = counted.flatMap(({ talker, talks }) => (talker ? [{ talker, talks }] : []))
  const { talks, topShare } = spreadOfTalks(by)
  if (talks < SPREAD_TALKS || topShare === null) return null
  return share(Math.round(topShare * talks), { name: 'talks', count: talks, onDate: facts.day }, facts.day)
}

/** Days since the last talk, meeting, action or move of a stage. */
export const daysQuiet = ({ lastSignOn, day }: ModelFacts): MetricResult | null =>
  lastSignOn && { ...plainCount(daysBetween(lastSignOn, day), day), unit: 'days' }

/** Committee members whose seat began within so many days ÷ committee. */
export function committeeRenewal(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const since = addDays(facts.day, -numberOf(params, 'days'))
  const onCommittee = new Set(
    facts.states.filter(({ committee }) => committee).map(({ workerId }) => workerId),
  )
  const fresh = facts.people.filter(
    ({ workerId, seats }) =>
      onCommittee.has(workerId) &&
      seats.filter((seat) => isValidOn(seat, facts.day)).every(({ fromOn }) => fromOn > since),
  )
  return share(fresh.length, committeeOf(facts), facts.day)
}

/** Decisions taken by a ballot ÷ decisions. */
export function decisionsByVote({ decisions, day }: ModelFacts): MetricResult | null {
  if (!decisions) return null
  const voted = decisions.filter(({ ballot }) => ballot !== null).length
  return share(voted, { name: 'decisions', count: decisions.length, onDate: day }, day)
}
