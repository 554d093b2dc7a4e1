import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { driveZoneIn } from '@/lib/drives/queries/drive-zone'
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

  load: ({ driveId }, { tx }) => driveZoneIn(tx, driveId),

  refuse: refuseRecordShock,

  async run({ driveId, shockId, kind, onDate }, timeZone, { tx, viewer, now }) {
    const wrongDate = refuseShockDate(onDate, dateIn(timeZone, now))
    if (wrongDate) return failure({ code: 'invalid', fields: { onDate: [wrongDate] } })
    await tx.sql`
      insert into shock (drive_id, id, kind, on_date, recorded_at, recorded_by)
      values (${driveId}, ${shockId}, ${kind}, ${onDate}, ${now}, ${viewer.userId})`
    return success({ shockId })
  },
})
