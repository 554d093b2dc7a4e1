import { getTranslations } from 'next-intl/server'
import { currentViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { calendarFile } from '@/lib/conversations/calendar'
import { CALENDAR_ALARMS, CALENDAR_TITLES } from '@/lib/conversations/calendar-titles'
import { isDriveId } from '@/lib/drives/drive-id'
import { calendarDates } from '@/lib/law/calendar-dates'
import { getBindingDates } from '@/lib/law/queries/binding-dates'

type Context = { params: Promise<{ driveId: string }> }

/** The dates that bind a group as a calendar file: a neutral word and days, nothing else. Met ones are taken out again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { driveId } = await params
  const viewer = await currentViewer()
  if (!viewer) return new Response(null, { status: 303, headers: { location: '/sign-in' } })
  const at = now()
  const page = isDriveId(driveId) ? await getBindingDates(viewer, driveId, at) : null
  if (!page) return new Response(null, { status: 404 })

  const asked = new URL(request.url).searchParams
  const t = await getTranslations('follow.calendar.words')
  const title = CALENDAR_TITLES.find((each) => each === asked.get('title')) ?? CALENDAR_TITLES[0]
  const alarm = CALENDAR_ALARMS.find((each) => each === asked.get('alarm')) ?? 'none'
  return new Response(calendarFile(calendarDates(driveId, page.dates), { title: t(title), alarm }, at), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="dates.ics"',
      'cache-control': 'no-store',
    },
  })
}
