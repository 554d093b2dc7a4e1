import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseAgreeing } from '../departure'
import { departureIn } from '../queries/departures'
import { WhichDeparture } from '../schema'
import { noticeParams } from './notice-params'

/**
 * The second person agrees. Data can be taken along at once, or after a day where that person came only today; before anything
 * is destroyed, everybody has 15 minutes.
 */
export const agreeToLeave = defineCommand({
  name: 'departure.agree',
  scope: 'drive',
  input: WhichDeparture,
  subject: 'request',

  async load({ driveId, departureId }, { tx, now }) {
    const departure = await departureIn(tx, driveId, departureId)
    return departure && { departure, now }
  },

  refuse: (viewer, { departure, now }) => refuseAgreeing(departure, viewer.userId, now),

  async run({ driveId, departureId }, { departure }, { tx }) {
    const [agreed] = await tx.sql<{ readyAt: Date }>`
      select app.agree_to_leave(${driveId}, ${departureId}) as "readyAt"`
    await tx.sql`select app.settle_notices(${driveId}, ${['departure_take_away', 'departure_purge']})`
    await tx.sql`select app.notify_committee(${driveId}, 'departure_agreed', ${await noticeParams(tx, driveId)})`
    return success({ departureId, kind: departure.kind, readyAt: agreed?.readyAt.toISOString() ?? null })
  },
})
