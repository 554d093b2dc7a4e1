import { assignCoaches, type QueueAssignment } from './assign-coaches'
import type { AvailableCoach } from './available-coach'
import { freePlaces, refuseMatch } from './may-coach'
import { todaysOf } from './pair-points'
import type { WaitingDrive } from './waiting-drive'

/** Groups that an invented coach could take: what most coaches can (domain notes 9.2: EWOC about 1.7). */
export const PLACES_OF_ONE_MORE = 2

/** At most so many languages are looked at. */
const LANGUAGES_SHOWN = 4

/** How many more groups would have a coach if there was one more who spoke this language and nothing else were known of them. */
export type OneMoreCoach = { language: string; drives: number }

/**
 * For the languages of the groups that get nobody: what one more coach would change. The language that helps most first; none that would
 * change nothing.
 */
export function oneMoreCoach(
  waiting: readonly WaitingDrive[],
  coaches: readonly AvailableCoach[],
  now: Date,
  coachOf: QueueAssignment['coachOf'] = assignCoaches(waiting, coaches, now).coachOf,
): OneMoreCoach[] {
  const unserved = waiting.filter(({ requestId }) => !coachOf.has(requestId))
  const servedBesides = placesFilled(waiting, coaches, now, coachOf)
  const asked = new Map<string, number>()
  for (const { languages } of unserved)
    for (const language of languages) asked.set(language, (asked.get(language) ?? 0) + 1)
  return [...asked]
    .toSorted(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
    .slice(0, LANGUAGES_SHOWN)
    .map(([language]) => ({ language, drives: servedBesides(inventedCoach(language)) }))
    .filter(({ drives }) => drives > 0)
    .toSorted((a, b) => b.drives - a.drives || (a.language < b.language ? -1 : 1))
}

/**
 * How many more drives have a coach once one more coach joins: each place takes a drive, perhaps one that had a coach who takes another
 * one for it, and so on to a drive that had nobody. As long as the assignment serves as many as possible, there is no other way.
 */
function placesFilled(
  waiting: readonly WaitingDrive[],
  coaches: readonly AvailableCoach[],
  now: Date,
  coachOf: QueueAssignment['coachOf'],
): (added: AvailableCoach) => number {
  const todayOf = todaysOf(now)
  const coachById = new Map(coaches.map((coach) => [coach.userId, coach]))
  return (added) => {
    const takenBy = new Map([...coachOf].map(([requestId, userId]) => [requestId, coachById.get(userId)]))
    const fillPlace = (): boolean => {
      const movesTo = new Map<string, AvailableCoach>()
      const freedBy = new Map<AvailableCoach, string>()
      const withPlace = [added]
      for (const coach of withPlace) {
        for (const drive of waiting) {
          if (movesTo.has(drive.requestId) || refuseMatch(drive, coach, todayOf(coach)) !== null) continue
          movesTo.set(drive.requestId, coach)
          const before = takenBy.get(drive.requestId)
          if (before === undefined) {
            moveAlong(drive.requestId, { movesTo, freedBy, takenBy })
            return true
          }
          if (before === added || freedBy.has(before)) continue
          freedBy.set(before, drive.requestId)
          withPlace.push(before)
        }
      }
      return false
    }
    let filled = 0
    while (filled < freePlaces(added) && fillPlace()) filled++
    return filled
  }
}

type Moves = {
  movesTo: ReadonlyMap<string, AvailableCoach>
  freedBy: ReadonlyMap<AvailableCoach, string>
  takenBy: Map<string, AvailableCoach | undefined>
}

/** Gives a drive the place that was found for it, and each drive that left such a place the one found for that. */
function moveAlong(requestId: string, { movesTo, freedBy, takenBy }: Moves): void {
  for (let moving: string | undefined = requestId; moving !== undefined; ) {
    const coach = movesTo.get(moving)
    takenBy.set(moving, coach)
    moving = coach && freedBy.get(coach)
  }
}

/** Somebody who speaks one language and of whom nothing else is known. */
export const inventedCoach = (language: string): AvailableCoach => ({
  ...{
    userId: 'one more',
    industries: [],
    languages: [language],
    timeZone: 'UTC',
    availability: [],
    models: [],
  },
  ...{ lastWinOn: null, cap: PLACES_OF_ONE_MORE, load: 0, isAlone: false, away: null, companyIds: [] },
})
