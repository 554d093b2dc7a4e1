import 'server-only'
import { type CoachWords, coachWordsPlace } from '@/lib/coaching/coach-words'
import { refuseDecision } from '@/lib/coaching/policy'
import { readAcceptedOffer } from '@/lib/coaching/queries/accepted-offer'
import { ConfirmMatch } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey, networkKey } from '@/lib/vault/key-name'

/**
 * The committee takes the coach on: from this moment the coach sees this drive's counts and codes, and no name. The coach's
 * own name is sealed into the role, under the drive's key.
 */
export const confirmMatch = defineCommand({
  name: 'match.confirm',
  scope: 'drive',
  input: ConfirmMatch,
  subject: 'offer',
  load: ({ driveId, offerId }, { tx }) => readAcceptedOffer(tx, driveId, offerId),
  refuse: (_viewer, offer) => refuseDecision(offer),

  async run({ driveId, offerId, coachingId, roleId }, offer, { tx, vault, now }) {
    const { name } = vault.open<CoachWords>(networkKey, coachWordsPlace(offer.coachId), offer.words)
    const words = vault.seal(driveKey(driveId), { table: 'drive_role', rowId: roleId }, { name })
    await tx.sql`update match_offer set state = 'confirmed', decided_at = ${now} where id = ${offerId}`
    await tx.sql`update coaching_request set state = 'matched', closed_at = ${now} where id = ${offer.requestId}`
    await tx.sql`
      insert into coaching (id, drive_id, coach_id, request_id, from_at)
      values (${coachingId}, ${driveId}, ${offer.coachId}, ${offer.requestId}, ${now})`
    await tx.sql`
      insert into drive_role (drive_id, id, user_id, role, from_at, words)
      values (${driveId}, ${roleId}, ${offer.coachId}, 'coach', ${now}, ${words})`
    await tx.sql`select app.refresh_reach(${driveId})`
    await tx.sql`select app.note_coached(${driveId}, ${offer.coachId})`
    await tx.sql`select app.settle_notices(${driveId}, ${['match.accepted', 'match.asked']})`
    await tx.sql`select app.tell_offered_coach(${offerId}, 'match.confirmed')`
    const params = JSON.stringify({ code: offer.code })
    await tx.sql`select app.notify_coordinators('match.confirmed', ${driveId}, ${params})`
    return success({ coachingId })
  },
})
