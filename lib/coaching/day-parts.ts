import type { WeeklyHours } from './weekly-hours'

/** Parts of a day that people tick in a form, and the minutes they stand for. */
const DAY_PARTS = {
  morning: [480, 720],
  afternoon: [720, 1020],
  evening: [1020, 1320],
  late: [1320, 1440],
} as const
export type DayPart = keyof typeof DAY_PARTS

export const DAY_PART_NAMES = Object.keys(DAY_PARTS) as DayPart[]

/** The free time that ticks such as `2-evening` (Tuesday) stand for; what is not such a tick is left out. */
export function hoursOfTicks(ticks: readonly string[]): WeeklyHours {
  return ticks.flatMap((tick) => {
    const [day = '', name = ''] = tick.split('-')
    const part = DAY_PARTS[name as DayPart]
    return /^[1-7]$/.test(day) && part ? [[Number(day), part[0], part[1]] as const] : []
  })
}

/** A part of a day counts as free from an hour of it on. */
const ENOUGH_MINUTES = 60

/** The ticks that free time shows as: the parts of days of which it covers an hour or more. */
export function ticksOfHours(hours: WeeklyHours): string[] {
  const ticks = hours.flatMap(([day, from, to]) =>
    DAY_PART_NAMES.filter((name) => {
      const [partFrom, partTo] = DAY_PARTS[name]
      return Math.min(to, partTo) - Math.max(from, partFrom) >= ENOUGH_MINUTES
    }).map((name) => `${day}-${name}`),
  )
  return [...new Set(ticks)]
}
