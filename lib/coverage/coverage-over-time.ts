import { addDays, type CalendarDate } from '@/lib/clock'
import { asKnownAt } from './as-known-at'
import { coverStates, type DriveFacts } from './coverage-on'
import type { DriveCoverage } from './drive-coverage'
import { PACE_DAYS } from './published-constants'
import type { WorkerFacts } from './worker-facts'
import { counts, type WorkerState, workerStateOn } from './worker-state'

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
  const columns = days.map((day) => ({ day, states: [] as WorkerState[], talks: 0 }))
  for (const all of facts.workers) {
    const worker = asKnownAt(all, null)
    if (!worker) continue
    const changes = changeDays(worker)
    let state: WorkerState | null = null
    let before: CalendarDate | null = null
    for (const column of columns) {
      if (
        before === null ||
        changes.some((change) => before !== null && change > before && change <= column.day)
      )
        state = workerStateOn(worker, column.day)
      before = column.day
      if (state) column.states.push(state)
      if (state && counts(state)) column.talks += talksBefore(worker, column.day)
    }
  }
  return columns.map(({ day, states, talks }) => ({ coverage: coverStates(states, facts, day), talks }))
}

function talksBefore({ talks }: WorkerFacts, day: CalendarDate): number {
  const since = addDays(day, -PACE_DAYS)
  return talks.filter(({ happenedOn }) => happenedOn > since && happenedOn <= day).length
}

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
