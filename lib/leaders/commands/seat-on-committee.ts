import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseSeat } from '../policy'
import { SeatOnCommittee } from '../schema'

type Facts = { timeZone: string; isSeated: boolean }

/** Writes down that somebody on the chart joined the committee or left it. A dated fact: who sat when stays known. */
export const seatOnCommittee = defineCommand({
  name: 'committee.seat',
  scope: 'drive',
  input: SeatOnCommittee,
  subject: 'worker',

  async load({ driveId, workerId }, { tx }) {
    const [facts] = await tx.sql<Facts>`
      select d.time_zone as "timeZone", exists (select from committee_seat s
        where s.drive_id = d.id and s.worker_id = w.id and s.until_on is null) as "isSeated"
      from worker w join drive d on d.id = w.drive_id
      where w.drive_id = ${driveId} and w.id = ${workerId} and w.removed_at is null for update of w`
    return facts ?? null
  },

  refuse: (_viewer, { isSeated }, { change }) => refuseSeat(change, isSeated),

  async run({ driveId, workerId, seatId, change }, { timeZone }, { tx, viewer, now }) {
    const today = dateIn(timeZone, now)
    if (change === 'join')
      await tx.sql`insert into committee_seat (drive_id, id, worker_id, from_on, recorded_at, recorded_by)
        values (${driveId}, ${seatId}, ${workerId}, ${today}, ${now}, ${viewer.userId})`
    else
      await tx.sql`update committee_seat set until_on = ${today}
        where drive_id = ${driveId} and worker_id = ${workerId} and until_on is null`
    await tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    return success({ workerId })
  },
})
