import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer } from '@/lib/db/as-viewer'
import type { AgendaLine } from '../agenda'
import { endOf, type Meeting, type MeetingPerson } from '../meeting'
import { agendaLinesIn } from './agenda-lines'
import { meetingPeopleIn } from './meeting-people'
import { type MeetingRow, meetingOf } from './meeting-row'

export type MeetingPage = {
  today: CalendarDate
  timeZone: string
  meeting: Meeting
  hasBegun: boolean
  isOver: boolean
  people: MeetingPerson[]
  /** `null` for whoever is not on the committee: what is talked over is the committee's. */
  agenda: AgendaLine[] | null
}

/**
 * One meeting with who comes and its agenda; `null` where the viewer knows of none. `everybody` names an area without a department
 * and shift.
 */
export function getMeeting(
  viewer: Viewer,
  { driveId, meetingId }: { driveId: string; meetingId: string },
  everybody: string,
  now = currentTime(),
): Promise<MeetingPage | null> {
  return asViewer(viewer, async (tx) => {
    const [row] = await tx.sql<MeetingRow & { timeZone: string; isWhole: boolean }>`
      select m.id, m.kind, m.words, m.version, m.starts_at as "startsAt", m.minutes, m.cancelled_at is not null as "isCancelled",
        d.time_zone as "timeZone", d.id = any (app.my_chart_drives()) as "isWhole"
      from meeting m join drive d on d.id = m.drive_id where m.drive_id = ${driveId} and m.id = ${meetingId}`
    if (!row) return null
    const { timeZone, isWhole, ...plain } = row
    const today = dateIn(timeZone, now)
    const meeting = meetingOf(tx, driveId, timeZone, plain)
    const people = await meetingPeopleIn(tx, { driveId, ...meeting }, viewer.userId)
    const agenda = isWhole ? await agendaLinesIn(tx, { driveId, meetingId, today }, everybody) : null
    const [hasBegun, isOver] = [meeting.startsAt <= now, endOf(meeting) <= now]
    return { today, timeZone, meeting, hasBegun, isOver, people, agenda }
  })
}
