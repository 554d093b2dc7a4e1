import 'server-only'
import { refuseCancelCall } from '@/lib/coaching/gathering'
import { OneGathering } from '@/lib/coaching/gatherings/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadGathering } from './load-gathering'

/** The host calls it off; whoever signed up hears it at once. */
export const cancelGathering = defineCommand({
  name: 'gathering.cancel',
  scope: 'self',
  input: OneGathering,
  subject: 'gathering',
  load: loadGathering,
  refuse: (_viewer, gathering) => refuseCancelCall(gathering),

  async run({ gatheringId }, _gathering, { tx, now }) {
    await tx.sql`update gathering set cancelled_at = ${now} where id = ${gatheringId}`
    await tx.sql`select app.tell_gathering(${gatheringId}, 'gathering.cancelled')`
    return success({ gatheringId })
  },
})
