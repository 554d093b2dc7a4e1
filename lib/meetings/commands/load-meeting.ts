import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import type { MeetingKind } from '../meeting'
import type { MeetingFacts } from '../policy'

/** A meeting as a command changes it. */
export type LoadedMeeting = MeetingFacts & {
  kind: MeetingKind
  startsAt: Date
  words: Buffer
  version: number
  timeZone: string
  today: CalendarDate
}

/** The meeting, held until the command is through; `null` where this viewer knows of none. */
export async function loadMeeting(
  { driveId, meetingId }: { driveId: string; meetingId: string },
  { tx, now }: CommandContext,
): Promise<LoadedMeeting | null> {
  const [meeting] = await tx.sql<LoadedMeeting>`
    select m.kind, m.starts_at as "startsAt", m.words, m.version, d.time_zone as "timeZone",
      (${now}::timestamptz at time zone d.time_zone)::date as today, m.cancelled_at is not null as "isCancelled",
      m.starts_at <= ${now} as "hasBegun", exists (select from meeting_person p where p.drive_id = m.drive_id
        and p.meeting_id = m.id and p.was_there is not null) as "attendanceWritten"
    from meeting m join drive d on d.id = m.drive_id where m.drive_id = ${driveId} and m.id = ${meetingId}`
  return meeting ?? null
}
