import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseCancel } from '../policy'
import { OneMeeting } from '../schema'
import { loadMeeting } from './load-meeting'

/** Calls a meeting off. It stays as called off, so that calendars can take it out. */
export const cancelMeeting = defineCommand({
  name: 'meeting.cancel',
  scope: 'drive',
  input: OneMeeting,
  subject: 'meeting',
  load: loadMeeting,
  refuse: (_viewer, meeting) => refuseCancel(meeting),

  async run({ driveId, meetingId }, _meeting, { tx, now }) {
    await tx.sql`
      update meeting set cancelled_at = coalesce(cancelled_at, ${now}) where drive_id = ${driveId} and id = ${meetingId}`
    return success({ meetingId })
  },
})
