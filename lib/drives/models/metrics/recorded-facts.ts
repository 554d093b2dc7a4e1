import type { CalendarDate } from '@/lib/clock'
import { asKnownAt } from '@/lib/coverage/as-known-at'
import { coverStates, type DriveFacts } from '@/lib/coverage/coverage-on'
import { statesOn } from '@/lib/coverage/coverage-over-time'
import type { WorkerFacts } from '@/lib/coverage/worker-facts'
import { counts, knownStateOn } from '@/lib/coverage/worker-state'
import { effectiveAttributes, type Said } from '../../effective-attributes'
import type { ElectionFact, ModelFacts } from './model-facts'

type Dated = 'day' | 'people' | 'coverage' | 'states' | 'promises' | 'lastSignOn' | 'recognisedOn'

/** Everything recorded of a drive from which its numbers can be reckoned on any day. */
export type RecordedFacts = Omit<ModelFacts, Dated> & {
  today: CalendarDate
  /** By what the books said at this instant; `null`: by what they say today. */
  knownAt: Date | null
  drive: DriveFacts
  said: readonly Said[]
  promises: readonly (ModelFacts['promises'][number] & { madeOn: CalendarDate })[]
  /** Days of talks, meetings, actions and moves of a stage. */
  signsOn: readonly CalendarDate[]
}

/**
 * What was so on a day. Of today, all that is there. Of a past day, what had begun by then, and as open as it was then: a promise that
 * was kept later is an open one. What is kept only as it is now (ways to reach people, standing pledges, cards that count, votes
 * pledged for an election that was to come) is `null`: nobody can know it any more.
 */
export function factsOn(recorded: RecordedFacts, day: CalendarDate): ModelFacts {
  const people = peopleKnown(recorded)
  const states = people.flatMap((person) => knownStateOn(person, day) ?? [])
  return factsOf(recorded, { day, people, states })
}

/** {@link factsOn} on each of `days`, oldest first. */
export function factsOnDays(recorded: RecordedFacts, days: readonly CalendarDate[]): ModelFacts[] {
  const people = peopleKnown(recorded)
  const statesOfAll = people.map((person) => statesOn(person, days))
  return days.map((day, at) => {
    const states = statesOfAll.flatMap((ofOne) => ofOne[at] ?? [])
    return factsOf(recorded, { day, people, states })
  })
}

const peopleKnown = ({ drive, knownAt }: RecordedFacts): WorkerFacts[] =>
  drive.workers.flatMap((worker) => asKnownAt(worker, knownAt) ?? [])

function factsOf(
  { drive, knownAt, today, said, signsOn, ...facts }: RecordedFacts,
  { day, people, states }: Pick<ModelFacts, 'day' | 'people' | 'states'>,
): ModelFacts {
  const path = effectiveAttributes(said, day).recognition_path
  const now: ModelFacts = {
    ...facts,
    ...{ day, people, coverage: coverStates(states, drive, day, knownAt), states: states.filter(counts) },
    lastSignOn: signsOn.reduce<CalendarDate | null>(
      (last, sign) => (sign <= day && (last === null || sign > last) ? sign : last),
      null,
    ),
    recognisedOn: path?.value === 'recognised' ? path.fromOn : null,
  }
  return day < today ? withoutLater(now, facts.promises) : now
}

function withoutLater(facts: ModelFacts, promises: RecordedFacts['promises']): ModelFacts {
  const { day } = facts
  const ended = (on: CalendarDate | null): on is CalendarDate => on !== null && on <= day
  return {
    ...facts,
    ...{ withContact: null, pledges: null, cards: null },
    promises: promises
      .filter(({ madeOn }) => madeOn <= day)
      .map((promise) => (ended(promise.closedOn) ? promise : { ...promise, outcome: null, closedOn: null })),
    actions: facts.actions.filter(({ happensOn }) => happensOn <= day),
    ties: facts.ties.filter(({ onDate }) => onDate <= day),
    demands:
      facts.demands
        ?.filter(({ raisedOn }) => raisedOn <= day)
        .map((demand) => ({ ...demand, statuses: demand.statuses.filter(({ onDate }) => onDate <= day) })) ??
      null,
    grievances:
      facts.grievances
        ?.filter(({ filedOn }) => filedOn <= day)
        .map((grievance) => ({
          ...grievance,
          ...(ended(grievance.closedOn) ? {} : { closedOn: null, outcome: null }),
          steps: grievance.steps.map((step) => (ended(step.doneOn) ? step : { ...step, doneOn: null })),
        })) ?? null,
    decisions: facts.decisions?.filter(({ closedOn }) => closedOn <= day) ?? null,
    stances: facts.stances?.filter(({ onDate }) => onDate <= day) ?? null,
    elections: facts.elections && electionsOn(facts.elections, day),
    reported: facts.reported?.filter(({ onDate }) => onDate <= day) ?? null,
  }
}

/** Votes that were counted by then; `null` where one was still to come, since what was pledged for it is known of today only. */
function electionsOn(elections: readonly ElectionFact[], day: CalendarDate): readonly ElectionFact[] | null {
  const counted = elections.filter(({ countedOn }) => countedOn !== null && countedOn <= day)
  return counted.length === elections.length ? counted : null
}
