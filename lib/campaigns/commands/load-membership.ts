import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** A drive of the viewer's in a campaign, in the newest state. */
export type Membership = { membershipId: string; state: string; speaks: boolean; opened: boolean }

/** The drive's place in a campaign, as its committee sees it; `null` where it was never asked. */
export async function loadMembership(
  tx: ViewerTx,
  { driveId, campaignId }: { driveId: string; campaignId: string },
): Promise<Membership | null> {
  const [row] = await tx.sql<Membership>`
    select m.id as "membershipId", m.state, app.i_speak_in(${campaignId}, ${driveId}) as speaks,
      exists (select from campaign k where k.id = m.campaign_id and k.opened_by = app.me()) as opened
    from campaign_drive m where m.drive_id = ${driveId} and m.campaign_id = ${campaignId}
    order by m.asked_at desc, m.id desc limit 1`
  return row ?? null
}
