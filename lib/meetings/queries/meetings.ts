import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer } from '@/lib/db/as-viewer'
import { type ListedMeeting, type MeetingCounts, splitMeetings } from '../meeting'
import { type MeetingRow, meetingOf } from './meeting-row'

export type Meetings = {
  today: CalendarDate
  timeZone: string
  /** Whether the counts are of everybody. */
  isWhole: boolean
  coming: ListedMeeting[]
  past: ListedMeeting[]
}

/** So many are listed, the latest first. */
const MOST_LISTED = 60

/** The meetings of a group that the viewer may know of; `null` where the group is none of theirs. */
export function getMeetings(viewer: Viewer, driveId: string, now = currentTime()): Promise<Meetings | null> {
  return asViewer(viewer, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string; isWhole: boolean }>`
      select time_zone as "timeZone", id = any (app.my_chart_drives()) as "isWhole" from drive
      where id = ${driveId} and id = any (app.my_group_drives())`
    if (!drive) return null
    const rows = await tx.sql<MeetingRow & { counts: MeetingCounts }>`
      select m.id, m.kind, m.words, m.version, m.starts_at as "startsAt", m.minutes, m.cancelled_at is not null as "isCancelled",
        (select jsonb_build_object('yes', count(*) filter (where p.coming = 'yes'),
          'not_yet', count(*) filter (where p.coming = 'not_yet'), 'no', count(*) filter (where p.coming = 'no'),
          'wereThere', case when count(p.was_there) > 0 then count(*) filter (where p.was_there) end)
          from meeting_person p where p.drive_id = m.drive_id and p.meeting_id = m.id) as counts
      from meeting m where m.drive_id = ${driveId} order by m.starts_at desc, m.id limit ${MOST_LISTED}`
    const meetings = rows.map(({ counts, ...row }) => ({
      ...meetingOf(tx, driveId, drive.timeZone, row),
      counts,
    }))
    return { today: dateIn(drive.timeZone, now), ...drive, ...splitMeetings(meetings, now) }
  })
}
