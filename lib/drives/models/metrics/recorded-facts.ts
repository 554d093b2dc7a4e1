import type { CalendarDate } from '@/lib/clock'
import { asKnownAt } from '@/lib/coverage/as-known-at'
import { coverStates, type DriveFacts } from '@/lib/coverage/coverage-on'
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
  const { drive, knownAt, today, said, signsOn, ...facts } = recorded
  const people = drive.workers.flatMap((worker) => asKnownAt(worker, knownAt) ?? [])
  const all = people.flatMap((worker) => knownStateOn(worker, day) ?? [])
  const path = effectiveAttributes(said, day).recognition_path
  const now: ModelFacts = {
    ...facts,
    ...{ day, people, coverage: coverStates(all, drive, day, knownAt), states: all.filter(counts) },
    lastSignOn: signsOn.reduce<CalendarDate | null>(
      (last, sign) => (sign <= day && (last === null || sign > last) ? sign : last),
      null,
    ),
    recognisedOn: path?.value === 'recognised' ? path.fromOn : null,
  }
  return day < today ? withoutLater(now, recorded.promises) : now
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
