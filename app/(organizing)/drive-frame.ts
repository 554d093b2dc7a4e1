import { cache } from 'react'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, dateIn, now } from '@/lib/clock'
import { getDriveFrame } from '@/lib/drives/queries/drive-frame'

/** The frame of a group's pages, read once a request for the layout and the page in it. */
export const driveFrame = cache(getDriveFrame)

/** The day that it is where the group works, which is the day its facts are dated by; where the viewer is, without such a group. */
export async function driveToday(viewer: Viewer, driveId: string): Promise<CalendarDate> {
  const frame = await driveFrame(viewer, driveId)
  return dateIn(frame?.timeZone ?? viewer.timeZone, now())
}
