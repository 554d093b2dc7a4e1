import { type CalendarDate, dateIn } from '@/lib/clock'
import type { AvailableCoach } from './available-coach'
import { hourPoints, MATCH_POINTS, winPoints } from './match-points'
import { sharedHours, weekMasks } from './shared-hours'
import type { WaitingDrive } from './waiting-drive'

/** Stands in a row of points where the pair is not allowed. */
export const NOT_ALLOWED = -1

/** Further below nothing than all points together can lift a pair. */
const FAR_BELOW = -10_000

/**
 * Writes the points of one drive with every coach into `row`, {@link NOT_ALLOWED} where language or the drive forbids it.
 *
 * Says the same as `matchReasons` summed up, for a whole queue: drives and coaches who are alike in one respect are
 * compared once. Away dates and caps do not depend on the drive: the caller leaves such coaches out beforehand.
 */
export type FillPoints = (drive: number, row: Int16Array) => void

/** Prepares {@link FillPoints} for these drives and coaches, in the week that begins at `now`. */
export function pairPoints(
  drives: readonly WaitingDrive[],
  coaches: readonly AvailableCoach[],
  now: Date,
): FillPoints {
  const maskOf = weekMasks(now)
  const todayOf = todaysOf(now)
  const won = Int16Array.from(coaches, (coach) => winPoints(coach.lastWinOn, todayOf(coach)))
  const spoken = compare(
    drives.map((drive) => drive.languages),
    coaches.map((coach) => coach.languages),
    (asked, spoken) => (spoken.some((one) => asked.includes(one)) ? 0 : FAR_BELOW),
  )
  const industry = compare(
    drives.map((drive) => drive.industry),
    coaches.map((coach) => coach.industries),
    (of, known) => (of && known.includes(of) ? MATCH_POINTS.sameIndustry : 0),
  )
  const model = compare(
    drives.map((drive) => drive.model),
    coaches.map((coach) => coach.models),
    (of, known) => (of && known.includes(of) ? MATCH_POINTS.sameModel : 0),
  )
  const hours = compare(
    drives.map((drive) => maskOf(drive.availability, drive.timeZone)),
    coaches.map((coach) => maskOf(coach.availability, coach.timeZone)),
    (one, other) => hourPoints(sharedHours(one, other)),
  )
  const byCompany = indexByCompany(coaches)
  const indexOf = new Map(coaches.map((coach, index) => [coach.userId, index]))

  return (index, row) => {
    const drive = drives[index]
    if (!drive) throw new RangeError(`No drive ${index}`)
    const speaks = spoken.rowOf(index)
    const works = industry.rowOf(index)
    const knows = model.rowOf(index)
    const meets = hours.rowOf(index)
    if (!speaks || !works || !knows || !meets) throw new RangeError(`No comparison for drive ${index}`)
    for (let coach = 0; coach < coaches.length; coach++) {
      const points =
        (speaks[coach] ?? 0) +
        (works[coach] ?? 0) +
        (knows[coach] ?? 0) +
        (meets[coach] ?? 0) +
        (won[coach] ?? 0)
      row[coach] = points < 0 ? NOT_ALLOWED : points
    }
    for (const coach of (drive.employerId && byCompany.get(drive.employerId)) || []) {
      if (row[coach] !== NOT_ALLOWED) row[coach] = (row[coach] ?? 0) + MATCH_POINTS.sameCompany
    }
    for (const userId of drive.closedTo) {
      const coach = indexOf.get(userId)
      if (coach !== undefined) row[coach] = NOT_ALLOWED
    }
  }
}

/** The civil date where the coach lives. */
export const todayOf = (coach: AvailableCoach, now: Date): CalendarDate => dateIn(coach.timeZone, now)

/** The same for many coaches: each time zone is asked once. */
export function todaysOf(now: Date): (coach: AvailableCoach) => CalendarDate {
  const known = new Map<string, CalendarDate>()
  return (coach) => {
    const today = known.get(coach.timeZone) ?? todayOf(coach, now)
    known.set(coach.timeZone, today)
    return today
  }
}

/** One respect in which drives and coaches are compared: for each kind of drive a row of values, one a coach. */
type Comparison = { rowOf: (drive: number) => Int16Array | undefined }

function compare<Asked, Offered>(
  asked: readonly Asked[],
  offered: readonly Offered[],
  value: (asked: Asked, offered: Offered) => number,
): Comparison {
  const driveClasses = classes(asked)
  const coachClasses = classes(offered)
  const rows = driveClasses.distinct.map((one) => {
    const values = coachClasses.distinct.map((other) => value(one, other))
    return Int16Array.from(coachClasses.classOf, (kind) => values[kind] ?? 0)
  })
  return { rowOf: (drive) => rows[driveClasses.classOf[drive] ?? 0] }
}

function classes<Value>(values: readonly Value[]): { distinct: Value[]; classOf: Int32Array } {
  const known = new Map<unknown, number>()
  const distinct: Value[] = []
  const classOf = Int32Array.from(values, (value) => {
    const key = Array.isArray(value) ? value.join(' ') : value
    const existing = known.get(key)
    if (existing !== undefined) return existing
    known.set(key, distinct.length)
    return distinct.push(value) - 1
  })
  return { distinct, classOf }
}

function indexByCompany(coaches: readonly AvailableCoach[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  coaches.forEach((coach, at) => {
    for (const companyId of coach.companyIds) index.set(companyId, [...(index.get(companyId) ?? []), at])
  })
  return index
}
