import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseCancelling } from '../departure'
import { departureIn } from '../queries/departures'
import { WhichDeparture } from '../schema'
import { noticeParams } from './notice-params'

/** Stops a departure before it is done. Anybody of the committee can. */
export const cancelLeaving = defineCommand({
  name: 'departure.cancel',
  scope: 'drive',
  input: WhichDeparture,
  subject: 'request',

  async load({ driveId, departureId }, { tx, now }) {
    const departure = await departureIn(tx, driveId, departureId)
    return departure && { departure, now }
  },

  refuse: (_viewer, { departure, now }) => refuseCancelling(departure, now),

  async run({ driveId, departureId }, _facts, { tx }) {
    await tx.sql`select app.stay(${driveId}, ${departureId})`
    await tx.sql`select app.settle_notices(${driveId}, ${['departure_take_away', 'departure_purge', 'departure_agreed']})`
    await tx.sql`select app.notify_committee(${driveId}, 'departure_cancelled', ${await noticeParams(tx, driveId)})`
    return success({ departureId })
  },
})
