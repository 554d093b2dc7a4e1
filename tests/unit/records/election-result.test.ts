import { expect, test } from 'vitest'
import { electionResult } from '@/lib/records/election-result'
import type { Tally } from '@/lib/records/election-row'

const tally = (votes: number[], votesAgainst: number | null, changes: Partial<Tally> = {}): Tally => ({
  tallyOn: '2019-03-30',
  kind: 'initial',
  isSelfDetermination: false,
  eligible: 40,
  votesFor: votes.map((count, at) => ({ union: `Union ${at + 1}`, votes: count })),
  votesAgainst,
  valid: null,
  challenged: null,
  voided: null,
  determinative: null,
  isImpounded: false,
  runoffRequired: false,
  ...changes,
})

test.each([
  ['more than half for the union', [tally([21], 17)], 'won'],
  ['fewer than half', [tally([17], 21)], 'lost'],
  ['a tie changes nothing', [tally([19], 19)], 'tied'],
  ['two unions, one with more than half of all', [tally([20, 5], 10)], 'won'],
  ['two unions, nobody with half: a runoff decides', [tally([10, 9], 12)], 'unclear'],
  ['the rerun counts, not the first vote', [tally([10], 20), tally([20], 10, { kind: 'rerun' })], 'won'],
  [
    'joining a larger unit is another question',
    [tally([10], 20), tally([30], 0, { isSelfDetermination: true })],
    'lost',
  ],
  ['nothing counted', [], 'unclear'],
] as const)('%s', (_, tallies, result) => {
  expect(electionResult('RC', tallies, null)).toBe(result)
})

test('where challenged ballots could turn it, the way the case was closed settles it', () => {
  const open = [tally([10], 9, { challenged: 4, determinative: true })]
  expect(electionResult('RC', open, null)).toBe('unclear')
  expect(electionResult('RC', open, 'Certific. of Representative')).toBe('won')
  expect(electionResult('RC', open, 'Certification of Results')).toBe('lost')
})

test('a vote on dues says nothing about being represented', () => {
  expect(electionResult('UD', [tally([30], 2)], null)).toBe('unclear')
})
