import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  deepRatio,
  electionClocks,
  organizingGoal,
  STANDS,
  voteGoal,
} from '@/lib/bodies/elections/officer-election'

const site = (pledged: number, goal = 10, contact = false) => ({
  cellId: `${pledged}`,
  voters: 30,
  goal,
  pledged,
  contact,
})

test('where delegates vote, no pledge of members at a worksite is a vote', () => {
  const election = { electorate: 'delegates', electorateSize: 180, members: 9000, goalVotes: 91 } as const
  expect(voteGoal(election, [], [site(4000)])).toMatchObject({ pledged: 0, missing: 91 })
  expect(voteGoal({ ...election, electorate: 'members' }, ['pledged'], [site(40), site(2)])).toMatchObject({
    pledged: 42,
    leaning: 0,
  })
})

test('votes pledged and missing make the goal, whoever stands where, until it is passed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...STANDS), { maxLength: 180 }),
      fc.integer({ min: 1, max: 180 }),
      (stands, goal) => {
        const votes = voteGoal(
          { electorate: 'delegates', electorateSize: 180, members: 9000, goalVotes: goal },
          stands,
          [],
        )
        return votes.pledged + votes.missing === Math.max(goal, votes.pledged)
      },
    ),
  )
})

test('worksites are counted by contact and by goal, whoever votes', () => {
  expect(organizingGoal([site(10, 10, true), site(9, 10, true), site(0)])).toEqual({
    ...{ sites: 3, withContact: 2, withoutContact: 1, goal: 30, pledged: 19, atGoal: 1 },
  })
})

test('without a pledge there is no ratio of deeds to promises', () => {
  expect([deepRatio(30, 60), deepRatio(5, 0)]).toEqual([0.5, null])
})

test('days that are not known are left out, the others come in order', () => {
  const days = { notice: null, nominations: '2026-05-10', ballot: '2026-04-30' } as const
  expect(electionClocks(days, '2026-05-01')).toEqual([
    { clock: 'ballot', on: '2026-04-30', daysLeft: -1 },
    { clock: 'nominations', on: '2026-05-10', daysLeft: 9 },
  ])
})
