import { calendarAnswer } from '@/app/calendar-answer'
import { currentViewer } from '@/lib/access/current-viewer'
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
  return calendarAnswer(request, [entry])
}
