import 'server-only'
import { refuseDecision } from '@/lib/coaching/policy'
import { readAcceptedOffer } from '@/lib/coaching/queries/accepted-offer'
import { RefuseMatch } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** The committee would rather have somebody else. No reason is asked; the drive keeps its place in the queue. */
export const refuseMatchOffer = defineCommand({
  name: 'match.refuse',
  scope: 'drive',
  input: RefuseMatch,
  subject: 'offer',
  load: ({ driveId, offerId }, { tx }) => readAcceptedOffer(tx, driveId, offerId),
  refuse: (_viewer, offer) => refuseDecision(offer),

  async run({ driveId, offerId }, offer, { tx, now }) {
    await tx.sql`update match_offer set state = 'refused', decided_at = ${now} where id = ${offerId}`
    await tx.sql`update coaching_request set state = 'open' where id = ${offer.requestId}`
    await tx.sql`select app.settle_notices(${driveId}, ${['match.accepted', 'match.asked']})`
    await tx.sql`select app.tell_offered_coach(${offerId}, 'match.withdrawn')`
    const params = JSON.stringify({ code: offer.code })
    await tx.sql`select app.notify_coordinators('match.refused', ${driveId}, ${params})`
    return success({ offerId })
  },
})
