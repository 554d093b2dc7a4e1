import { calendarAnswer } from '@/app/calendar-answer'
import { currentViewer } from '@/lib/access/current-viewer'
import { dateIn, now } from '@/lib/clock'
import { getCalls } from '@/lib/coaching/queries/gatherings'

/** One call that the viewer signed up for as a calendar file: a neutral word and the hour, no link and no title of the call. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer()
  if (!viewer) return new Response(null, { status: 303, headers: { location: '/sign-in' } })
  const asked = new URL(request.url).searchParams.get('call')
  const { calls } = await getCalls(viewer, now())
  const call = calls.find(
    ({ gatheringId, isSignedUp, isHost }) => gatheringId === asked && (isSignedUp || isHost),
  )
  if (!call) return new Response(null, { status: 404 })
  const { gatheringId, startsAt, minutes, madeAt, stage } = call
  const entry = {
    ...{ id: gatheringId, onDate: dateIn(viewer.timeZone, startsAt), recordedAt: madeAt },
    ...{ isOver: stage === 'cancelled', hours: { startsAt, minutes, timeZone: viewer.timeZone } },
  }
  return calendarAnswer(request, [entry])
}
