import type { Message } from '@/lib/errors'
import type { AvailableCoach } from './available-coach'
import { loadPoints, matchReasons } from './match-points'
import { refuseMatch } from './may-coach'
import { todayOf } from './pair-points'
import { sharedHours, type WeekMask } from './shared-hours'
import type { WaitingDrive } from './waiting-drive'

/** One coach looked at for one drive. */
export type WeighedCoach = {
  coach: AvailableCoach
  points: number
  /** What speaks for this coach, the strongest first; how much they carry comes last. */
  reasons: Message[]
  /** The hard rule that stands against it; `null` if none does. */
  refusal: Message | null
}

/** Weighs every coach for one drive, the most points first; equal points by id. Says why, and why not. */
export function weighCoaches(
  drive: WaitingDrive,
  coaches: readonly AvailableCoach[],
  maskOf: (hours: AvailableCoach['availability'], timeZone: string) => WeekMask,
  now: Date,
): WeighedCoach[] {
  const driveWeek = maskOf(drive.availability, drive.timeZone)
  return coaches
    .map((coach) => {
      const today = todayOf(coach, now)
      const hours = sharedHours(driveWeek, maskOf(coach.availability, coach.timeZone))
      const reasons = matchReasons(drive, coach, hours, today)
      const points = reasons.reduce((sum, reason) => sum + reason.points, 0) - loadPoints(coach.load)
      return {
        coach,
        points,
        reasons: [...reasons.map(({ message }) => message), loadMessage(coach)],
        refusal: refuseMatch(drive, coach, today),
      }
    })
    .sort((a, b) => b.points - a.points || (a.coach.userId < b.coach.userId ? -1 : 1))
}

/** Why a drive gets nobody in this run, from what stands against each coach. The caller knows that it got nobody. */
export function whyWaiting(weighed: readonly WeighedCoach[]): Message {
  const keys = new Set(weighed.map(({ refusal }) => refusal?.key ?? null))
  if (weighed.length === 0) return { key: 'coaching.waits.noCoaches' }
  if (keys.size === 1 && keys.has('coaching.whyNot.language'))
    return { key: 'coaching.waits.noSharedLanguage' }
  if (keys.has(null)) return { key: 'coaching.waits.moreDrivesThanPlaces' }
  if (keys.has('coaching.whyNot.full') || keys.has('coaching.whyNot.away'))
    return { key: 'coaching.waits.everyoneBusy' }
  return { key: 'coaching.waits.nobodyLeft' }
}

const loadMessage = ({ load, cap }: AvailableCoach): Message => ({
  key: 'coaching.reason.load',
  params: { load, cap },
})
