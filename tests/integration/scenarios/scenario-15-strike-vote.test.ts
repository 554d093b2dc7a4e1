import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { type BallotRule, countBallot } from '@/lib/drives/ballot'
import { closeDecision } from '@/lib/drives/commands/close-decision'
import { countPapers } from '@/lib/drives/commands/count-papers'
import { openDecision } from '@/lib/drives/commands/open-decision'
import { proposeDecision } from '@/lib/drives/commands/propose-decision'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { session } = await newUser(owner)
const { driveId } = await openScenarioShop(session, 'OAK-15')

/** 2,500 members, of whom 1,525 handed in a paper: 1,464 for a strike, 61 against. */
const MEMBERS = 2500
const PAPERS = { yes: 1464, no: 61, blank: 0 }

async function strikeVote(rule: BallotRule): Promise<string | null> {
  const decisionId = v7()
  const give = (command: Parameters<typeof execute>[0], input: Record<string, unknown>) =>
    execute(command, session, { commandId: v7(), input: { driveId, decisionId, ...input } })
  const how = { ballot: 'secret', electorate: 'members', electorateSize: MEMBERS, rule }
  await give(proposeDecision, { about: { kind: 'own' }, title: 'Strike', ...how })
  await give(openDecision, { closesOn: '2099-01-01' })
  await owner.query(`update decision set closes_at = now() - interval '1 minute' where id = $1`, [decisionId])
  await give(countPapers, PAPERS)
  const closed = await give(closeDecision, {})
  return closed.ok ? String(closed.value.outcome) : null
}

test('scenario 15: 61 % turnout and 96 % yes are 96 % of the voters and 58.6 % of the members, each with its denominator', () => {
  const result = countBallot(PAPERS, { members: MEMBERS, rule: 'majority_of_voters', quorumPercent: null })
  expect(result.turnout).toEqual({ count: 1525, of: 2500, share: 0.61 })
  expect(result.ofVoters).toEqual({ count: 1464, of: 1525, share: 0.96 })
  expect(result.ofMembers).toMatchObject({ count: 1464, of: 2500 })
  expect(((result.ofMembers.share ?? 0) * 100).toFixed(1)).toBe('58.6')
})

test.each([
  ['majority_of_voters', 'adopted'],
  ['two_thirds_of_voters', 'adopted'],
  ['majority_of_members', 'adopted'],
  ['three_quarters_of_members', 'rejected'],
] as const)('scenario 15: by %s the same vote is %s', async (rule, outcome) => {
  expect(await strikeVote(rule)).toBe(outcome)
})
