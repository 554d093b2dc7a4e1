import { addDays, type CalendarDate } from '@/lib/clock'
import type { Message } from '@/lib/errors'
import type { AvailableCoach } from './available-coach'
import type { WaitingDrive } from './waiting-drive'

/** Nobody is offered a new drive in the days before they leave: a first session would fall into the absence. */
const DAYS_KEPT_FREE_BEFORE_AWAY = 7

/**
 * The hard rules of matching: why this coach cannot take this drive, or `null` if nothing stands against it.
 *
 * Points never outweigh them. A language in common comes first: advice that nobody understands is worse than waiting.
 * Membership, conflicts, earlier answers and the committee's own decision give one and the same sentence.
 */
export function refuseMatch(drive: WaitingDrive, coach: AvailableCoach, today: CalendarDate): Message | null {
  if (!coach.languages.some((language) => drive.languages.includes(language)))
    return { key: 'coaching.why_not.language' }
  if (drive.closedTo.has(coach.userId)) return { key: 'coaching.why_not.not_this_drive' }
  if (isAway(coach, today))
    return { key: 'coaching.why_not.away', params: { until: coach.away?.untilOn ?? today } }
  if (freePlaces(coach) === 0)
    return { key: 'coaching.why_not.full', params: { load: coach.load, cap: coach.cap } }
  return null
}

/** How many more drives the coach can take now; never negative, even if the cap was lowered below the load. */
export const freePlaces = (coach: AvailableCoach): number => Math.max(0, coach.cap - coach.load)

/** Whether the coach is away today or leaves within {@link DAYS_KEPT_FREE_BEFORE_AWAY} days. */
export function isAway(coach: AvailableCoach, today: CalendarDate): boolean {
  if (!coach.away) return false
  return coach.away.fromOn < addDays(today, DAYS_KEPT_FREE_BEFORE_AWAY) && coach.away.untilOn >= today
}
