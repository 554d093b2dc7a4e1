import { getTranslations } from 'next-intl/server'
import { currentViewer } from '@/lib/access/current-viewer'
import { dateIn, now } from '@/lib/clock'
import { getCalls } from '@/lib/coaching/queries/gatherings'
import { calendarFile } from '@/lib/conversations/calendar'
import { CALENDAR_ALARMS, CALENDAR_TITLES } from '@/lib/conversations/calendar-titles'

/** One call that the viewer signed up for as a calendar file: a neutral word and the hour, no link and no title of the call. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer()
  if (!viewer) return new Response(null, { status: 303, headers: { location: '/sign-in' } })
  const asked = new URL(request.url).searchParams
  const { calls } = await getCalls(viewer, now())
  const call = calls.find(
    ({ gatheringId, isSignedUp, isHost }) => gatheringId === asked.get('call') && (isSignedUp || isHost),
  )
  if (!call) return new Response(null, { status: 404 })
  const { gatheringId, startsAt, minutes, madeAt, stage } = call
  const entry = {
    ...{ id: gatheringId, onDate: dateIn(viewer.timeZone, startsAt), recordedAt: madeAt },
    ...{ isOver: stage === 'cancelled', hours: { startsAt, minutes, timeZone: viewer.timeZone } },
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
