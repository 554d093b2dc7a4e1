import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { failure, type Result, success } from '@/lib/result'
import { instantIn, refuseMeetingDay } from '../meeting-time'

type Planned = { timeZone: string; today: CalendarDate; onDate: CalendarDate; time: string }

/** When a meeting begins, or which field of the form does not fit: a day out of reach, an hour that the clocks skip. */
export function plannedTime({ timeZone, today, onDate, time }: Planned): Result<Date> {
  const wrongDay = refuseMeetingDay(onDate, today)
  if (wrongDay) return failure({ code: 'invalid', fields: { onDate: [wrongDay] } })
  const startsAt = instantIn(timeZone, onDate, time)
  if (startsAt) return success(startsAt)
  return failure({ code: 'invalid', fields: { time: [{ key: 'meetings.refused.no_such_time' }] } })
}
