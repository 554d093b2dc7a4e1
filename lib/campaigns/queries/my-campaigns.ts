import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CampaignWords, campaignPlace } from '@/lib/campaigns/campaign-words'
import { asViewer } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'

/** A campaign that a drive of the viewer's is in, or is asked into. */
export type MyCampaign = {
  campaignId: string
  name: string
  /** How many drives are in it. */
  groups: number
  isAsked: boolean
}

/** The live campaigns of the viewer's drives, the newest first. */
export function getMyCampaigns(viewer: Viewer): Promise<MyCampaign[]> {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.sql<{ id: string; words: Buffer; groups: number; isAsked: boolean }>`
      select k.id, k.words, app.campaign_size(k.id) as groups,
        not exists (select from campaign_drive m where m.campaign_id = k.id and m.state = 'in') as "isAsked"
      from campaign k where k.closed_at is null order by k.opened_at desc, k.id`
    return rows.map(({ id, words, groups, isAsked }) => ({
      campaignId: id,
      name: tx.vault.open<CampaignWords>(networkKey, campaignPlace(id), words).name,
      groups,
      isAsked,
    }))
  })
}
