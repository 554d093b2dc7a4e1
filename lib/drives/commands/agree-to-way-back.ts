import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { secondPartIn } from '../queries/ways-back'
import { AgreeToWayBack } from '../schema'
import { refuseSecond } from '../way-back'

/** A second person of the committee, who saw or heard that it is them, agrees to a way back within 15 minutes. From then on it opens. */
export const agreeToWayBack = defineCommand({
  name: 'way_back.agree',
  scope: 'drive',
  input: AgreeToWayBack,
  subject: 'way_back',

  load: ({ driveId, inviteId }, { tx, viewer }) => secondPartIn(tx, viewer, driveId, inviteId),
  refuse: (viewer, part) =>
    part.way.agreedBy === null ? refuseSecond(viewer, part) : { key: 'way-back.refused.agreed_already' },

  async run({ driveId, inviteId }, { way }, { tx }) {
    await tx.sql`select app.agree_to_way_back(${driveId}, ${inviteId})`
    await tx.sql`select app.settle_notices(${driveId}, ${['way_back.asked']})`
    return success({ inviteId, userId: way.forUserId })
  },
})
