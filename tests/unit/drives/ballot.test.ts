import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addVotes, BALLOT_RULES, countBallot, type Votes, votesCast } from '@/lib/drives/ballot'

const votesOf: fc.Arbitrary<Votes> = fc.record({
  yes: fc.nat(5000),
  no: fc.nat(5000),
  blank: fc.nat(500),
})
const ballots = fc.record({
  votes: votesOf,
  others: fc.nat(5000),
  rule: fc.constantFrom(...BALLOT_RULES),
  quorumPercent: fc.option(fc.integer({ min: 1, max: 100 })),
})
const count = ({
  votes,
  others,
  rule,
  quorumPercent,
}: typeof ballots extends fc.Arbitrary<infer B> ? B : never) =>
  countBallot(votes, { members: votesCast(votes) + others, rule, quorumPercent })

test('whoever stays away or hands in a blank never helps either side among the voters', () => {
  fc.assert(
    fc.property(ballots, fc.nat(200), (ballot, more) => {
      const before = count(ballot)
      const after = count({ ...ballot, others: ballot.others + more })
      expect(after.ofVoters).toEqual(before.ofVoters)
      expect(after.passes.majority_of_voters).toBe(before.passes.majority_of_voters)
    }),
  )
})

test('the share of the members is never above that of the voters, and what passes of members passes of voters', () => {
  fc.assert(
    fc.property(ballots, (ballot) => {
      const { ofMembers, ofVoters, passes } = count(ballot)
      expect(ofMembers.share ?? 0).toBeLessThanOrEqual(ofVoters.share ?? 0)
      if (passes.majority_of_members) expect(passes.majority_of_voters).toBe(true)
      if (passes.three_quarters_of_members) expect(passes.two_thirds_of_voters).toBe(true)
    }),
  )
})

test('one more yes in the place of a no never turns adopted into rejected', () => {
  fc.assert(
    fc.property(ballots, (ballot) => {
      fc.pre(ballot.votes.no > 0)
      const turned = { ...ballot.votes, yes: ballot.votes.yes + 1, no: ballot.votes.no - 1 }
      if (count(ballot).outcome === 'adopted')
        expect(count({ ...ballot, votes: turned }).outcome).toBe('adopted')
    }),
  )
})

test('nothing is adopted without a yes, nor below its quorum', () => {
  fc.assert(
    fc.property(ballots, (ballot) => {
      const result = count(ballot)
      if (result.outcome !== 'adopted') return
      expect(result.votes.yes).toBeGreaterThan(0)
      expect(result.quorum?.reached ?? true).toBe(true)
    }),
  )
})

test('phones and papers together count as if all had voted the same way', () => {
  fc.assert(
    fc.property(votesOf, votesOf, (phones, papers) => {
      expect(votesCast(addVotes(phones, papers))).toBe(votesCast(phones) + votesCast(papers))
    }),
  )
})

test.each([
  ['half of the voters is no majority', { yes: 5, no: 5, blank: 0 }, 'majority_of_voters', 20, 'rejected'],
  ['a blank is no vote against', { yes: 5, no: 4, blank: 6 }, 'majority_of_voters', 20, 'adopted'],
  ['exactly two thirds are two thirds', { yes: 4, no: 2, blank: 0 }, 'two_thirds_of_voters', 20, 'adopted'],
  [
    'exactly half of the members is no majority',
    { yes: 10, no: 0, blank: 0 },
    'majority_of_members',
    20,
    'rejected',
  ],
  [
    'exactly three of four members are',
    { yes: 15, no: 0, blank: 0 },
    'three_quarters_of_members',
    20,
    'adopted',
  ],
] as const)('%s', (_name, votes, rule, members, outcome) => {
  expect(countBallot(votes, { members, rule, quorumPercent: null }).outcome).toBe(outcome)
})

test('a blank ballot counts for the quorum', () => {
  const terms = { members: 10, rule: 'majority_of_voters', quorumPercent: 50 } as const
  expect(countBallot({ yes: 3, no: 1, blank: 1 }, terms).outcome).toBe('adopted')
  expect(countBallot({ yes: 3, no: 1, blank: 0 }, terms).outcome).toBe('no_quorum')
})

test('more votes than people are a broken count', () => {
  const terms = { members: 3, rule: 'majority_of_voters', quorumPercent: null } as const
  expect(() => countBallot({ yes: 4, no: 0, blank: 0 }, terms)).toThrow(RangeError)
})
