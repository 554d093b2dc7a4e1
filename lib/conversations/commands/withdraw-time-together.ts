import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseWithdraw } from '../policy'
import { WithdrawTimeTogether } from '../schema'

/** Takes time together back. The rows stay as taken back. */
export const withdrawTimeTogether = defineCommand({
  name: 'time_together.withdraw',
  scope: 'drive',
  input: WithdrawTimeTogether,
  subject: 'one_on_one',

  async load({ driveId, timeTogetherId }, { tx }) {
    const [spent] = await tx.sql<{ loggedBy: string }>`
      select logged_by as "loggedBy" from time_together where drive_id = ${driveId} and id = ${timeTogetherId}`
    return spent ?? null
  },

  refuse: (viewer, spent, { driveId }) => refuseWithdraw(viewer, driveId, spent),

  async run({ driveId, timeTogetherId }, _spent, { tx, now }) {
    await tx.sql`
      update time_together set withdrawn_at = ${now}
      where drive_id = ${driveId} and id = ${timeTogetherId} and withdrawn_at is null`
    return success({ timeTogetherId })
  },
})
