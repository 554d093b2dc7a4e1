import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseEstimateDay } from '../policy'
import { EstimateHeadcount } from '../schema'

/** Writes down how many people work somewhere, with the day and where the number comes from. Earlier estimates stay. */
export const estimateHeadcount = defineCommand({
  name: 'headcount.estimate',
  scope: 'drive',
  input: EstimateHeadcount,
  subject: 'cell',

  async load({ driveId, cellId }, { tx, now }): Promise<{ today: CalendarDate } | null> {
    const [drive] = await tx.sql<{ timeZone: string; isKnown: boolean }>`
      select time_zone as "timeZone", ${cellId}::uuid is null or exists (
        select from cell c where c.drive_id = d.id and c.id = ${cellId} and c.retired_at is null) as "isKnown"
      from drive d where id = ${driveId}`
    return drive?.isKnown ? { today: dateIn(drive.timeZone, now) } : null
  },

  refuse: () => null,

  async run({ driveId, estimateId, cellId, people, source, onDate }, { today }, { tx, viewer, now }) {
    const wrongDay = refuseEstimateDay(onDate, today)
    if (wrongDay) return failure({ code: 'invalid', fields: { onDate: [wrongDay] } })
    await tx.sql`
      insert into headcount_estimate (drive_id, id, cell_id, people, source, on_date, recorded_at, recorded_by)
      values (${driveId}, ${estimateId}, ${cellId}, ${people}, ${source}, ${onDate}, ${now}, ${viewer.userId})`
    return success({ estimateId })
  },
})
