import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { reportedMetrics } from '../models/asked-of-people'
import { ReportMetric } from '../models/command-inputs'
import { allModels } from '../models/models'

/** Writes down a number that a model asks for and nothing else records. Of a person nothing is said. */
export const reportMetric = defineCommand({
  name: 'metric.report',
  scope: 'drive',
  input: ReportMetric,
  subject: 'drive',

  async load({ driveId, metric, cellId }, { tx }) {
    const [drive] = await tx.sql<{ timeZone: string }>`
      select time_zone as "timeZone" from drive where id = ${driveId}
        and (${cellId}::uuid is null or exists (select from cell c where c.drive_id = ${driveId} and c.id = ${cellId}::uuid))`
    return drive ? { ...drive, isAsked: reportedMetrics(allModels()).includes(metric) } : null
  },

  refuse: (_viewer, { isAsked }) => (isAsked ? null : { key: 'models.refused.not_reported' }),

  async run({ driveId, factId, metric, cellId, amount, onDate }, { timeZone }, { tx, viewer, now }) {
    if (onDate > dateIn(timeZone, now))
      return failure({ code: 'invalid', fields: { onDate: [{ key: 'forms.in_the_future' }] } })
    await tx.sql`
      insert into metric_fact (drive_id, id, metric, cell_id, amount, on_date, recorded_by, recorded_at)
      values (${driveId}, ${factId}, ${metric}, ${cellId}, ${amount}, ${onDate}, ${viewer.userId}, ${now})`
    return success({ factId })
  },
})
