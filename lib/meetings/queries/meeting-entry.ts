import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import type { CalendarEntry } from '@/lib/conversations/calendar'
import { asViewer } from '@/lib/db/as-viewer'
import { wallClock } from '../meeting-time'

/** The date of one meeting for a calendar file: when, and whether it was called off. `null` where the viewer knows of none. */
export function getMeetingEntry(
  viewer: Viewer,
  driveId: string,
  meetingId: string,
): Promise<CalendarEntry | null> {
  return asViewer(viewer, async ({ sql }) => {
    const [row] = await sql<{
      id: string
      startsAt: Date
      minutes: number
      madeAt: Date
      isOver: boolean
      timeZone: string
    }>`
      select m.id, m.starts_at as "startsAt", m.minutes, m.made_at as "madeAt", m.cancelled_at is not null as "isOver",
        d.time_zone as "timeZone"
      from meeting m join drive d on d.id = m.drive_id where m.drive_id = ${driveId} and m.id = ${meetingId}`
    if (!row) return null
    const { id, startsAt, minutes, madeAt, isOver, timeZone } = row
    const { onDate } = wallClock(timeZone, startsAt)
    return { id, onDate, recordedAt: madeAt, isOver, hours: { startsAt, minutes, timeZone } }
  })
}
