import 'server-only'
import { refuseAnswer } from '@/lib/coaching/policy'
import { AnswerMatch } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

type Offer = { requestId: string; driveId: string; state: string; expiresAt: Date; code: string }

/**
 * The coach says yes or not now. A no asks for no reason, is told to nobody by name, and leaves the drive its place in the
 * queue. Kept in the coach's own record, not in the drive's.
 */
export const answerMatch = defineCommand({
  name: 'match.answer',
  scope: 'self',
  input: AnswerMatch,
  subject: 'offer',

  async load({ offerId }, { tx, viewer, now }) {
    const [offer] = await tx.sql<Offer>`
      select o.request_id as "requestId", o.drive_id as "driveId", o.state, o.expires_at as "expiresAt",
        r.drive_code as code
      from match_offer o join coaching_request r on r.id = o.request_id
      where o.id = ${offerId} and o.coach_id = ${viewer.userId} for update of o`
    return offer ? { ...offer, now } : null
  },

  refuse: (_viewer, offer) => refuseAnswer(offer, offer.now),

  async run({ offerId, answer }, { requestId, driveId, code }, { tx, now }) {
    const isYes = answer === 'accept'
    await tx.sql`
      update match_offer set state = ${isYes ? 'accepted' : 'declined'}, answered_at = ${now} where id = ${offerId}`
    await tx.sql`update coaching_request set state = ${isYes ? 'accepted' : 'open'} where id = ${requestId}`
    await tx.sql`select app.settle_notices(${driveId}, ${['match.offered']})`
    const kind = isYes ? 'match.accepted' : 'match.declined'
    const params = JSON.stringify({ code })
    await tx.sql`select app.notify_committee(${driveId}, ${kind}, ${params})`
    await tx.sql`select app.notify_coordinators(${kind}, ${driveId}, ${params})`
    return success({ offerId })
  },
})
