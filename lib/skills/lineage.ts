import { type CalendarDate, daysBetween } from '@/lib/clock'

/** Somebody brought somebody up, once. `ledOn`: when the learner first led a drive as its coach; `null`: not yet. */
export type LineageEdge = {
  teacherId: string
  learnerId: string
  sinceOn: CalendarDate
  ledOn: CalendarDate | null
}

/** A coach of a cohort: those who first led a drive in the same span of time. */
export type CohortMentor = { userId: string; ledOn: CalendarDate }

/**
 * How many new coaches a cohort brought up: learners who first led a drive within `days` of their mentor's own first drive, by the size
 * of the cohort. Everybody is counted once, for whoever brought them up first. Above 1 coaching grows without staff.
 * `rate` is `null` for an empty cohort. Source: R_coach of domain.md 9.2.
 */
export function reproduction(
  cohort: readonly CohortMentor[],
  edges: readonly LineageEdge[],
  days: number,
): { newCoaches: number; mentors: number; rate: number | null } {
  const firstTeacher = new Map<string, LineageEdge>()
  for (const edge of edges) {
    const before = firstTeacher.get(edge.learnerId)
    if (!before || comesBefore(edge, before)) firstTeacher.set(edge.learnerId, edge)
  }
  const ledOf = new Map(cohort.map(({ userId, ledOn }) => [userId, ledOn]))
  const newCoaches = [...firstTeacher.values()].filter(({ teacherId, ledOn }) => {
    const mentorLedOn = ledOf.get(teacherId)
    return (
      mentorLedOn !== undefined &&
      ledOn !== null &&
      daysBetween(mentorLedOn, ledOn) <= days &&
      ledOn > mentorLedOn
    )
  }).length
  return { newCoaches, mentors: cohort.length, rate: cohort.length > 0 ? newCoaches / cohort.length : null }
}

/** Earlier first; on one day the smaller id, so that the answer does not depend on the order of rows. */
const comesBefore = (one: LineageEdge, other: LineageEdge): boolean =>
  one.sinceOn < other.sinceOn || (one.sinceOn === other.sinceOn && one.teacherId < other.teacherId)

/**
 * Days from one's own first coaching to the first time one taught somebody: the middle of all who got there; `null` while nobody has.
 */
export function generationDays(
  spans: readonly { coachedOn: CalendarDate; taughtOn: CalendarDate | null }[],
): number | null {
  const days = spans
    .flatMap(({ coachedOn, taughtOn }) => (taughtOn ? [daysBetween(coachedOn, taughtOn)] : []))
    .toSorted((a, b) => a - b)
  const [low, high] = [days[Math.ceil(days.length / 2) - 1], days[Math.floor(days.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
