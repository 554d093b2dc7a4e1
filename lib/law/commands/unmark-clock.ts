import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { OneMark } from '../contracts/schema'

/** Takes back what was written down about a date. */
export const unmarkClock = defineCommand({
  name: 'clock.unmark',
  scope: 'drive',
  input: OneMark,
  subject: 'drive',

  async load({ driveId, markId }, { tx }) {
    const [mark] = await tx.sql<{ id: string }>`
      select id from clock_mark where drive_id = ${driveId} and id = ${markId} and withdrawn_at is null`
    return mark ?? null
  },

  refuse: () => null,

  async run({ driveId, markId }, _mark, { tx, now }) {
    await tx.sql`update clock_mark set withdrawn_at = ${now} where drive_id = ${driveId} and id = ${markId}`
    return success({ markId })
  },
})
