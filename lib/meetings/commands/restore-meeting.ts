import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { OneMeeting } from '../schema'
import { loadMeeting } from './load-meeting'

/** The meeting takes place after all. */
export const restoreMeeting = defineCommand({
  name: 'meeting.restore',
  scope: 'drive',
  input: OneMeeting,
  subject: 'meeting',
  load: loadMeeting,
  refuse: () => null,

  async run({ driveId, meetingId }, _meeting, { tx }) {
    await tx.sql`update meeting set cancelled_at = null where drive_id = ${driveId} and id = ${meetingId}`
    return success({ meetingId })
  },
})
