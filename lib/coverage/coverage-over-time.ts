import { addDays, type CalendarDate } from '@/lib/clock'
import { asKnownAt } from './as-known-at'
import { coverStates, type DriveFacts } from './coverage-on'
import type { DriveCoverage } from './drive-coverage'
import { PACE_DAYS } from './published-constants'
import type { WorkerFacts } from './worker-facts'
import { counts, knownStateOn, type WorkerState } from './worker-state'

/** So many days a week apart, oldest first, the last of them `today`. */
export const weeklyUntil = (today: CalendarDate, weeks: number): CalendarDate[] =>
  Array.from({ length: weeks + 1 }, (_, index) => addDays(today, (index - weeks) * 7))

/** The coverage of one day and the talks of the {@link PACE_DAYS} before it with people who worked there on that day. */
export type DayOfCoverage = { coverage: DriveCoverage; talks: number }

/**
 * The coverage on each of `days` (oldest first), by today's knowledge: the same as asking for every day alone, but a person is
 * worked out again only where one of their facts begins or ends in between.
 */
export function coverageOverTime(facts: DriveFacts, days: readonly CalendarDate[]): DayOfCoverage[] {
  const columns = days.map((day) => ({
    ...{ day, paceFrom: addDays(day, -PACE_DAYS) },
    ...{ states: [] as WorkerState[], talks: 0 },
  }))
  for (const all of facts.workers) {
    const worker = asKnownAt(all, null)
    if (!worker) continue
    const states = statesOn(worker, days)
    columns.forEach((column, at) => {
      const state = states[at]
      if (!state) return
      column.states.push(state)
      if (counts(state)) column.talks += talksWithin(worker, column.paceFrom, column.day)
    })
  }
  return columns.map(({ day, states, talks }) => ({ coverage: coverStates(states, facts, day), talks }))
}

/**
 * `knownStateOn` on each of `days` (oldest first): worked out again only where one of their facts begins or ends in between. `facts`
 * hold nothing that was taken back, as `asKnownAt` leaves them.
 */
export function statesOn(facts: WorkerFacts, days: readonly CalendarDate[]): (WorkerState | null)[] {
  const changes = changeDays(facts).toSorted()
  let [passed, passedBefore] = [0, -1]
  let state: WorkerState | null = null
  return days.map((day) => {
    while (isUntil(changes[passed], day)) passed += 1
    if (passed !== passedBefore) state = knownStateOn(facts, day)
    passedBefore = passed
    return state
  })
}

const isUntil = (change: CalendarDate | undefined, day: CalendarDate): boolean =>
  change !== undefined && change <= day

const talksWithin = ({ talks }: WorkerFacts, from: CalendarDate, day: CalendarDate): number =>
  talks.reduce((count, { happenedOn }) => (happenedOn > from && happenedOn <= day ? count + 1 : count), 0)

/** Every day on which something about a worker can be different from the day before. */
const changeDays = (worker: WorkerFacts): CalendarDate[] => [
  worker.addedOn,
  ...[...worker.placements, ...worker.seats].flatMap(({ fromOn, untilOn }) =>
    untilOn ? [fromOn, untilOn] : fromOn,
  ),
  ...worker.statuses.map(({ fromOn }) => fromOn),
  ...worker.talks.map(({ happenedOn }) => happenedOn),
  ...worker.assessments.map(({ happenedOn }) => happenedOn),
  ...worker.leaderMarks.map(({ onDate }) => onDate),
  ...worker.participations.map(({ onDate }) => onDate),
  ...worker.unitJudgements.map(({ onDate }) => onDate),
]
