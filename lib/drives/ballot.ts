/** What has to be reached, and of whom. Each says its own denominator, so that nobody has to guess "75 % of what". */
export const BALLOT_RULES = [
  'majority_of_voters',
  'majority_of_members',
  'two_thirds_of_voters',
  'three_quarters_of_members',
] as const
export type BallotRule = (typeof BALLOT_RULES)[number]

/** A choice on a ballot paper. `blank` takes part and takes no side. */
export const CHOICES = ['yes', 'no', 'blank'] as const
export type Choice = (typeof CHOICES)[number]
export type Votes = Record<Choice, number>

export const NO_VOTES: Votes = { yes: 0, no: 0, blank: 0 }

/** A count, of whom, and the fraction; `null` where nobody could. */
export type BallotShare = { count: number; of: number; share: number | null }

export type BallotResult = {
  votes: Votes
  /** Everybody who handed in a ballot, blank ones too, of everybody who could. */
  turnout: BallotShare
  /** Yes, of those who took a side. */
  ofVoters: BallotShare
  /** Yes, of everybody who could vote: whoever stayed away counts like a no. */
  ofMembers: BallotShare
  /** `null` where no quorum was set. */
  quorum: { percent: number; reached: boolean } | null
  /** What each rule would have said: the same votes pass one and fail another. */
  passes: Record<BallotRule, boolean>
  outcome: 'adopted' | 'rejected' | 'no_quorum'
}

type Terms = {
  /** How many could vote. */
  members: number
  rule: BallotRule
  /** In percent of those who could vote; `null` for none. */
  quorumPercent: number | null
}

/**
 * Counts a ballot. Of voters = of those who said yes or no, as in Robert's Rules, where a blank is no vote cast; of members = of everybody
 * who could vote. A majority is more than half, the other two are reached from exactly two thirds and three quarters on. Counted in
 * whole people, so that nothing is lost in rounding.
 *
 * @throws {RangeError} if more voted than could: that is a broken count, not somebody's input.
 */
export function countBallot(votes: Votes, { members, rule, quorumPercent }: Terms): BallotResult {
  const sides = votes.yes + votes.no
  const cast = sides + votes.blank
  if (cast > members || Math.min(votes.yes, votes.no, votes.blank) < 0)
    throw new RangeError(`${cast} votes of ${members}`)
  const passes: Record<BallotRule, boolean> = {
    majority_of_voters: 2 * votes.yes > sides,
    majority_of_members: 2 * votes.yes > members,
    two_thirds_of_voters: votes.yes > 0 && 3 * votes.yes >= 2 * sides,
    three_quarters_of_members: votes.yes > 0 && 4 * votes.yes >= 3 * members,
  }
  const quorum =
    quorumPercent === null
      ? null
      : { percent: quorumPercent, reached: cast > 0 && cast * 100 >= quorumPercent * members }
  const verdict = passes[rule] ? 'adopted' : 'rejected'
  return {
    votes,
    turnout: shareOf(cast, members),
    ofVoters: shareOf(votes.yes, sides),
    ofMembers: shareOf(votes.yes, members),
    quorum,
    passes,
    outcome: quorum && !quorum.reached ? 'no_quorum' : verdict,
  }
}

const shareOf = (count: number, of: number): BallotShare => ({ count, of, share: of ? count / of : null })

/** The votes of several counts together: of phones and of papers. */
export const addVotes = (a: Votes, b: Votes): Votes => ({
  yes: a.yes + b.yes,
  no: a.no + b.no,
  blank: a.blank + b.blank,
})

/** How many handed in a ballot. */
export const votesCast = ({ yes, no, blank }: Votes): number => yes + no + blank
