import { addDays, type CalendarDate } from '@/lib/clock'
import { isValidOn } from '@/lib/coverage/newest-fact'
import type { FormulaParams } from '../model-definition'
import { type MetricResult, plainCount, share } from './metric-result'
import type { BodyFact, ModelFacts } from './model-facts'
import { numberOf, wordOf } from './params'
import { headcountOf } from './reach'
import { isInOpen } from './tests'

const UNIONS = ['union', 'second_union']
const PAYING = ['regular', 'sustaining', 'reduced']

/** Bodies of these kinds whose lists are this viewer's. */
const listsOf = ({ bodies }: ModelFacts, kinds: readonly string[]) =>
  (bodies ?? []).flatMap(({ kind, members, id }) =>
    members && kinds.includes(kind) ? [{ id, kind, members }] : [],
  )

/** Who belongs to a body on a day; everybody once. */
const membersOn = (members: NonNullable<BodyFact['members']>, day: CalendarDate): Set<string> =>
  new Set(members.filter((membership) => isValidOn(membership, day)).map(({ workerId }) => workerId))

const union = (sets: readonly Set<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]))

const countHere = ({ states }: ModelFacts, people: ReadonlySet<string>): number =>
  states.filter(({ workerId }) => people.has(workerId)).length

/**
 * People of the unit who belong to bodies of a kind ÷ headcount. From the lists for whoever keeps them, else from membership cards, of
 * which a committee knows how many count. `null` where there is neither: it is not ours to see or nobody knows.
 */
export function membershipDensity(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const lists = listsOf(facts, [wordOf(params, 'body')])
  const members = union(lists.map((list) => membersOn(list.members, facts.day)))
  const count = lists.length > 0 ? countHere(facts, members) : (facts.cards?.membership?.valid ?? 0)
  return lists.length === 0 && count === 0 ? null : share(count, headcountOf(facts), facts.day)
}

/** People of the unit who pay dues, whatever the rate ÷ headcount. From the lists, else from dues cards. */
export function payingMembers(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const lists = listsOf(facts, [wordOf(params, 'body')])
  const paying = lists.map(({ members }) =>
    membersOn(
      members.filter(({ dues }) => PAYING.includes(dues)),
      facts.day,
    ),
  )
  const count = lists.length > 0 ? countHere(facts, union(paying)) : (facts.cards?.dues?.valid ?? 0)
  return lists.length === 0 && count === 0 ? null : share(count, headcountOf(facts), facts.day)
}

/** Committee members with both cards ÷ committee, and how many have one or none. Only for whoever keeps both lists. */
export function committeeByCard(facts: ModelFacts): MetricResult | null {
  const [first, second] = [listsOf(facts, ['union']), listsOf(facts, ['second_union'])]
  if (first.length === 0 || second.length === 0) return null
  const [a, b] = [first, second].map((lists) =>
    union(lists.map(({ members }) => membersOn(members, facts.day))),
  )
  const committee = facts.states.filter(({ committee: seated }) => seated).map(({ workerId }) => workerId)
  const count = (inA: boolean, inB: boolean) =>
    committee.filter((id) => a?.has(id) === inA && b?.has(id) === inB).length
  const of = { name: 'committee', count: committee.length, onDate: facts.day } as const
  return share(count(true, true), of, facts.day, {
    parts: [
      { part: 'first_only', count: count(true, false) },
      { part: 'second_only', count: count(false, true) },
      { part: 'both', count: count(true, true) },
      { part: 'neither', count: count(false, false) },
    ],
  })
}

/** People of a caucus who belong to more than one union ÷ the caucus. Only for whoever keeps its list and at least two of the unions'. */
export function membersInSeveralUnions(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const caucus = listsOf(facts, [wordOf(params, 'body')])
  const unions = listsOf(facts, UNIONS).map(({ members }) => membersOn(members, facts.day))
  if (caucus.length === 0 || unions.length < 2) return null
  const people = [...union(caucus.map(({ members }) => membersOn(members, facts.day)))]
  const several = people.filter((id) => unions.filter((members) => members.has(id)).length > 1)
  return share(several.length, { name: 'caucus', count: people.length, onDate: facts.day }, facts.day)
}

/** Of those who belonged on the day of the last counted vote, how many still do so many days later, or today if that is sooner. */
export function membersKeptAfterVote(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const vote = (facts.elections ?? []).findLast(
    ({ countedOn }) => countedOn !== null && countedOn <= facts.day,
  )
  const lists = listsOf(facts, [wordOf(params, 'body')])
  if (!vote || lists.length === 0) return null
  const due = addDays(vote.ballotOn, numberOf(params, 'days'))
  const later = due < facts.day ? due : facts.day
  const then = union(lists.map(({ members }) => membersOn(members, vote.ballotOn)))
  const now = union(lists.map(({ members }) => membersOn(members, later)))
  const kept = [...then].filter((id) => now.has(id)).length
  return share(kept, { name: 'caucus', count: then.size, onDate: vote.ballotOn }, later)
}

/**
 * Actions within so many days about which every union there was told ÷ actions. `null` unless the viewer may know of both unions: for
 * whoever may not, it is as if there were only one.
 */
export function bodiesInformed(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const { bodies, stances, actions, day } = facts
  const ids = (kind: string) => (bodies ?? []).filter((body) => body.kind === kind).map(({ id }) => id)
  if (!stances || ids('union').length === 0 || ids('second_union').length === 0) return null
  const since = addDays(day, -numberOf(params, 'days'))
  const acts = actions.filter((action) => isInOpen(action) && action.happensOn > since)
  const told = (bodyId: string, actionId: string) =>
    stances.some(
      (stance) => stance.bodyId === bodyId && stance.aboutId === actionId && stance.position !== 'not_told',
    )
  const informed = acts.filter(({ id }) =>
    [...ids('union'), ...ids('second_union')].every((bodyId) => told(bodyId, id)),
  )
  return share(informed.length, { name: 'actions', count: acts.length, onDate: day }, day)
}

/** Where the officers of the union stand on the caucus: the last entry, with all before it by date. */
export function stanceOfOfficers({ bodies, stances }: ModelFacts): MetricResult | null {
  const unions = new Set((bodies ?? []).filter(({ kind }) => kind === 'union').map(({ id }) => id))
  const said = (stances ?? [])
    .filter(({ bodyId, aboutKind }) => aboutKind === 'caucus' && unions.has(bodyId))
    .toSorted((a, b) => (a.onDate < b.onDate ? -1 : 1))
  const last = said.at(-1)
  if (!last) return null
  return plainCount(said.length, last.onDate, {
    parts: [{ part: last.position, count: 1 }],
    series: said.map(({ onDate, position }) => ({ onDate, count: 1, of: null, part: position })),
  })
}
