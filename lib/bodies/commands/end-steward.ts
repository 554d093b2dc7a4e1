import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { EndSteward } from '../schema'

/** Says from which day on somebody is no longer steward. */
export const endSteward = defineCommand({
  name: 'steward.end',
  scope: 'drive',
  input: EndSteward,
  subject: 'steward',

  async load({ driveId, stewardshipId }, { tx }) {
    const [found] = await tx.sql<{ fromOn: CalendarDate; timeZone: string }>`
      select s.from_on as "fromOn", d.time_zone as "timeZone" from stewardship s join drive d on d.id = s.drive_id
      where s.drive_id = ${driveId} and s.id = ${stewardshipId} and s.withdrawn_at is null`
    return found ?? null
  },

  refuse: () => null,

  async run({ driveId, stewardshipId, untilOn }, { fromOn, timeZone }, { tx, now }) {
    if (untilOn > dateIn(timeZone, now))
      return failure({ code: 'invalid', fields: { untilOn: [{ key: 'forms.in_the_future' }] } })
    if (untilOn < fromOn)
      return failure({ code: 'invalid', fields: { untilOn: [{ key: 'bodies.refused.ends_before' }] } })
    await tx.sql`update stewardship set until_on = ${untilOn} where drive_id = ${driveId} and id = ${stewardshipId}`
    return success({ stewardshipId })
  },
})
