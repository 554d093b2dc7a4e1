import { assignCoaches, type QueueAssignment } from './assign-coaches'
import type { AvailableCoach } from './available-coach'
import type { WaitingDrive } from './waiting-drive'

/** Groups that an invented coach could take: what most coaches can (domain notes 9.2: EWOC about 1.7). */
export const PLACES_OF_ONE_MORE = 2

/** At most so many languages are looked at: each is a whole matching. */
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
  const asked = new Map<string, number>()
  for (const { languages } of unserved)
    for (const language of languages) asked.set(language, (asked.get(language) ?? 0) + 1)
  return [...asked]
    .toSorted(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
    .slice(0, LANGUAGES_SHOWN)
    .map(([language]) => {
      const { size } = assignCoaches(waiting, [...coaches, inventedCoach(language)], now).coachOf
      return { language, drives: size - coachOf.size }
    })
    .filter(({ drives }) => drives > 0)
    .toSorted((a, b) => b.drives - a.drives || (a.language < b.language ? -1 : 1))
}

const inventedCoach = (language: string): AvailableCoach => ({
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
