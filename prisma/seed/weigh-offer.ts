import { addDays } from '@/lib/clock'
import type { AvailableCoach } from '@/lib/coaching/available-coach'
import { companyId } from '@/lib/coaching/commands/company-id'
import { coachWeigher, type WeighedCoach } from '@/lib/coaching/explain-match'
import type { WaitingDrive } from '@/lib/coaching/waiting-drive'
import type { RequestStory } from './coaching-requests'
import type { DriveStory } from './drive-story'
import { COACHES } from './network-people'
import { dayAgo, momentAgo, type Seeding } from './seeding'

/** What the queue said for this coach and this drive on the day of the offer. `undefined` for nobody. */
export function weighOffer(
  seeding: Seeding,
  request: RequestStory,
  { story, coach: coachKey, ago, load }: { story: DriveStory; coach: string; ago: number; load: number },
): WeighedCoach | undefined {
  const coach = COACHES.find(({ key }) => key === coachKey)
  if (!coach) return undefined
  const { vault, today } = seeding
  const companiesOf = (names: readonly string[]) => names.flatMap((name) => companyId(vault, name) ?? [])
  const available: AvailableCoach = {
    ...coach,
    userId: coach.key,
    lastWinOn: coach.lastWinAgo === null ? null : dayAgo(seeding, coach.lastWinAgo),
    load,
    away: coach.awayIn
      ? { fromOn: addDays(today, coach.awayIn[0]), untilOn: addDays(today, coach.awayIn[1]) }
      : null,
    isAlone: coach.apprentice ?? false,
    companyIds: companiesOf(coach.companies ?? []),
  }
  const waiting: WaitingDrive = {
    ...request,
    requestId: request.drive,
    driveId: request.drive,
    openedAt: momentAgo(seeding, request.ago),
    timeZone: story.timeZone,
    industry: story.industry,
    model: story.attributes.findLast(({ kind }) => kind === 'model')?.value ?? null,
    employerId: companiesOf(story.employer ? [story.employer.name] : [])[0] ?? null,
    closedTo: new Set(),
  }
  const now = momentAgo(seeding, ago)
  return coachWeigher([available], now)(waiting)[0]
}
