import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseEnding } from '../hand-off/policy'
import { NameHandOff } from '../hand-off/schema'
import { loadHandOff } from './load-hand-off'

/** Ends an introduction, or takes back one that was not handed over. What was handed over and promised stays written down. */
export const endHandOff = defineCommand({
  name: 'hand_off.end',
  scope: 'drive',
  input: NameHandOff,
  subject: 'hand_off',
  load: loadHandOff,
  refuse: (_viewer, { stage }) => refuseEnding(stage),

  async run({ driveId, handOffId }, _facts, { tx, now }) {
    await tx.sql`update hand_off set ended_at = ${now} where drive_id = ${driveId} and id = ${handOffId}`
    return success({ handOffId })
  },
})
