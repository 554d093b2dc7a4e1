import 'server-only'
import { refuseGrantNames } from '@/lib/coaching/policy'
import { GrantNames } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { tellOtherSide } from './tell-other-side'

const DAY_MS = 86_400_000

type Facts = { coachId: string | null; code: string; isThere: boolean }

/**
 * The committee lets its coach see names: of one person, of an area, or of everybody, for days and with a reason. Refused without
 * a coach. Ends by itself, by `names.revoke`, or with the coaching.
 */
export const grantNames = defineCommand({
  name: 'names.grant',
  scope: 'drive',
  input: GrantNames,
  subject: 'coach',

  async load({ driveId, workerId, cellId }, { tx }) {
    const [row] = await tx.sql<Facts>`
      select d.code, (select c.coach_id from coaching c where c.drive_id = d.id and c.until_at is null
          order by c.from_at desc limit 1) as "coachId",
        (${workerId}::uuid is null or exists (select from worker w where w.drive_id = d.id and w.id = ${workerId}
          and w.removed_at is null))
        and (${cellId}::uuid is null or exists (select from cell c where c.drive_id = d.id and c.id = ${cellId})) as "isThere"
      from drive d where d.id = ${driveId}`
    return row?.isThere ? row : null
  },

  refuse: (_viewer, facts) => refuseGrantNames(facts),

  async run({ driveId, grantId, workerId, cellId, reason, days }, { coachId, code }, context) {
    const { tx, now } = context
    const untilAt = new Date(now.getTime() + days * DAY_MS)
    await tx.sql`
      select app.grant_names(${driveId}, ${grantId}, ${coachId}, ${workerId}, ${cellId}, ${reason}, ${untilAt})`
    await tellOtherSide(context, driveId, 'group', 'names.granted')
    await tx.sql`select app.notify_committee(${driveId}, 'names.granted', ${JSON.stringify({ code })})`
    return success({ grantId })
  },
})
