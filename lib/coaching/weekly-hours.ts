/** A stretch of free time that comes back every week: ISO weekday 1 (Monday) to 7, minutes from midnight, local time. */
export type WeeklyStretch = readonly [weekday: number, fromMinute: number, toMinute: number]

/** Somebody's free time in a usual week, in the time zone that comes with it. Empty means "did not say". */
export type WeeklyHours = readonly WeeklyStretch[]

const DAY_MINUTES = 1440

/** Whether `value` (read from the database or a form) is a usable list of stretches: real days, ends after it begins. */
export function isWeeklyHours(value: unknown): value is WeeklyHours {
  return Array.isArray(value) && value.every(isStretch)
}

function isStretch(value: unknown): value is WeeklyStretch {
  if (!Array.isArray(value) || value.length !== 3) return false
  const [weekday, from, to] = value
  const areWhole = [weekday, from, to].every((part) => Number.isInteger(part))
  return areWhole && weekday >= 1 && weekday <= 7 && from >= 0 && from < to && to <= DAY_MINUTES
}
