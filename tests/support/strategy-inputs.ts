import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { dateIn, now } from '@/lib/clock'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import type { Actor } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

const here = ({ oak }: Shop) => ({ driveId: oak.driveId })

const sealed = ({ oak }: Shop, table: string, rowId: string, words: Record<string, string>) =>
  vaultFor({ kind: 'web' }).seal(driveKey(oak.driveId), { table, rowId }, words)

/** Something that everybody of the drive decides on: talked over, or being voted on for another day. */
async function proposal(
  shop: Shop,
  { ballot = 'open', isOpen = false }: { ballot?: 'open' | 'secret' | 'none'; isOpen?: boolean } = {},
) {
  const decisionId = v7()
  await shop.owner.query(
    `insert into decision (drive_id, id, kind, about, words, ballot, electorate, rule, proposed_by, proposed_at, opens_at)
     values ($1, $2, 'own', '{}', $3, $4, 'everybody', 'majority_of_voters', $5, now(), case when $6 then now() - interval '1 hour' end)`,
    [
      shop.oak.driveId,
      decisionId,
      sealed(shop, 'decision', decisionId, { title: 'Meet on Sundays', text: '' }),
      ballot,
      shop.oak.people.ana.userId,
      isOpen,
    ],
  )
  return { ...here(shop), decisionId }
}

/** What somebody said to a proposal themself, if they may say anything here. */
async function comment(shop: Shop, me: Actor) {
  const { driveId, decisionId } = await proposal(shop)
  const commentId = v7()
  const mayTalk =
    me.where === 'here' &&
    me.roles.some((role) => ['worker_leader', 'committee', 'data_steward'].includes(role))
  await shop.owner.query(
    `insert into decision_comment (drive_id, id, decision_id, author_id, words, written_at) values ($1, $2, $3, $4, $5, now())`,
    [
      driveId,
      commentId,
      decisionId,
      mayTalk ? me.userId : shop.oak.people.ana.userId,
      sealed(shop, 'decision_comment', commentId, { text: 'Fine with me.' }),
    ],
  )
  return { driveId, commentId }
}

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

/** Inputs of the verbs by which a drive decides and moves. */
export const strategyInputs = {
  'stage.move': async (shop) => ({
    ...here(shop),
    ...{
      moveId: v7(),
      track: 'new_shop',
      stage: 'M1',
      onDate: dateIn('America/New_York', now()),
      why: 'We are three.',
    },
  }),
  'model.choose': async (shop) => ({
    ...here(shop),
    ...{ checkId: v7(), attributeId: v7(), chosen: 'hybrid', reviewOn: '2099-01-01' },
    answers: { union: 'mixed', belief: 'two_homes', timing: 'alone' },
  }),
  'milestone.mark': async (shop) => ({
    ...here(shop),
    ...{ markId: v7(), milestone: 'went_public', onDate: '2026-01-05' },
  }),
  'milestone.unmark': async (shop) => {
    await shop.owner.query(
      `insert into milestone_mark (drive_id, id, milestone, on_date, recorded_by, recorded_at)
       values ($1, $2, 'ballot_access', current_date - 3, $3, now())`,
      [shop.oak.driveId, v7(), shop.oak.people.ana.userId],
    )
    return { ...here(shop), milestone: 'ballot_access' }
  },
  'metric.report': async (shop) => ({
    ...here(shop),
    ...{ factId: v7(), metric: 'visits', cellId: null, amount: 3, onDate: '2026-01-05' },
  }),
  'stage.take_back': async (shop) => {
    const moveId = v7()
    await shop.owner.query(
      `insert into stage_move (drive_id, id, track, stage, on_date, evidence, advice, recorded_by, recorded_at)
       values ($1, $2, 'new_shop', 'M1', current_date - 3, '{}', '{}', $3, now())`,
      [shop.oak.driveId, moveId, shop.oak.people.ana.userId],
    )
    return { ...here(shop), moveId }
  },
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
  'network.describe': async () => ({
    attributeId: v7(),
    kind: 'context',
    value: 'no_union',
    fromOn: '2026-01-05',
  }),
  'decision.propose': async (shop) => ({
    ...here(shop),
    decisionId: v7(),
    about: { kind: 'own' },
    title: 'Meet on Sundays',
    ballot: 'open',
    electorate: 'committee',
  }),
  'decision.open': async (shop) => proposal(shop),
  'decision.comment': async (shop) => ({ ...(await proposal(shop)), commentId: v7(), text: 'Fine with me.' }),
  'decision.uncomment': comment,
  'decision.vote': async (shop) => ({ ...(await proposal(shop, { isOpen: true })), choice: 'yes' }),
  'decision.vote_secret': async (shop) => ({
    ...(await proposal(shop, { ballot: 'secret', isOpen: true })),
    ...{ choice: 'no', paperId: v7() },
  }),
  'decision.count_papers': async (shop) => ({
    ...(await proposal(shop, { isOpen: true })),
    ...{ yes: 3, no: 1, blank: 0 },
  }),
  'decision.close': async (shop) => proposal(shop, { isOpen: true }),
  'decision.withdraw': async (shop) => proposal(shop),
} satisfies Partial<Record<Verb, ValidInput>>
