import { getTranslations } from 'next-intl/server'
import { currentViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { calendarFile } from '@/lib/conversations/calendar'
import { CALENDAR_ALARMS, CALENDAR_TITLES } from '@/lib/conversations/calendar-titles'
import { isDriveId } from '@/lib/drives/drive-id'
import { getMeetingEntry } from '@/lib/meetings/queries/meeting-entry'

type Context = { params: Promise<{ driveId: string; meetingId: string }> }

/** One meeting as a calendar file: a neutral word and the time, nothing else. Called off, it takes the entry out again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { driveId, meetingId } = await params
  const viewer = await currentViewer()
  if (!viewer) return new Response(null, { status: 303, headers: { location: '/sign-in' } })
  const known = isDriveId(driveId) && isDriveId(meetingId)
  const entry = known ? await getMeetingEntry(viewer, driveId, meetingId) : null
  if (!entry) return new Response(null, { status: 404 })

  const asked = new URL(request.url).searchParams
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
