import { calendarAnswer } from '@/app/calendar-answer'
import { currentViewer } from '@/lib/access/current-viewer'
import { getCalendarEntries } from '@/lib/conversations/queries/calendar-entries'
import { isDriveId } from '@/lib/drives/drive-id'

type Context = { params: Promise<{ driveId: string }> }

/** The viewer's dates as a calendar file: a neutral word and days, nothing else. `step` asks for one of them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { driveId } = await params
  const viewer = await currentViewer()
  if (!viewer) return new Response(null, { status: 303, headers: { location: '/sign-in' } })
  const step = new URL(request.url).searchParams.get('step')
  if (!isDriveId(driveId) || (step !== null && !isDriveId(step))) return new Response(null, { status: 404 })

  const entries = await getCalendarEntries(viewer, driveId, step)
  if (step !== null && entries.length === 0) return new Response(null, { status: 404 })
  return calendarAnswer(request, entries)
}
