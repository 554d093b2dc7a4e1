import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer } from '@/lib/db/as-viewer'
import type { Meeting } from '../meeting'
import { type MeetingRow, meetingOf } from './meeting-row'

export type NextMeeting = { meeting: Meeting; today: CalendarDate; timeZone: string }

/** The meeting that comes next or is under way, as far as the viewer may know; `null` where none is planned. */
export function getNextMeeting(
  viewer: Viewer,
  driveId: string,
  now = currentTime(),
): Promise<NextMeeting | null> {
  return asViewer(viewer, async (tx) => {
    const [row] = await tx.sql<MeetingRow & { timeZone: string }>`
      select m.id, m.kind, m.words, m.version, m.starts_at as "startsAt", m.minutes, false as "isCancelled",
        d.time_zone as "timeZone"
      from meeting m join drive d on d.id = m.drive_id
      where m.drive_id = ${driveId} and m.cancelled_at is null and m.starts_at + make_interval(mins => m.minutes) > ${now}
      order by m.starts_at, m.id limit 1`
    if (!row) return null
    const { timeZone, ...meeting } = row
    return { meeting: meetingOf(tx, driveId, timeZone, meeting), today: dateIn(timeZone, now), timeZone }
  })
}
