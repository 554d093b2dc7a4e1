import 'server-only'
import { v7 } from 'uuid'
import { coachWeigher } from '@/lib/coaching/explain-match'
import { offerExpiresAt } from '@/lib/coaching/offer-times'
import { todayOf } from '@/lib/coaching/pair-points'
import { refuseOffer } from '@/lib/coaching/policy'
import { readCoaches, readRequests } from '@/lib/coaching/queries/queue-facts'
import { OfferMatch } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/**
 * A coordinator offers a waiting drive to a coach. An offer that ran out makes room for the next. The coach and the
 * committee learn of it at once.
 */
export const offerMatch = defineCommand({
  name: 'match.offer',
  scope: 'network',
  input: OfferMatch,
  subject: 'request',

  async load({ driveId, requestId, coachId }, { tx, now }) {
    // Two coordinators at once: the second sees what the first did, for the drive and for the coach's places.
    await tx.sql`select pg_advisory_xact_lock(hashtextextended(${coachId}, 0))`
    await tx.sql`select id from coaching_request where id = ${requestId} for update`
    const [request] = await readRequests(tx, now, requestId)
    const [coach] = await readCoaches(tx, now, coachId)
    return request && coach && request.driveId === driveId ? { request, coach, now } : null
  },

  refuse: (_viewer, { request, coach, now }) =>
    refuseOffer(
      { state: request.state, hasLiveOffer: request.liveOffer !== null },
      request,
      coach,
      todayOf(coach, now),
    ),

  async run({ driveId, requestId, offerId, coachId }, { request, coach }, { tx, viewer, now }) {
    const [weighed] = coachWeigher([coach], now)(request)
    await tx.sql`
      update match_offer set state = 'expired', decided_at = ${now} where request_id = ${requestId} and state = 'offered'`
    await tx.sql`
      insert into match_offer (id, request_id, drive_id, coach_id, offered_by, offered_at, expires_at, points, reasons)
      values (${offerId}, ${requestId}, ${driveId}, ${coachId}, ${viewer.userId}, ${now}, ${offerExpiresAt(now)},
        ${weighed?.points ?? 0}, ${JSON.stringify(weighed?.reasons ?? [])})`
    await tx.sql`update coaching_request set state = 'offered' where id = ${requestId}`
    const params = JSON.stringify({ code: request.code })
    await tx.sql`select app.notify(${coachId}, ${v7()}, 'match.offered', ${driveId}, ${params})`
    await tx.sql`select app.notify_committee(${driveId}, 'match.asked', ${params})`
    return success({ offerId })
  },
})
