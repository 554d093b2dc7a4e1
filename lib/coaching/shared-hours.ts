import type { WeeklyHours } from './weekly-hours'

/** Every offset in use is a whole number of quarters of an hour, so quarters lose nothing. */
const QUARTERS_A_WEEK = 7 * 24 * 4
const QUARTERS_AN_HOUR = 4
const WORDS = QUARTERS_A_WEEK / 32
const DAY_MINUTES = 1440
const WEEK_MINUTES = 7 * DAY_MINUTES
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const WEEK_MS = WEEK_MINUTES * MINUTE_MS
/** Some Monday, 00:00 UTC, before any date in use. */
const MONDAY_MS = Date.UTC(1970, 0, 5)

/** One bit for each quarter of an hour of the seven days that begin at a given instant. */
export type WeekMask = Uint32Array

/**
 * Prepares writing weekly free time onto the real seven days that begin at `from` (rounded down to the hour).
 *
 * Real days and not an average week: where a clock change falls into these days, the hours after it move with it, for
 * those who live in that zone and for nobody else. A local hour that is skipped that week is simply not there.
 * The same hours in the same zone give the same mask object, so that pairs can be compared once.
 */
export function weekMasks(from: Date): (hours: WeeklyHours, timeZone: string) => WeekMask {
  const clocks = new Map<string, Int32Array>()
  const masks = new Map<string, WeekMask>()
  return (hours, timeZone) => {
    const key = hours.length === 0 ? '' : `${timeZone} ${hours.join(';')}`
    const known = masks.get(key)
    if (known) return known
    const clock = clocks.get(timeZone) ?? localMinutesOfWeek(timeZone, from)
    clocks.set(timeZone, clock)
    const mask = maskOf(hours, clock)
    masks.set(key, mask)
    return mask
  }
}

/** Hours in which both are free in that week; multiples of 0.25, 0 if one of them did not say. */
export function sharedHours(one: WeekMask, other: WeekMask): number {
  let quarters = 0
  for (let word = 0; word < WORDS; word++) quarters += bitCount((one[word] ?? 0) & (other[word] ?? 0))
  return quarters / QUARTERS_AN_HOUR
}

function maskOf(hours: WeeklyHours, localMinutes: Int32Array): WeekMask {
  const mask = new Uint32Array(WORDS)
  const stretches = hours.map(([weekday, from, to]) => {
    const dayStart = (weekday - 1) * DAY_MINUTES
    return { from: dayStart + from, to: dayStart + to }
  })
  localMinutes.forEach((minute, quarter) => {
    const isFree = stretches.some(({ from, to }) => minute >= from && minute + 15 <= to)
    if (isFree) mask[quarter >> 5] = (mask[quarter >> 5] ?? 0) | (1 << (quarter & 31))
  })
  return mask
}

/** Minutes since Monday 00:00 local time, for each quarter of an hour of the week. */
function localMinutesOfWeek(timeZone: string, from: Date): Int32Array {
  const start = Math.floor(from.getTime() / HOUR_MS) * HOUR_MS
  const offsetAt = zoneOffset(timeZone)
  const offsetAtStart = offsetAt(start)
  const changes = offsetAt(start + WEEK_MS) !== offsetAtStart
  const minutes = new Int32Array(QUARTERS_A_WEEK)
  for (let hour = 0; hour < WEEK_MS / HOUR_MS; hour++) {
    const instant = start + hour * HOUR_MS
    const local = (instant - MONDAY_MS) / MINUTE_MS + (changes ? offsetAt(instant) : offsetAtStart)
    for (let quarter = 0; quarter < QUARTERS_AN_HOUR; quarter++) {
      minutes[hour * QUARTERS_AN_HOUR + quarter] = (local + quarter * 15) % WEEK_MINUTES
    }
  }
  return minutes
}

/** Kept: getting one ready takes longer than reading it for a week. */
const zoneClocks = new Map<string, Intl.DateTimeFormat>()

/** How many minutes the clocks of a zone are ahead of UTC at an instant. */
function zoneOffset(timeZone: string): (instant: number) => number {
  const clock = zoneClocks.get(timeZone) ?? zoneClock(timeZone)
  return (instant) => {
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0] =
      clock.format(instant).match(/\d+/g)?.map(Number) ?? []
    return (Date.UTC(year, month - 1, day, hour, minute) - instant) / MINUTE_MS
  }
}

function zoneClock(timeZone: string): Intl.DateTimeFormat {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  })
  zoneClocks.set(timeZone, clock)
  return clock
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
