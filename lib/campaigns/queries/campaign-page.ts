import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import {
  type CampaignWords,
  campaignPlace,
  delegatePlace,
  membershipPlace,
} from '@/lib/campaigns/campaign-words'
import type { ShownWeek } from '@/lib/campaigns/roll-up'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'

/** A drive in a campaign. `place` is its id there and nowhere else; `name` what its committee chose, or its code. */
export type CampaignGroup = {
  place: string
  name: string
  mine: boolean
  since: Date
  exact: boolean
  speakers: { name: string; isMe: boolean }[]
}

export type CampaignPage = {
  name: string
  groups: CampaignGroup[]
  /** The viewer's own drives in it, and whether they speak for them. */
  own: { driveId: string; speaks: boolean }[]
  openedByMe: boolean
  /** Every week that others may see; `null` for those who do not speak in it. */
  weeks: ShownWeek[] | null
}

/** One campaign with its drives and, for those who speak in it, its numbers; `null` unless a drive of the viewer's is in it. */
export function getCampaignPage(viewer: Viewer, campaignId: string): Promise<CampaignPage | null> {
  return asViewer(viewer, async (tx) => {
    const [campaign] = await tx.sql<{ words: Buffer; openedByMe: boolean }>`
      select words, opened_by = ${viewer.userId} as "openedByMe" from campaign where id = ${campaignId} and closed_at is null`
    const own = await tx.sql<{ driveId: string; speaks: boolean }>`
      select drive_id as "driveId", app.i_speak_in(${campaignId}, drive_id) as speaks from campaign_drive
      where campaign_id = ${campaignId} and state = 'in' order by drive_id`
    if (!campaign || own.length === 0) return null
    const weeks = own.some(({ speaks }) => speaks) ? await readWeeks(tx, campaignId) : null
    return {
      name: tx.vault.open<CampaignWords>(networkKey, campaignPlace(campaignId), campaign.words).name,
      openedByMe: campaign.openedByMe,
      groups: await readGroups(tx, campaignId),
      own,
      weeks,
    }
  })
}

async function readGroups(tx: ViewerTx, campaignId: string): Promise<CampaignGroup[]> {
  const groups = await tx.sql<{
    place: string
    code: string
    words: Buffer | null
    mine: boolean
    since: Date
    exact: boolean
  }>`select place, code, words, mine, since, exact from app.campaign_groups(${campaignId})`
  const speakers = await tx.sql<{ id: string; place: string; words: Buffer; me: boolean }>`
    select id, place, words, me from app.campaign_speakers(${campaignId})`
  return groups.map(({ code, words, ...group }) => ({
    ...group,
    name: words ? tx.vault.open<CampaignWords>(networkKey, membershipPlace(group.place), words).name : code,
    speakers: speakers
      .filter(({ place }) => place === group.place)
      .map((speaker) => ({
        name: tx.vault.open<CampaignWords>(networkKey, delegatePlace(speaker.id), speaker.words).name,
        isMe: speaker.me,
      })),
  }))
}

const readWeeks = (tx: ViewerTx, campaignId: string): Promise<ShownWeek[]> => tx.sql<ShownWeek>`
  select place, on_date as "onDate", counts, issues, headcount from app.campaign_weeks(${campaignId})`
