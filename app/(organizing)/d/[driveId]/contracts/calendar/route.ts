import { calendarAnswer } from '@/app/calendar-answer'
import { currentViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { calendarDates } from '@/lib/law/calendar-dates'
import { getBindingDates } from '@/lib/law/queries/binding-dates'

type Context = { params: Promise<{ driveId: string }> }

/** The dates that bind a group as a calendar file: a neutral word and days, nothing else. Met ones are taken out again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { driveId } = await params
  const viewer = await currentViewer()
  if (!viewer) return new Response(null, { status: 303, headers: { location: '/sign-in' } })
  const page = isDriveId(driveId) ? await getBindingDates(viewer, driveId, now()) : null
  if (!page) return new Response(null, { status: 404 })
  return calendarAnswer(request, calendarDates(driveId, page.dates))
}
