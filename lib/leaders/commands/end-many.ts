import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { TakeBackMany } from '@/lib/workers/lists/schema'

/** Takes many people off lists at once, for one by the id of being on it. Whoever is off already stays off. */
export const endMany = defineCommand({
  name: 'turf.end_many',
  scope: 'drive',
  input: TakeBackMany,
  subject: 'list',

  async load({ driveId, factIds }, { tx }) {
    const turfs = await tx.sql<{ workerId: string }>`
      select worker_id as "workerId" from turf
      where drive_id = ${driveId} and id = any (${factIds}::uuid[]) and until_at is null`
    return turfs.length > 0 ? turfs : null
  },

  refuse: () => null,

  async run({ driveId, factIds }, turfs, { tx, now }) {
    await tx.sql`
      update turf set until_at = ${now} where drive_id = ${driveId} and id = any (${factIds}::uuid[]) and until_at is null`
    await tx.sql`select app.refresh_reach(${driveId})`
    return success({ changed: turfs.map(({ workerId }) => workerId) })
  },
})
