import { v7 } from 'uuid'
import { addDays, type CalendarDate, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { scheduleMeeting } from '@/lib/meetings/commands/schedule-meeting'
import type { MeetingKind } from '@/lib/meetings/meeting'

/** The day at Oak Street so many days from now. */
export const dayAhead = (days: number): CalendarDate => addDays(dateIn('America/New_York', now()), days)

/** A moment after any meeting of that day is over. */
export const afterDay = (days: number): Date => new Date(`${dayAhead(days + 1)}T12:00:00Z`)

/** Plans a meeting at half past six in the evening. Answers its id. */
export async function planMeeting(
  session: Session,
  driveId: string,
  { kind, inDays }: { kind: MeetingKind; inDays: number },
): Promise<string> {
  const meetingId = v7()
  const input = {
    ...{ driveId, meetingId, kind, onDate: dayAhead(inDays), time: '18:30', minutes: 60 },
    ...{ place: 'Canary hall', link: 'https://meet.example.org/canary' },
  }
  const planned = await execute(scheduleMeeting, session, { commandId: v7(), input })
  if (!planned.ok) throw new Error(JSON.stringify(planned.error))
  return meetingId
}
