import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseRestore } from '../policy'
import { OneAction } from '../schema'
import { loadAction } from './load-action'

/** Takes back that an action was called off. */
export const restoreAction = defineCommand({
  name: 'action.restore',
  scope: 'drive',
  input: OneAction,
  subject: 'action',
  load: loadAction,
  refuse: (_viewer, { state }) => refuseRestore(state),

  async run({ driveId, testId }, _facts, { tx }) {
    await tx.sql`update structure_test set cancelled_at = null where drive_id = ${driveId} and id = ${testId}`
    return success({ testId })
  },
})
