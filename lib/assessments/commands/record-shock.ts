import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseRecordShock } from '../policy'
import { RecordShock } from '../schema'
import { refuseShockDate } from '../shocks'

/** Writes down that something big happened. No rating changes; those from before count as stale from now on. */
export const recordShock = defineCommand({
  name: 'shock.record',
  scope: 'drive',
  input: RecordShock,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [drive] = await tx.sql<{
      timeZone: string
    }>`select time_zone as "timeZone" from drive where id = ${driveId}`
    return drive ?? null
  },

  refuse: refuseRecordShock,

  async run({ driveId, shockId, kind, onDate }, { timeZone }, { tx, viewer, now }) {
    const wrongDate = refuseShockDate(onDate, dateIn(timeZone, now))
    if (wrongDate) return failure({ code: 'invalid', fields: { onDate: [wrongDate] } })
    await tx.sql`
      insert into shock (drive_id, id, kind, on_date, recorded_at, recorded_by)
      values (${driveId}, ${shockId}, ${kind}, ${onDate}, ${now}, ${viewer.userId})`
    return success({ shockId })
  },
})
