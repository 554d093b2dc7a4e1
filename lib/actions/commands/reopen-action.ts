import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseReopen } from '../policy'
import { OneAction } from '../schema'
import { loadAction } from './load-action'

/** Opens an action again that was closed too early. */
export const reopenAction = defineCommand({
  name: 'action.reopen',
  scope: 'drive',
  input: OneAction,
  subject: 'action',
  load: loadAction,
  refuse: (_viewer, { state }) => refuseReopen(state),

  async run({ driveId, testId }, _facts, { tx }) {
    await tx.sql`update structure_test set closed_at = null where drive_id = ${driveId} and id = ${testId}`
    return success({ testId })
  },
})
