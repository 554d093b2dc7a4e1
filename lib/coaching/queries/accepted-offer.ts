import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'

export type DecidableOffer = {
  requestId: string
  coachId: string
  state: string
  code: string
  words: Buffer
}

/** An offer that the committee decides about, locked, with the coach's sealed name; `null` if the coach has not said yes. */
export async function readAcceptedOffer(
  { sql }: ViewerTx,
  driveId: string,
  offerId: string,
): Promise<DecidableOffer | null> {
  const [offer] = await sql<DecidableOffer>`
    select o.request_id as "requestId", o.coach_id as "coachId", o.state, d.code, p.words
    from match_offer o
    join drive d on d.id = o.drive_id
    join coach_profile p on p.user_id = o.coach_id
    where o.id = ${offerId} and o.drive_id = ${driveId} for update of o`
  return offer ?? null
}
