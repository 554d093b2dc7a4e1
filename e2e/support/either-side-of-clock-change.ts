import { addDays, type CalendarDate, dateIn } from '@/lib/clock'
import { instantIn } from '@/lib/meetings/meeting-time'

const USUAL_HOURS_APART = 9
const DAYS_LOOKED_AT = 400

/**
 * The next day on which America has changed its clocks and Europe has not, or the other way round, and the first one after it on
 * which the two are as far apart as usual. Both lie ahead, whenever this runs.
 */
export function eitherSideOfClockChange(): { between: CalendarDate; after: CalendarDate } {
  const first = addDays(dateIn('UTC', new Date()), 2)
  const ahead = Array.from({ length: DAYS_LOOKED_AT }, (_, days) => addDays(first, days))
  const between = ahead.find((day) => hoursApart(day) !== USUAL_HOURS_APART)
  const after = ahead.find((day) => between && day > between && hoursApart(day) === USUAL_HOURS_APART)
  if (!between || !after) throw new Error('The clocks of Los Angeles and Madrid change together')
  return { between, after }
}

function hoursApart(day: CalendarDate): number {
  const noonIn = (zone: string) => instantIn(zone, day, '12:00')?.getTime() ?? Number.NaN
  return (noonIn('America/Los_Angeles') - noonIn('Europe/Madrid')) / 3_600_000
}
