import 'server-only'
import type { ActionKind } from '@/lib/actions/ladder'
import { type DemandWords, type TitledWords, togetherPlace } from '@/lib/campaigns/campaign-words'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { type BallotResult, type Choice, countBallot, type Votes, votesCast } from '@/lib/drives/ballot'
import type { Outcome } from '@/lib/drives/decision'
import { networkKey } from '@/lib/vault/key-name'

/** A joint day. Counts are of all drives that take part and have closed their action, each in steps of five. */
export type JointDay = {
  dayId: string
  kind: ActionKind
  title: string
  text: string
  onDate: CalendarDate
  groups: number
  counted: number
  tookPart: number
  eligible: number
}

/** Something that the drives of a campaign decide; each has one vote. */
export type JointDecision = {
  decisionId: string
  title: string
  text: string
  outcome: Outcome | null
  /** Drives that have voted. */
  voted: number
  /** `null` until it is counted. */
  result: BallotResult | null
  /** What the viewer's own drives chose. */
  own: { driveId: string; choice: Choice }[]
}

export type Together = {
  demands: { demandId: string; text: string; target: string }[]
  days: JointDay[]
  decisions: JointDecision[]
}

/** What the drives of a campaign ask for, do and decide together, for everybody on one of their committees. */
export const getTogether = (session: Session, campaignId: string): Promise<Together> =>
  asViewer(session, async ({ sql, vault }) => {
    const demands = await sql<{ demandId: string; words: Buffer }>`
      select id as "demandId", words from campaign_demand where campaign_id = ${campaignId} and withdrawn_at is null order by raised_at, id`
    const days = await sql<Omit<JointDay, 'title' | 'text'> & { words: Buffer }>`
      select d.id as "dayId", d.kind, d.words, d.on_date as "onDate", t.groups, t.counted, t.took_part as "tookPart", t.eligible
      from campaign_day d cross join lateral app.campaign_day_total(d.id) t
      where d.campaign_id = ${campaignId} and d.cancelled_at is null order by d.on_date desc, d.id`
    const decisions = await sql<
      Votes & {
        decisionId: string
        words: Buffer
        outcome: Outcome | null
        voted: number
        groups: number
        own: JointDecision['own']
      }
    >`
      select d.id as "decisionId", d.words, d.outcome, v.voted, v.yes, v.no, v.blank, app.campaign_size(d.campaign_id) as groups,
        (select coalesce(jsonb_agg(jsonb_build_object('driveId', x.drive_id, 'choice', x.choice)), '[]') from campaign_vote x
          where x.decision_id = d.id) as own
      from campaign_decision d cross join lateral app.campaign_votes(d.id) v
      where d.campaign_id = ${campaignId} order by d.proposed_at desc, d.id`
    const titled = (table: 'campaign_day' | 'campaign_decision', id: string, words: Buffer) =>
      vault.open<TitledWords>(networkKey, togetherPlace(table, id), words)
    return {
      demands: demands.map(({ demandId, words }) => ({
        demandId,
        ...vault.open<DemandWords>(networkKey, togetherPlace('campaign_demand', demandId), words),
      })),
      days: days.map(({ words, ...day }) => ({ ...day, ...titled('campaign_day', day.dayId, words) })),
      decisions: decisions.map(({ words, groups, yes, no, blank, decisionId, outcome, voted, own }) => ({
        ...{ decisionId, outcome, voted, own },
        ...titled('campaign_decision', decisionId, words),
        result: outcome === null || outcome === 'withdrawn' ? null : counted({ yes, no, blank }, groups),
      })),
    }
  })

const counted = (votes: Votes, groups: number): BallotResult =>
  countBallot(votes, {
    ...{ members: Math.max(groups, votesCast(votes)), rule: 'majority_of_voters', quorumPercent: null },
  })
