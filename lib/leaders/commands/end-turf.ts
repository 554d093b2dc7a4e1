import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { EndTurf } from '../schema'

/** Takes a person off a list. What was talked about stays with the group. */
export const endTurf = defineCommand({
  name: 'turf.end',
  scope: 'drive',
  input: EndTurf,
  subject: 'list',

  async load({ driveId, turfId }, { tx }) {
    const [turf] = await tx.sql<{ workerId: string }>`
      select worker_id as "workerId" from turf where drive_id = ${driveId} and id = ${turfId} and until_at is null`
    return turf ?? null
  },

  refuse: () => null,

  async run({ driveId, turfId }, { workerId }, { tx, now }) {
    const ended = await tx.sql`
      update turf set until_at = ${now} where drive_id = ${driveId} and id = ${turfId} and until_at is null returning id`
    if (ended.length === 0) return failure({ code: 'not_found' })
    await tx.sql`select app.refresh_reach(${driveId})`
    return success({ workerId })
  },
})
