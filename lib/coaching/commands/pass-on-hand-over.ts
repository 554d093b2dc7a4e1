import 'server-only'
import { readHandOver } from '@/lib/coaching/queries/hand-over'
import { refusePassOn } from '@/lib/coaching/queue/policy'
import { PassOnHandOver } from '@/lib/coaching/queue/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { keepHandOver } from './hand-over'
import { tellOtherSide } from './tell-other-side'

/** The committee shows its new coach what the earlier one wrote for them. Until then only the committee reads it. */
export const passOnHandOver = defineCommand({
  name: 'coaching.pass_on',
  scope: 'drive',
  input: PassOnHandOver,
  subject: 'coach',
  load: async ({ driveId }, { tx }) => ({ handOver: await readHandOver(tx, driveId) }),
  refuse: (_viewer, { handOver }) => refusePassOn(handOver),

  async run({ driveId, commentId }, { handOver }, context) {
    const { coachingId, text } = handOver ?? { coachingId: '', text: '' }
    await keepHandOver(context, { driveId, commentId, coachingId, side: 'group', text })
    await tellOtherSide(context, driveId, 'group', 'coaching.handed_over')
    return success({ commentId })
  },
})
