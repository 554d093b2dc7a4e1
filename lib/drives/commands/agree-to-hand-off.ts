import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseAgreeing } from '../hand-off/policy'
import { NameHandOff } from '../hand-off/schema'
import { loadHandOff } from './load-hand-off'

/** A second person of the committee agrees to an introduction. */
export const agreeToHandOff = defineCommand({
  name: 'hand_off.agree',
  scope: 'drive',
  input: NameHandOff,
  subject: 'hand_off',
  load: loadHandOff,
  refuse: (_viewer, { stage, isProposer }) => refuseAgreeing(stage, isProposer),

  async run({ driveId, handOffId }, _facts, { tx, now }) {
    await tx.sql`select app.agree_to_hand_off(${driveId}, ${handOffId}, ${now})`
    return success({ handOffId })
  },
})
