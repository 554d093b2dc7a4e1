import 'server-only'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { refuseSignUp } from '@/lib/coaching/gathering'
import { SignUpForGathering } from '@/lib/coaching/gatherings/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadGathering } from './load-gathering'

/** Takes a place in a call; from then on the person sees its link. Nobody else learns who they are. */
export const signUpForGathering = defineCommand({
  name: 'gathering.sign_up',
  scope: 'self',
  input: SignUpForGathering,
  subject: 'gathering',

  load: async (input, context) => {
    const { driveId } = input
    if (driveId !== null && !onCommittee(rolesIn(context.viewer, driveId))) return null
    return loadGathering(input, context)
  },

  refuse: (_viewer, gathering) => refuseSignUp(gathering),

  async run({ gatheringId, driveId }, _gathering, { tx, viewer, now }) {
    // NOTE: not one upsert: the group for which somebody came first is not to be changed.
    const again = await tx.sql`
      update gathering_place set cancelled_at = null where gathering_id = ${gatheringId} and user_id = ${viewer.userId}
      returning gathering_id`
    if (again.length === 0)
      await tx.sql`
        insert into gathering_place (gathering_id, user_id, drive_id, signed_up_at)
        values (${gatheringId}, ${viewer.userId}, ${driveId}, ${now})`
    return success({ gatheringId })
  },
})
