import { type CalendarDate, daysBetween } from '@/lib/clock'
import { followersOf, type Tie } from '@/lib/leaders/ties'
import type { AssessmentFact } from './assessment'
import { currentAssessment, supports } from './current-assessment'

/** For so many days after somebody stopped supporting, those who listen to them are worth a visit. */
export const CHECK_IN_DAYS = 30

/** The ratings of one person, as far as they stand. */
export type Rated = { workerId: string; facts: readonly AssessmentFact[] }

/** Somebody to look in on because the one they listen to supports no longer. */
export type CheckIn = { workerId: string; leaderId: string; since: CalendarDate }

/**
 * Who is worth a check-in: whoever listens to somebody who supported and, for at most {@link CHECK_IN_DAYS}, does no longer, unless
 * somebody has talked with them since. Longest since first. Nobody is told anything: it is for the next meeting.
 *
 * `lastTalkOn` has the day of the last talk with each follower; whoever is not in it is left out.
 */
export function checkIns(
  rated: readonly Rated[],
  ties: readonly Tie[],
  lastTalkOn: ReadonlyMap<string, CalendarDate | null>,
  today: CalendarDate,
): CheckIn[] {
  const followers = followersOf(ties)
  return rated
    .flatMap(({ workerId: leaderId, facts }) => {
      const since = stoppedOn(facts)
      if (since === null || daysBetween(since, today) > CHECK_IN_DAYS) return []
      return [...(followers.get(leaderId)?.keys() ?? [])].flatMap((workerId): CheckIn[] => {
        const talked = lastTalkOn.get(workerId)
        if (talked === undefined || (talked !== null && talked > since)) return []
        return [{ workerId, leaderId, since }]
      })
    })
    .toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.workerId < b.workerId ? -1 : 1))
}

/** The day from which somebody who once supported no longer counts as a supporter; `null` where that is not so. */
export function stoppedOn(facts: readonly AssessmentFact[]): CalendarDate | null {
  const current = currentAssessment(facts)
  if (!current || supports(current.value)) return null
  const inOrder = facts.toSorted((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime())
  const lastTime = inOrder.findLast(({ value }) => supports(value))
  const against = inOrder.filter(({ value }) => !supports(value))
  const since =
    against.find(({ happenedAt }) => lastTime && happenedAt > lastTime.happenedAt) ?? against.at(-1)
  const supportedBefore = facts.some(
    ({ value, happenedAt }) => since && supports(value) && happenedAt < since.happenedAt,
  )
  return since && supportedBefore ? since.happenedOn : null
}
