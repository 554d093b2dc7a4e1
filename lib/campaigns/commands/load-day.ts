import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { loadMembership, type Membership } from './load-membership'

/** The drive's place in the campaign of a joint day that still holds; `null` where there is none for this viewer. */
export async function loadDay(
  tx: ViewerTx,
  input: { driveId: string; campaignId: string; dayId: string },
): Promise<Membership | null> {
  const [day] = await tx.sql<{ id: string }>`
    select id from campaign_day where id = ${input.dayId} and campaign_id = ${input.campaignId} and cancelled_at is null`
  return day ? loadMembership(tx, input) : null
}
