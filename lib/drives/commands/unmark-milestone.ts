import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { UnmarkMilestone } from '../models/command-inputs'

/** Takes back that a milestone came to pass. */
export const unmarkMilestone = defineCommand({
  name: 'milestone.unmark',
  scope: 'drive',
  input: UnmarkMilestone,
  subject: 'drive',

  async load({ driveId, milestone }, { tx }) {
    const [mark] = await tx.sql<{ id: string }>`
      select id from milestone_mark where drive_id = ${driveId} and milestone = ${milestone} and withdrawn_at is null limit 1`
    return mark ?? null
  },

  refuse: () => null,

  async run({ driveId, milestone }, _mark, { tx, now }) {
    await tx.sql`
      update milestone_mark set withdrawn_at = ${now}
      where drive_id = ${driveId} and milestone = ${milestone} and withdrawn_at is null`
    return success({ driveId })
  },
})
