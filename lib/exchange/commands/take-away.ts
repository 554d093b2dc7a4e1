import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseLeaving } from '../departure'
import { departureIn } from '../queries/departures'
import { WhichDeparture } from '../schema'
import { noticeParams } from './notice-params'

/**
 * Uses up a departure that is ready and writes down that the data were taken along, by whom and how many people. The file
 * itself is read with `getTakeAway` by whoever was allowed this.
 */
export const takeAway = defineCommand({
  name: 'drive.take_away',
  scope: 'drive',
  input: WhichDeparture,
  subject: 'request',

  async load({ driveId, departureId }, { tx, now }) {
    const departure = await departureIn(tx, driveId, departureId)
    return departure && { departure, now }
  },

  refuse: (_viewer, { departure, now }) => refuseLeaving(departure, 'take_away', now),

  async run({ driveId, departureId }, _facts, { tx }) {
    await tx.sql`select app.leave(${driveId}, ${departureId}, 'take_away')`
    const [taken] = await tx.sql<{ people: number }>`
      select count(*)::int as people from worker where drive_id = ${driveId}`
    await tx.sql`select app.settle_notices(${driveId}, ${['departure_take_away', 'departure_agreed']})`
    await tx.sql`select app.notify_committee(${driveId}, 'departure_taken', ${await noticeParams(tx, driveId)})`
    return success({ departureId, people: taken?.people ?? 0 })
  },
})
