import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { drive } from './input-facts'
import { type Actor, newIds } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** A campaign that Oak Street is in or asked into, opened by the one who tries, who speaks in it. */
async function campaign({ oak, owner }: Shop, me: Actor, state: 'asked' | 'in') {
  const { campaignId, delegateId, membershipId } = newIds('campaignId', 'delegateId', 'membershipId')
  await owner.query(
    `insert into campaign (id, code, words, opened_by, opened_at) values ($1, $2, '', $3, now())`,
    [campaignId, `REED-${campaignId.slice(-12)}`, me.userId],
  )
  await owner.query(
    `insert into campaign_drive (id, campaign_id, drive_id, state, asked_by, asked_at, decided_at)
     values ($1, $2, $3, $4, $5, now(), now())`,
    [membershipId, campaignId, oak.driveId, state, me.userId],
  )
  await owner.query(
    `insert into campaign_delegate (id, campaign_id, drive_id, user_id, words, chosen_by, from_at)
     values ($1, $2, $3, $4, '', $4, now())`,
    [delegateId, campaignId, oak.driveId, me.userId],
  )
  return { driveId: oak.driveId, campaignId, delegateId }
}

async function inCampaign(shop: Shop, me: Actor, state: 'asked' | 'in' = 'in') {
  const { driveId, campaignId } = await campaign(shop, me, state)
  return { driveId, campaignId }
}

/** Inputs that the verbs of campaigns accept. */
export const campaignInputs = {
  'campaign.open': async (shop) => ({
    ...drive(shop),
    ...newIds('campaignId', 'membershipId', 'delegateId'),
    name: 'Same contractor',
    speaker: 'Ana',
  }),
  'campaign.ask': async (shop, me) => ({ ...(await inCampaign(shop, me)), askId: v7(), code: 'ELM-07' }),
  'campaign.answer': async (shop, me) => ({ ...(await inCampaign(shop, me, 'asked')), answer: 'join' }),
  'campaign.leave': (shop, me) => inCampaign(shop, me),
  'campaign.end': (shop, me) => inCampaign(shop, me),
  'campaign.send_delegate': async (shop, me) => ({
    ...(await inCampaign(shop, me)),
    delegateId: v7(),
    userId: me.userId === shop.oak.people.bo.userId ? shop.oak.people.ana.userId : shop.oak.people.bo.userId,
    name: 'Bo',
  }),
  'campaign.recall_delegate': async (shop, me) => {
    const { driveId, delegateId } = await campaign(shop, me, 'in')
    return { driveId, delegateId }
  },
  'campaign.show': async (shop, me) => ({ ...(await inCampaign(shop, me)), exact: true, name: 'Dock' }),
} satisfies Partial<Record<Verb, ValidInput>>
