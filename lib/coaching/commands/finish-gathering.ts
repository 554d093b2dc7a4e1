import 'server-only'
import { refuseFinishCall } from '@/lib/coaching/gathering'
import { OneGathering } from '@/lib/coaching/gatherings/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadGathering } from './load-gathering'

/** The host says that it took place. Who was there is for each to say, since hosts know nobody by name. */
export const finishGathering = defineCommand({
  name: 'gathering.finish',
  scope: 'self',
  input: OneGathering,
  subject: 'gathering',
  load: loadGathering,
  refuse: (_viewer, gathering) => refuseFinishCall(gathering),

  async run({ gatheringId }, _gathering, { tx, now }) {
    await tx.sql`update gathering set held_at = ${now} where id = ${gatheringId}`
    return success({ gatheringId })
  },
})
