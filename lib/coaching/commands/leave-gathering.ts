import 'server-only'
import { refuseLeaving } from '@/lib/coaching/gathering'
import { OneGathering } from '@/lib/coaching/gatherings/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadGathering } from './load-gathering'

/** Gives one's place back, for somebody else. */
export const leaveGathering = defineCommand({
  name: 'gathering.leave',
  scope: 'self',
  input: OneGathering,
  subject: 'gathering',
  load: loadGathering,
  refuse: (_viewer, gathering) => refuseLeaving(gathering),

  async run({ gatheringId }, _gathering, { tx, viewer, now }) {
    await tx.sql`
      update gathering_place set cancelled_at = ${now} where gathering_id = ${gatheringId} and user_id = ${viewer.userId}`
    return success({ gatheringId })
  },
})
