import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { MoveDemandBack } from '../schema'

/** Takes an entry back that was a mistake: the one before counts again. */
export const moveDemandBack = defineCommand({
  name: 'demand.move_back',
  scope: 'drive',
  input: MoveDemandBack,
  subject: 'demand',

  async load({ driveId, statusId }, { tx }) {
    const [entry] = await tx.sql<{ id: string }>`
      select id from demand_status where drive_id = ${driveId} and id = ${statusId} and withdrawn_at is null`
    return entry ?? null
  },

  refuse: () => null,

  async run({ driveId, statusId }, _entry, { tx, now }) {
    await tx.sql`
      update demand_status set withdrawn_at = ${now}
      where drive_id = ${driveId} and id = ${statusId} and withdrawn_at is null`
    return success({ statusId })
  },
})
