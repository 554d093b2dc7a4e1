import 'server-only'
import { addDays, dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { endOfDay } from '@/lib/coverage/end-of-day'
import { failure, success } from '@/lib/result'
import { LIAISON_MOST_DAYS } from '../published-constants'
import { GrantLiaison } from '../schema'

/**
 * Lets somebody of a union see who is steward, or how many people there are by area, through a last day. Never the chart, a note or
 * a membership.
 */
export const grantLiaison = defineCommand({
  name: 'liaison.grant',
  scope: 'drive',
  input: GrantLiaison,
  subject: 'colleague',

  async load({ driveId, userId }, { tx }) {
    const [drive] = await tx.sql<{ timeZone: string }>`
      select d.time_zone as "timeZone" from drive d where d.id = ${driveId} and exists (select from drive_role r
        where r.drive_id = d.id and r.user_id = ${userId} and r.role = 'union_liaison'
          and (r.until_at is null or r.until_at > now()))`
    return drive ?? null
  },

  refuse: () => null,

  async run({ driveId, grantId, userId, what, untilOn }, { timeZone }, { tx, viewer, now }) {
    const today = dateIn(timeZone, now)
    if (untilOn < today || untilOn > addDays(today, LIAISON_MOST_DAYS))
      return failure({
        code: 'invalid',
        fields: { untilOn: [{ key: 'bodies.refused.too_long', params: { days: LIAISON_MOST_DAYS } }] },
      })
    await tx.sql`
      insert into liaison_grant (drive_id, id, user_id, what, granted_by, granted_at, until_at)
      values (${driveId}, ${grantId}, ${userId}, ${what}, ${viewer.userId}, ${now}, ${endOfDay(untilOn, timeZone)})`
    return success({ grantId })
  },
})
