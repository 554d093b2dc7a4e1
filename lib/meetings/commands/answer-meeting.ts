import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseCancelled } from '../policy'
import { AnswerMeeting } from '../schema'
import { loadInvited } from './load-invited'

/** Writes down what people answered when asked whether they come. Out of reach of whoever asks is out of reach of the rows too. */
export const answerMeeting = defineCommand({
  name: 'meeting.answer',
  scope: 'drive',
  input: AnswerMeeting,
  subject: 'meeting',

  load: (input, context) =>
    loadInvited(
      input,
      input.answers.map(({ workerId }) => workerId),
      context,
    ),

  refuse: (_viewer, meeting) => refuseCancelled(meeting),

  async run({ driveId, meetingId, answers }, { kind }, { tx, viewer, now }) {
    await tx.sql`
      insert into meeting_person (drive_id, meeting_id, kind, worker_id, coming, changed_by, changed_at)
      select ${driveId}::uuid, ${meetingId}::uuid, ${kind}, a."workerId", a.coming, ${viewer.userId}::uuid, ${now}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) a ("workerId" uuid, coming text)
      on conflict (drive_id, meeting_id, worker_id) do update
        set coming = excluded.coming, changed_by = excluded.changed_by, changed_at = excluded.changed_at`
    return success({ meetingId })
  },
})
