import type { Refusal } from '@/lib/errors'

/** What a decision is about. All but `own` lead, once adopted, to a verb of their own, which somebody still has to give. */
export const DECISION_KINDS = ['own', 'stage', 'model', 'action', 'file', 'hand_off'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** What adopting it asks somebody to do. A kind without more to say has an empty one. */
export type DecisionAbout = { track?: string; stage?: string; model?: string; testId?: string }

/** How it is decided. `none`: people talked until they agreed, and somebody writes down on what. */
export const BALLOTS = ['open', 'secret', 'none'] as const
export type Ballot = (typeof BALLOTS)[number]

/** Who decides. Only of members more may vote than have a login: by paper. */
export const ELECTORATES = ['committee', 'everybody', 'members'] as const
export type Electorate = (typeof ELECTORATES)[number]

export const OUTCOMES = ['adopted', 'rejected', 'no_quorum', 'withdrawn'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What says where a decision stands. */
export type DecisionState = {
  ballot: Ballot
  opensAt: Date | null
  closesAt: Date | null
  outcome: Outcome | null
  /** Votes handed in here, by login. */
  voted: number
  /** How many could. */
  electorateSize: number
}

/** `talked_over`: proposed, not put to the vote. `over`: the time to vote has passed, nobody has counted yet. */
export type DecisionStage = 'talked_over' | 'open' | 'over' | 'decided'

/** Where a decision stands at this moment. */
export function decisionStage(
  { opensAt, closesAt, outcome }: Pick<DecisionState, 'opensAt' | 'closesAt' | 'outcome'>,
  now: Date,
): DecisionStage {
  if (outcome !== null) return 'decided'
  if (opensAt === null) return 'talked_over'
  return closesAt !== null && closesAt <= now ? 'over' : 'open'
}

/** With fewer than so many who can vote, one's own vote and the count give the others away. */
export const FEWEST_IN_SECRET = 3

/** A ballot is secret only among at least {@link FEWEST_IN_SECRET}. `electorateSize`: how many can vote. */
export const refuseSecretOfFew = ({
  ballot,
  electorateSize,
}: Pick<DecisionState, 'ballot' | 'electorateSize'>): Refusal =>
  ballot === 'secret' && electorateSize < FEWEST_IN_SECRET
    ? { key: 'strategy.refused.secret_of_few', params: { count: FEWEST_IN_SECRET } }
    : null

/**
 * Whether the votes given here are left uncounted: a secret ballot in which fewer than {@link FEWEST_IN_SECRET} voted, `app.secret_votes`
 * tells nothing of. `voted`: how many did, papers apart.
 */
export const staysUncounted = ({ ballot, voted }: Pick<DecisionState, 'ballot' | 'voted'>): boolean =>
  ballot === 'secret' && voted > 0 && voted < FEWEST_IN_SECRET

/** Only what is talked over is put to the vote, and only where there is a ballot that can be held. */
export const refuseOpen = (decision: DecisionState, now: Date): Refusal =>
  decisionStage(decision, now) === 'talked_over' && decision.ballot !== 'none'
    ? refuseSecretOfFew(decision)
    : { key: 'strategy.refused.not_to_open' }

/** Votes are for a ballot that is open, by the way in which it is held. */
export function refuseVote(decision: DecisionState, ballot: Ballot, now: Date): Refusal {
  if (decisionStage(decision, now) !== 'open') return { key: 'strategy.refused.not_open' }
  return decision.ballot === ballot ? null : { key: 'strategy.refused.other_ballot' }
}

/** Papers are counted once nobody can vote here any more: a count before the end would move who has yet to vote. */
export function refusePapers(decision: DecisionState, now: Date): Refusal {
  const stage = decisionStage(decision, now)
  if (stage === 'over' || (stage === 'open' && decision.closesAt === null)) return null
  return { key: 'strategy.refused.papers_later' }
}

/** A ballot runs until its time is over or everybody has voted; one without an end until somebody ends it. */
export function refuseClose(decision: DecisionState, now: Date): Refusal {
  const stage = decisionStage(decision, now)
  if (stage === 'decided') return { key: 'strategy.refused.decided' }
  if (decision.ballot === 'none' || stage === 'over') return null
  if (stage === 'talked_over') return { key: 'strategy.refused.not_open' }
  const everybody = decision.voted >= decision.electorateSize
  return decision.closesAt === null || everybody ? null : { key: 'strategy.refused.runs_on' }
}

/** What is decided stays in the record. */
export const refuseWithdraw = (decision: DecisionState, now: Date): Refusal =>
  decisionStage(decision, now) === 'decided' ? { key: 'strategy.refused.decided' } : null
