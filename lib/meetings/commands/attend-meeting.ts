import 'server-only'
import type * as z from 'zod'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { insertTimeTogether } from '@/lib/conversations/commands/insert-time-together'
import { success } from '@/lib/result'
import { type Attendance, presentAfter, togetherIn } from '../attendance'
import { refuseAttend } from '../policy'
import { AttendMeeting } from '../schema'
import { loadInvited } from './load-invited'
import type { LoadedMeeting } from './load-meeting'

type Attended = z.infer<typeof AttendMeeting>

/** Writes down who was there. A social is time together of those who came; put right, it is taken back and written anew. */
export const attendMeeting = defineCommand({
  name: 'meeting.attend',
  scope: 'drive',
  input: AttendMeeting,
  subject: 'meeting',

  load: (input, context) =>
    loadInvited(
      input,
      input.people.map(({ workerId }) => workerId),
      context,
    ),

  refuse: (_viewer, meeting) => refuseAttend(meeting),

  async run(input, meeting, context) {
    const { driveId, meetingId, people } = input
    const { tx, viewer, now } = context
    const known = await tx.sql<Attendance>`
      select worker_id as "workerId", was_there as "wasThere" from meeting_person
      where drive_id = ${driveId} and meeting_id = ${meetingId} for no key update`
    await tx.sql`
      insert into meeting_person (drive_id, meeting_id, kind, worker_id, was_there, changed_by, changed_at)
      select ${driveId}::uuid, ${meetingId}::uuid, ${meeting.kind}, a."workerId", a."wasThere", ${viewer.userId}::uuid, ${now}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) a ("workerId" uuid, "wasThere" boolean)
      on conflict (drive_id, meeting_id, worker_id) do update
        set was_there = excluded.was_there, changed_by = excluded.changed_by, changed_at = excluded.changed_at`
    const [before, after] = [presentAfter(known, []), presentAfter(known, people)]
    if (meeting.kind === 'social' && before.join() !== after.join())
      await writeTogether(context, input, meeting, after)
    return success({ meetingId, wereThere: after.length })
  },
})

async function writeTogether(
  { tx, viewer, now }: CommandContext,
  { driveId, meetingId, togetherId }: Attended,
  { kind, startsAt, timeZone }: LoadedMeeting,
  present: readonly string[],
): Promise<void> {
  await tx.sql`
    update time_together set withdrawn_at = ${now}
    where drive_id = ${driveId} and meeting_id = ${meetingId} and withdrawn_at is null`
  const workerIds = togetherIn(kind, present)
  if (workerIds.length === 0) return
  await insertTimeTogether(tx, {
    ...{ driveId, timeTogetherId: togetherId, kind: 'other', workerIds, meetingId },
    ...{ loggedBy: viewer.userId, happenedAt: startsAt, timeZone, recordedAt: now },
  })
}
