import { getTranslations } from 'next-intl/server'
import { currentViewer } from '@/lib/access/current-viewer'
import { dateIn, now } from '@/lib/clock'
import { getSessions } from '@/lib/coaching/queries/sessions'
import { calendarFile } from '@/lib/conversations/calendar'
import { CALENDAR_ALARMS, CALENDAR_TITLES } from '@/lib/conversations/calendar-titles'
import { isDriveId } from '@/lib/drives/drive-id'

type Context = { params: Promise<{ driveId: string }> }

/** One session as a calendar file: a neutral word and the hour, nothing else. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { driveId } = await params
  const viewer = await currentViewer()
  if (!viewer) return new Response(null, { status: 303, headers: { location: '/sign-in' } })
  const asked = new URL(request.url).searchParams
  const found = isDriveId(driveId) ? await getSessions(viewer, driveId, now()) : null
  const session = found?.sessions.find(({ sessionId }) => sessionId === asked.get('session'))
  if (!session?.startsAt) return new Response(null, { status: 404 })
  const { sessionId, startsAt, minutes, proposedAt } = session
  const entry = {
    ...{ id: sessionId, onDate: dateIn(viewer.timeZone, startsAt), recordedAt: proposedAt, isOver: false },
    hours: { startsAt, minutes, timeZone: viewer.timeZone },
  }
  const t = await getTranslations('follow.calendar.words')
  const title = CALENDAR_TITLES.find((each) => each === asked.get('title')) ?? CALENDAR_TITLES[0]
  const alarm = CALENDAR_ALARMS.find((each) => each === asked.get('alarm')) ?? 'none'
  return new Response(calendarFile([entry], { title: t(title), alarm }, now()), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="dates.ics"',
      'cache-control': 'no-store',
    },
  })
}
