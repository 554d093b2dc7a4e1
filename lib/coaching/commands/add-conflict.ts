import 'server-only'
import { AddConflict } from '@/lib/coaching/admission/schema'
import { refuseAnswer } from '@/lib/coaching/policy'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

type Offer = { requestId: string; driveId: string; state: string; expiresAt: Date; code: string }

/**
 * A coach says that a group they were asked for is too close to them: the same boss, family. The offer is declined as any other, and the
 * group is not proposed to them again. Nobody but them learns why.
 */
export const addConflict = defineCommand({
  name: 'coach_conflict.add',
  scope: 'self',
  input: AddConflict,
  subject: 'offer',

  async load({ offerId }, { tx, viewer, now }) {
    const [offer] = await tx.sql<Offer>`
      select o.request_id as "requestId", o.drive_id as "driveId", o.state, o.expires_at as "expiresAt", r.drive_code as code
      from match_offer o join coaching_request r on r.id = o.request_id
      where o.id = ${offerId} and o.coach_id = ${viewer.userId} for update of o`
    return offer ? { ...offer, now } : null
  },

  refuse: (_viewer, offer) => refuseAnswer(offer, offer.now),

  async run({ offerId }, offer, { tx, viewer, now }) {
    const { driveId, requestId, code } = offer
    await tx.sql`
      insert into coach_conflict (user_id, drive_id, at) values (${viewer.userId}, ${driveId}, ${now}) on conflict do nothing`
    await tx.sql`update match_offer set state = 'declined', answered_at = ${now} where id = ${offerId}`
    await tx.sql`update coaching_request set state = 'open' where id = ${requestId}`
    await tx.sql`select app.settle_notices(${driveId}, ${['match.offered']})`
    const params = JSON.stringify({ code })
    await tx.sql`select app.notify_committee(${driveId}, 'match.declined', ${params})`
    await tx.sql`select app.notify_coordinators('match.declined', ${driveId}, ${params})`
    return success({ offerId })
  },
})
