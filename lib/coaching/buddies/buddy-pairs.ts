import type { Message } from '@/lib/errors'
import { hourPoints, MATCH_POINTS } from '../match-points'
import { sharedHours, weekMasks } from '../shared-hours'
import type { WaitingDrive } from '../waiting-drive'

/** A group that waits and may be asked, as the rule sees it. */
export type BuddyCandidate = Pick<
  WaitingDrive,
  'driveId' | 'openedAt' | 'languages' | 'timeZone' | 'availability' | 'industry' | 'model' | 'employerId'
> & { code: string }

/** Two groups that may help each other, and why. Reasons are for the coordination, which sees all of it in the queue anyway. */
export type BuddyPair = { one: BuddyCandidate; other: BuddyCandidate; points: number; reasons: Message[] }

/** A pair as it is shown: by codes. */
export type SuggestedBuddies = Record<'one' | 'other', { driveId: string; code: string }> &
  Pick<BuddyPair, 'reasons'>

type Pair = readonly [string, string]
const pairKey = ([one, other]: Pair): string => [one, other].sort().join(' ')

/**
 * Groups to be proposed to each other, the best pair first, each group in one pair at most. They share a language, did not tell the
 * queue the same firm (a yes would tell each that there is another there) and were never proposed to each other. What counts are the points of matching: the
 * same field, the same way of organizing, hours in common. Equal pairs go by who has waited longest. The order of the input is no matter.
 *
 * @param earlier pairs that were proposed before, whatever came of it.
 */
export function suggestBuddies(
  waiting: readonly BuddyCandidate[],
  earlier: readonly Pair[],
  now: Date,
): BuddyPair[] {
  const closed = new Set(earlier.map(pairKey))
  const maskOf = weekMasks(now)
  const groups = waiting
    .toSorted(byWaiting)
    .map((group) => ({ group, week: maskOf(group.availability, group.timeZone) }))
  const pairs = groups
    .flatMap(({ group: one, week }, at) =>
      groups
        .slice(at + 1)
        .filter(({ group }) => mayBePaired(one, group))
        .map((other) => ({
          ...{ one, other: other.group },
          ...reasonsFor(one, other.group, sharedHours(week, other.week)),
        })),
    )
    // Equal ones stay in the order in which they were made, which is that of waiting.
    .toSorted((a, b) => b.points - a.points)
  const taken = new Set<string>()
  return pairs.filter(({ one, other }) => {
    if (taken.has(one.driveId) || taken.has(other.driveId)) return false
    if (closed.has(pairKey([one.driveId, other.driveId]))) return false
    taken.add(one.driveId).add(other.driveId)
    return true
  })
}

/** Whether two groups may be asked at all: they can talk, and are not of one firm as far as both told the queue which. */
export const mayBePaired = (one: BuddyCandidate, other: BuddyCandidate): boolean =>
  one.driveId !== other.driveId &&
  one.languages.some((language) => other.languages.includes(language)) &&
  (one.employerId === null || one.employerId !== other.employerId)

const byWaiting = (a: BuddyCandidate, b: BuddyCandidate): number =>
  a.openedAt.getTime() - b.openedAt.getTime() || (a.driveId < b.driveId ? -1 : 1)

function reasonsFor(
  one: BuddyCandidate,
  other: BuddyCandidate,
  hours: number,
): { points: number; reasons: Message[] } {
  const found: { points: number; message: Message }[] = []
  if (one.industry !== null && one.industry === other.industry)
    found.push({
      points: MATCH_POINTS.sameIndustry,
      message: { key: 'coaching.buddy.because.field', params: { industry: one.industry } },
    })
  if (one.model !== null && one.model === other.model)
    found.push({
      points: MATCH_POINTS.sameModel,
      message: { key: 'coaching.buddy.because.model', params: { model: one.model } },
    })
  if (hourPoints(hours) > 0)
    found.push({
      points: hourPoints(hours),
      message: { key: 'coaching.buddy.because.hours', params: { hours: Math.floor(hours) } },
    })
  return {
    points: found.reduce((sum, { points }) => sum + points, 0),
    reasons: found.map(({ message }) => message),
  }
}
