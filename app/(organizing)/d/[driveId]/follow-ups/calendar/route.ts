import { getTranslations } from 'next-intl/server'
import { currentViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { calendarFile } from '@/lib/conversations/calendar'
import { CALENDAR_ALARMS, CALENDAR_TITLES } from '@/lib/conversations/calendar-titles'
import { getCalendarEntries } from '@/lib/conversations/queries/calendar-entries'
import { isDriveId } from '@/lib/drives/drive-id'

type Context = { params: Promise<{ driveId: string }> }

/** The viewer's dates as a calendar file: a neutral word and days, nothing else. `step` asks for one of them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { driveId } = await params
  const viewer = await currentViewer()
  if (!viewer) return new Response(null, { status: 303, headers: { location: '/sign-in' } })
  const asked = new URL(request.url).searchParams
  const step = asked.get('step')
  if (!isDriveId(driveId) || (step !== null && !isDriveId(step))) return new Response(null, { status: 404 })

  const entries = await getCalendarEntries(viewer, driveId, step)
  if (step !== null && entries.length === 0) return new Response(null, { status: 404 })
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
