import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseActionDay } from '../policy'
import { MoveDemand } from '../schema'

/** Says where a demand stands from a day on: refused, won, and later whether it still holds. Earlier entries stay. */
export const moveDemand = defineCommand({
  name: 'demand.move',
  scope: 'drive',
  input: MoveDemand,
  subject: 'demand',

  async load({ driveId, demandId }, { tx }) {
    const [demand] = await tx.sql<{ timeZone: string }>`
      select z.time_zone as "timeZone" from demand d join drive z on z.id = d.drive_id
      where d.drive_id = ${driveId} and d.id = ${demandId} and d.withdrawn_at is null`
    return demand ?? null
  },

  refuse: () => null,

  async run({ driveId, demandId, statusId, status, onDate, testId }, { timeZone }, { tx, viewer, now }) {
    const today = dateIn(timeZone, now)
    const wrongDay = onDate > today ? { key: 'forms.in_the_future' } : refuseActionDay(onDate, today)
    if (wrongDay) return failure({ code: 'invalid', fields: { onDate: [wrongDay] } })
    await tx.sql`
      insert into demand_status (drive_id, id, demand_id, status, on_date, test_id, recorded_at, recorded_by)
      values (${driveId}, ${statusId}, ${demandId}, ${status}, ${onDate}, ${testId}, ${now}, ${viewer.userId})`
    return success({ demandId, statusId })
  },
})
