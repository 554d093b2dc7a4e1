import { calendarAnswer } from '@/app/calendar-answer'
import { currentViewer } from '@/lib/access/current-viewer'
import { dateIn, now } from '@/lib/clock'
import { getSessions } from '@/lib/coaching/queries/sessions'
import { isDriveId } from '@/lib/drives/drive-id'

type Context = { params: Promise<{ driveId: string }> }

/** One session as a calendar file: a neutral word and the hour, nothing else. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { driveId } = await params
  const viewer = await currentViewer()
  if (!viewer) return new Response(null, { status: 303, headers: { location: '/sign-in' } })
  const asked = new URL(request.url).searchParams.get('session')
  const found = isDriveId(driveId) ? await getSessions(viewer, driveId, now()) : null
  const session = found?.sessions.find(({ sessionId }) => sessionId === asked)
  if (!session?.startsAt) return new Response(null, { status: 404 })
  const { sessionId, startsAt, minutes, proposedAt } = session
  const entry = {
    ...{ id: sessionId, onDate: dateIn(viewer.timeZone, startsAt), recordedAt: proposedAt, isOver: false },
    hours: { startsAt, minutes, timeZone: viewer.timeZone },
  }
  return calendarAnswer(request, [entry])
}
