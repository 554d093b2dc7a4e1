import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseTie } from '../policy'
import { RecordTie } from '../schema'
import { tieEnds } from '../ties'

/** Writes down that somebody listens to somebody, or that two people know each other. A dated fact; the newest of a pair counts. */
export const recordTie = defineCommand({
  name: 'tie.record',
  scope: 'drive',
  input: RecordTie,
  subject: 'worker',

  async load({ driveId, fromWorkerId, toWorkerId }, { tx }) {
    const [facts] = await tx.sql<{ timeZone: string }>`
      select d.time_zone as "timeZone" from drive d where d.id = ${driveId}
        and exists (select from worker w where w.drive_id = d.id and w.id = ${fromWorkerId} and w.removed_at is null)
        and exists (select from worker w where w.drive_id = d.id and w.id = ${toWorkerId} and w.removed_at is null)`
    return facts ?? null
  },

  refuse: (_viewer, _facts, { fromWorkerId, toWorkerId }) => refuseTie(fromWorkerId, toWorkerId),

  async run({ driveId, tieId, kind, confidence, ...input }, { timeZone }, { tx, viewer, now }) {
    const [fromWorkerId, toWorkerId] = tieEnds(kind, input.fromWorkerId, input.toWorkerId)
    await tx.sql`
      insert into tie (drive_id, id, from_worker_id, to_worker_id, kind, confidence, on_date, recorded_at, recorded_by)
      values (${driveId}, ${tieId}, ${fromWorkerId}, ${toWorkerId}, ${kind}, ${confidence},
        ${dateIn(timeZone, now)}, ${now}, ${viewer.userId})`
    return success({ tieId })
  },
})
