import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

/** A campaign that Oak Street is in and for which the one who tries speaks in it. */
async function campaignOf({ oak, owner }: Shop, me: Actor) {
  const campaignId = v7()
  await owner.query(
    `insert into campaign (id, code, words, opened_by, opened_at) values ($1, $2, '', $3, now())`,
    [campaignId, `RUSH-${campaignId.slice(-12)}`, me.userId],
  )
  await owner.query(
    `insert into campaign_drive (id, campaign_id, drive_id, state, asked_by, asked_at, decided_at)
     values ($1, $2, $3, 'in', $4, now(), now())`,
    [v7(), campaignId, oak.driveId, me.userId],
  )
  await owner.query(
    `insert into campaign_delegate (id, campaign_id, drive_id, user_id, words, chosen_by, from_at)
     values ($1, $2, $3, $4, '', $4, now())`,
    [v7(), campaignId, oak.driveId, me.userId],
  )
  return { driveId: oak.driveId, campaignId }
}

/** Something that was written down in such a campaign. */
async function inCampaign(
  shop: Shop,
  me: Actor,
  table: 'campaign_demand' | 'campaign_day' | 'campaign_decision',
) {
  const { driveId, campaignId } = await campaignOf(shop, me)
  const id = v7()
  const { rows } = await shop.owner.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = $1 and column_name in ('raised_by', 'proposed_by')`,
    [table],
  )
  const by = rows[0]?.name ?? 'raised_by'
  const more =
    table === 'campaign_day'
      ? { columns: ', kind, on_date', values: `, 'button_day', current_date + 9` }
      : null
  await shop.owner.query(
    `insert into ${table} (id, campaign_id, words, ${by}, ${by.replace('_by', '_at')}${more?.columns ?? ''})
     values ($1, $2, '', $3, now()${more?.values ?? ''})`,
    [id, campaignId, me.userId],
  )
  return { driveId, campaignId, id }
}

const withId = async (shop: Shop, me: Actor, table: Parameters<typeof inCampaign>[2], name: string) => {
  const { id, ...campaign } = await inCampaign(shop, me, table)
  return { ...campaign, [name]: id }
}

/** Inputs of the verbs by which the drives of a campaign act together. */
export const sharedCampaignInputs = {
  'campaign_demand.raise': async (shop, me) => ({
    ...(await campaignOf(shop, me)),
    ...{ demandId: v7(), text: 'Two days off in a row' },
  }),
  'campaign_demand.withdraw': (shop, me) => withId(shop, me, 'campaign_demand', 'demandId'),
  'campaign_day.call': async (shop, me) => ({
    ...(await campaignOf(shop, me)),
    ...{ dayId: v7(), kind: 'button_day', title: 'Red shirts', onDate: '2099-05-01' },
  }),
  'campaign_day.cancel': (shop, me) => withId(shop, me, 'campaign_day', 'dayId'),
  'campaign_day.answer': async (shop, me) => ({
    ...(await withId(shop, me, 'campaign_day', 'dayId')),
    state: 'in',
  }),
  'campaign_decision.propose': async (shop, me) => ({
    ...(await campaignOf(shop, me)),
    ...{ decisionId: v7(), title: 'One week for all' },
  }),
  'campaign_decision.vote': async (shop, me) => ({
    ...(await withId(shop, me, 'campaign_decision', 'decisionId')),
    choice: 'yes',
  }),
  'campaign_decision.close': (shop, me) => withId(shop, me, 'campaign_decision', 'decisionId'),
  'campaign_decision.withdraw': (shop, me) => withId(shop, me, 'campaign_decision', 'decisionId'),
  'campaign.describe': async (shop, me) => ({
    ...(await campaignOf(shop, me)),
    ...{ attributeId: v7(), kind: 'model', value: 'hybrid', fromOn: '2026-01-05' },
  }),
} satisfies Partial<Record<Verb, ValidInput>>
