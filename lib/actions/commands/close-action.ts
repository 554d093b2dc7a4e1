import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseClose } from '../policy'
import { OneAction } from '../schema'
import { loadAction } from './load-action'

/** Closes an action: its results stand, and nobody is written down any more. */
export const closeAction = defineCommand({
  name: 'action.close',
  scope: 'drive',
  input: OneAction,
  subject: 'action',
  load: loadAction,
  refuse: (_viewer, { state }) => refuseClose(state),

  async run({ driveId, testId }, _facts, { tx, now }) {
    await tx.sql`update structure_test set closed_at = ${now} where drive_id = ${driveId} and id = ${testId}`
    return success({ testId })
  },
})
