import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { loadMembership, type Membership } from './load-membership'

/** The drive's place in the campaign of a decision that is still open; `null` where there is none for this viewer. */
export async function loadTogether(
  tx: ViewerTx,
  input: { driveId: string; campaignId: string; decisionId: string },
): Promise<Membership | null> {
  const [open] = await tx.sql<{ id: string }>`
    select id from campaign_decision where id = ${input.decisionId} and campaign_id = ${input.campaignId} and outcome is null`
  return open ? loadMembership(tx, input) : null
}
