import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseCancel } from '../policy'
import { OneAction } from '../schema'
import { loadAction } from './load-action'

/** Calls an action off in which nobody took part. It stays on record. */
export const cancelAction = defineCommand({
  name: 'action.cancel',
  scope: 'drive',
  input: OneAction,
  subject: 'action',
  load: loadAction,
  refuse: (_viewer, { state, recorded }) => refuseCancel(state, recorded),

  async run({ driveId, testId }, _facts, { tx, now }) {
    await tx.sql`update structure_test set cancelled_at = ${now} where drive_id = ${driveId} and id = ${testId}`
    return success({ testId })
  },
})
