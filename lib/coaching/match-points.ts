import { type CalendarDate, daysBetween } from '@/lib/clock'
import type { Message } from '@/lib/errors'
import type { AvailableCoach } from './available-coach'
import type { WaitingDrive } from './waiting-drive'

/**
 * What each reason is worth, published so that nobody has to guess why they were paired (our own rule, `INF` in the
 * sense of the domain notes; the kinds of reasons are those of EWOC and NewsGuild practice).
 *
 * The order is the rule: the same company weighs more than everything below it together, then the same industry. Load
 * counts against a coach once for every drive already carried, also those given in the same run.
 */
export const MATCH_POINTS = {
  sameCompany: 500,
  sameIndustry: 200,
  sameModel: 100,
  /** For each hour a week in which both are free, up to {@link SHARED_HOURS_COUNTED}. */
  sharedHour: 10,
  wonThisHalfYear: 60,
  wonThisYear: 40,
  wonBefore: 20,
  /** Taken off for each drive that the coach already carries. */
  carriedDrive: 30,
  /** For each day waited. Counts only where there are too few coaches for everybody, and decides who waits on. */
  waitingDay: 10,
  /** Somebody was fired, an election date is set, or the company knows: like four weeks of waiting. */
  urgent: 280,
} as const

/** More than eight shared hours a week help nobody: coaching takes one or two. */
export const SHARED_HOURS_COUNTED = 8

/** What the best possible pair gets, before load. */
export const MOST_PAIR_POINTS =
  MATCH_POINTS.sameCompany +
  MATCH_POINTS.sameIndustry +
  MATCH_POINTS.sameModel +
  MATCH_POINTS.sharedHour * SHARED_HOURS_COUNTED +
  MATCH_POINTS.wonThisHalfYear

/** One reason for a pairing: its points, and the sentence that says it. */
export type MatchReason = { points: number; message: Message }

/**
 * The reasons that speak for this coach, the strongest first. The caller has checked the hard rules.
 *
 * @param hoursTogether hours of the coming week in which both are free.
 */
export function matchReasons(
  drive: WaitingDrive,
  coach: AvailableCoach,
  hoursTogether: number,
  today: CalendarDate,
): MatchReason[] {
  const reasons: MatchReason[] = []
  const add = (points: number, message: Message) => {
    if (points > 0) reasons.push({ points, message })
  }
  if (drive.employerId && coach.companyIds.includes(drive.employerId))
    add(MATCH_POINTS.sameCompany, { key: 'coaching.reason.same_company' })
  if (drive.industry && coach.industries.includes(drive.industry))
    add(MATCH_POINTS.sameIndustry, {
      key: 'coaching.reason.same_industry',
      params: { industry: drive.industry },
    })
  if (drive.model && coach.models.includes(drive.model))
    add(MATCH_POINTS.sameModel, { key: 'coaching.reason.same_model', params: { model: drive.model } })
  add(hourPoints(hoursTogether), { key: 'coaching.reason.shared_hours', params: { hours: hoursTogether } })
  add(winPoints(coach.lastWinOn, today), winMessage(coach.lastWinOn, today))
  return reasons.sort((a, b) => b.points - a.points)
}

/** Whole hours count; see {@link SHARED_HOURS_COUNTED}. */
export const hourPoints = (hours: number): number =>
  MATCH_POINTS.sharedHour * Math.min(SHARED_HOURS_COUNTED, Math.floor(hours))

/** A recent win teaches best: it was won under today's conditions. 0 for none. */
export function winPoints(lastWinOn: CalendarDate | null, today: CalendarDate): number {
  if (!lastWinOn) return 0
  const days = daysBetween(lastWinOn, today)
  if (days <= 182) return MATCH_POINTS.wonThisHalfYear
  return days <= 365 ? MATCH_POINTS.wonThisYear : MATCH_POINTS.wonBefore
}

/** What the coach's next drive costs in points, when `carried` drives are carried already. */
export const loadPoints = (carried: number): number => MATCH_POINTS.carriedDrive * carried

/** What a coach carries as points see it: an apprentice whom nobody stands beside counts as carrying one drive more. */
export const countedLoad = ({ load, isAlone }: AvailableCoach): number => load + (isAlone ? 1 : 0)

/** What leaving this drive without a coach weighs against leaving another one. */
export function waitingPoints(drive: WaitingDrive, now: Date): number {
  const days = Math.max(0, Math.floor((now.getTime() - drive.openedAt.getTime()) / 86_400_000))
  return MATCH_POINTS.waitingDay * days + (drive.urgency === 'usual' ? 0 : MATCH_POINTS.urgent)
}

function winMessage(lastWinOn: CalendarDate | null, today: CalendarDate): Message {
  const months = lastWinOn ? Math.max(1, Math.round(daysBetween(lastWinOn, today) / 30)) : 0
  return { key: 'coaching.reason.won', params: { months } }
}
