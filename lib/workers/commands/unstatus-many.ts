import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { TakeBackMany } from '../lists/schema'

/** Takes back what the viewer said of many people at once about working here. What was said before counts again. */
export const unstatusMany = defineCommand({
  name: 'worker.unstatus_many',
  scope: 'drive',
  input: TakeBackMany,
  subject: 'worker',

  async load({ driveId, factIds }, { tx, viewer }) {
    const said = await tx.sql<{ workerId: string }>`
      select worker_id as "workerId" from worker_status
      where drive_id = ${driveId} and id = any (${factIds}::uuid[]) and recorded_by = ${viewer.userId} and replaced_at is null`
    return said.length > 0 ? said : null
  },

  refuse: () => null,

  async run({ driveId, factIds }, said, { tx, viewer, now }) {
    const workerIds = said.map(({ workerId }) => workerId)
    await tx.sql`
      update worker_status set replaced_at = ${now}
      where drive_id = ${driveId} and id = any (${factIds}::uuid[]) and recorded_by = ${viewer.userId} and replaced_at is null`
    await tx.sql`select app.apply_facts(${driveId}, ${workerIds}::uuid[])`
    return success({ changed: workerIds })
  },
})
