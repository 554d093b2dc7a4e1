import 'server-only'
import { refuseAttendance } from '@/lib/coaching/gathering'
import { AttendGathering } from '@/lib/coaching/gatherings/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadGathering } from './load-gathering'

/** Says whether one was there. Each for themself. */
export const attendGathering = defineCommand({
  name: 'gathering.attend',
  scope: 'self',
  input: AttendGathering,
  subject: 'gathering',
  load: loadGathering,
  refuse: (_viewer, gathering) => refuseAttendance(gathering),

  async run({ gatheringId, wasThere }, _gathering, { tx, viewer }) {
    await tx.sql`
      update gathering_place set was_there = ${wasThere} where gathering_id = ${gatheringId} and user_id = ${viewer.userId}`
    return success({ gatheringId })
  },
})
