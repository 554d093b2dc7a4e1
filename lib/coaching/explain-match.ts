import type { Message } from '@/lib/errors'
import type { AvailableCoach } from './available-coach'
import { countedLoad, loadPoints, matchReasons } from './match-points'
import { refuseMatch } from './may-coach'
import { todaysOf } from './pair-points'
import { sharedHours, weekMasks } from './shared-hours'
import type { WaitingDrive } from './waiting-drive'

/** One coach looked at for one drive. */
export type WeighedCoach = {
  coach: AvailableCoach
  points: number
  /** What speaks for this coach, the strongest first; how much they carry comes last, or that they begin alone. */
  reasons: Message[]
  /** The hard rule that stands against it; `null` if none does. */
  refusal: Message | null
}

/** Prepares weighing every coach for a drive, the most points first; equal points by id. Says why, and why not. */
export function coachWeigher(
  coaches: readonly AvailableCoach[],
  now: Date,
): (drive: WaitingDrive) => WeighedCoach[] {
  const maskOf = weekMasks(now)
  const todayOf = todaysOf(now)
  const known = coaches.map((coach) => ({
    coach,
    today: todayOf(coach),
    week: maskOf(coach.availability, coach.timeZone),
    load: loadPoints(countedLoad(coach)),
    last: coach.isAlone ? { key: 'coaching.reason.alone' } : loadMessage(coach),
  }))
  return (drive) => {
    const driveWeek = maskOf(drive.availability, drive.timeZone)
    return known
      .map(({ coach, today, week, load, last }) => {
        const reasons = matchReasons(drive, coach, sharedHours(driveWeek, week), today)
        return {
          coach,
          points: reasons.reduce((sum, reason) => sum + reason.points, 0) - load,
          reasons: [...reasons.map(({ message }) => message), last],
          refusal: refuseMatch(drive, coach, today),
        }
      })
      .sort((a, b) => b.points - a.points || (a.coach.userId < b.coach.userId ? -1 : 1))
  }
}

/** Why a drive gets nobody in this run, from what stands against each coach. The caller knows that it got nobody. */
export function whyWaiting(weighed: readonly WeighedCoach[]): Message {
  const keys = new Set(weighed.map(({ refusal }) => refusal?.key ?? null))
  if (weighed.length === 0) return { key: 'coaching.waits.no_coaches' }
  if (keys.size === 1 && keys.has('coaching.why_not.language'))
    return { key: 'coaching.waits.no_shared_language' }
  if (keys.has(null)) return { key: 'coaching.waits.more_drives_than_places' }
  if (keys.has('coaching.why_not.full') || keys.has('coaching.why_not.away'))
    return { key: 'coaching.waits.everyone_busy' }
  return { key: 'coaching.waits.nobody_left' }
}

const loadMessage = ({ load, cap }: AvailableCoach): Message => ({
  key: 'coaching.reason.load',
  params: { load, cap },
})
