import { getTranslations } from 'next-intl/server'
import { now } from '@/lib/clock'
import { type CalendarEntry, calendarFile } from '@/lib/conversations/calendar'
import { CALENDAR_ALARMS, CALENDAR_TITLES } from '@/lib/conversations/calendar-titles'

/**
 * Dates as a calendar file to keep, under the neutral word and with the reminder that the address asks for (`title`, `alarm`). What it does
 * not know counts as not asked for.
 */
export async function calendarAnswer(request: Request, entries: readonly CalendarEntry[]): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const t = await getTranslations('follow.calendar.words')
  const title = CALENDAR_TITLES.find((each) => each === asked.get('title')) ?? CALENDAR_TITLES[0]
  const alarm = CALENDAR_ALARMS.find((each) => each === asked.get('alarm')) ?? 'none'
  return new Response(calendarFile(entries, { title: t(title), alarm }, now()), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="dates.ics"',
      'cache-control': 'no-store',
    },
  })
}
