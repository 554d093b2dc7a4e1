import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import {
  type CampaignWords,
  campaignPlace,
  delegatePlace,
  membershipPlace,
} from '@/lib/campaigns/campaign-words'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey, networkKey } from '@/lib/vault/key-name'

/** Somebody who speaks for the drive. `name` is what they are called there. */
export type OwnDelegate = { delegateId: string; userId: string; name: string }

/** One campaign from the point of view of one drive that is in it or is asked. */
export type DriveCampaign = {
  campaignId: string
  name: string
  groups: number
  state: 'asked' | 'in'
  askedAt: Date
  exact: boolean
  /** Under which name the others see the drive; `null`: its code. */
  shownAs: string | null
  delegates: OwnDelegate[]
}

export type DriveCampaigns = {
  /** What another group types to ask this one in. */
  code: string
  campaigns: DriveCampaign[]
  /** Who may be sent, by the names they use here. */
  committee: { userId: string; name: string }[]
}

type Row = Omit<DriveCampaign, 'name' | 'shownAs' | 'delegates'> & {
  membershipId: string
  words: Buffer
  shownWords: Buffer | null
}

/** The campaigns of one drive, those that wait for an answer first; `null` where the viewer does not decide. */
export function getDriveCampaigns(viewer: Viewer, driveId: string): Promise<DriveCampaigns | null> {
  return asViewer(viewer, async (tx) => {
    const [drive] = await tx.sql<{ code: string }>`
      select code from drive where id = ${driveId} and id = any (app.my_chart_drives())`
    if (!drive) return null
    const rows = await tx.sql<Row>`
      select k.id as "campaignId", k.words, app.campaign_size(k.id) as groups, m.id as "membershipId", m.state,
        m.asked_at as "askedAt", m.shares_counts as exact, m.words as "shownWords"
      from campaign_drive m join campaign k on k.id = m.campaign_id and k.closed_at is null
      where m.drive_id = ${driveId} and m.state in ('asked', 'in') order by m.state, m.asked_at desc`
    const campaigns: DriveCampaign[] = []
    for (const { membershipId, words, shownWords, ...row } of rows)
      campaigns.push({
        ...row,
        name: tx.vault.open<CampaignWords>(networkKey, campaignPlace(row.campaignId), words).name,
        shownAs:
          shownWords &&
          tx.vault.open<CampaignWords>(networkKey, membershipPlace(membershipId), shownWords).name,
        delegates: await readDelegates(tx, driveId, row.campaignId),
      })
    return { code: drive.code, campaigns, committee: await readCommittee(tx, driveId) }
  })
}

async function readDelegates(tx: ViewerTx, driveId: string, campaignId: string): Promise<OwnDelegate[]> {
  const rows = await tx.sql<{ delegateId: string; userId: string; words: Buffer }>`
    select id as "delegateId", user_id as "userId", words from campaign_delegate
    where drive_id = ${driveId} and campaign_id = ${campaignId} and (until_at is null or until_at > now())
    order by from_at, id`
  return rows.map(({ words, ...row }) => ({
    ...row,
    name: tx.vault.open<CampaignWords>(networkKey, delegatePlace(row.delegateId), words).name,
  }))
}

async function readCommittee(tx: ViewerTx, driveId: string): Promise<DriveCampaigns['committee']> {
  const rows = await tx.sql<{ id: string; userId: string; words: Buffer | null }>`
    select distinct on (user_id) id, user_id as "userId", words from drive_role
    where drive_id = ${driveId} and role in ('committee', 'data_steward') and (until_at is null or until_at > now())
    order by user_id, words is null, from_at`
  return rows.flatMap(({ id, userId, words }) => {
    const place = { table: 'drive_role', rowId: id }
    const name = words && tx.vault.open<{ name: string }>(driveKey(driveId), place, words).name
    return name ? [{ userId, name }] : []
  })
}
