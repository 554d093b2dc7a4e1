import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { RemoveWorkers } from '../schema'

/** Takes people off the list. What was counted with them before stays counted. */
export const removeWorkers = defineCommand({
  name: 'worker.remove',
  scope: 'drive',
  input: RemoveWorkers,
  subject: 'worker',

  async load({ driveId, workerIds }, { tx }) {
    const found = await tx.sql<{ id: string }>`
      select id from worker where drive_id = ${driveId} and id = any (${workerIds}::uuid[]) and removed_at is null`
    return found.length === new Set(workerIds).size ? found : null
  },

  refuse: () => null,

  async run({ driveId, workerIds }, _found, { tx, now }) {
    await tx.sql`update worker set removed_at = ${now} where drive_id = ${driveId} and id = any (${workerIds}::uuid[])`
    await tx.sql`select app.apply_facts(${driveId}, ${workerIds}::uuid[])`
    return success({ workerIds })
  },
})
