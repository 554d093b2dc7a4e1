import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refusePrepare } from '../policy'
import { PrepareAction } from '../schema'
import { loadAction } from './load-action'

/** Says that people know what the company will say, or that the committee goes ahead; or takes that back. Nothing is checked: it decides. */
export const prepareAction = defineCommand({
  name: 'action.prepare',
  scope: 'drive',
  input: PrepareAction,
  subject: 'action',
  load: loadAction,
  refuse: (_viewer, { state }) => refusePrepare(state),

  async run({ driveId, testId, step, state }, _facts, { tx, now }) {
    const at = state === 'done' ? now : null
    if (step === 'go')
      await tx.sql`update structure_test set went_ahead_at = ${at} where drive_id = ${driveId} and id = ${testId}`
    else
      await tx.sql`update structure_test set inoculated_at = ${at} where drive_id = ${driveId} and id = ${testId}`
    return success({ testId, step, state })
  },
})
