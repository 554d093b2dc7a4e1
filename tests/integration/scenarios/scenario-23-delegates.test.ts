import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { commandNamed } = await import('@/lib/registry')
const { asViewer } = await import('@/lib/db/as-viewer')
const { viewerIn } = await import('@/lib/access/load-viewer')
const { getElection } = await import('@/lib/bodies/queries/elections')

const oak = await openOakStreet(owner)
const { driveId, cells, workers } = oak
const { ana } = oak.people
const today = dateIn('America/New_York', now())

async function give(verb: Verb, input: Record<string, unknown>) {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  return execute(command, ana.session, { commandId: v7(), input: { driveId, ...input } })
}
async function done(verb: Verb, input: Record<string, unknown>) {
  const result = await give(verb, input)
  if (!result.ok) throw new Error(`${verb}: ${JSON.stringify(result.error)}`)
}
const DAYS = { noticeOn: addDays(today, 20), nominationsOn: addDays(today, 35), ballotOn: addDays(today, 60) }
const PLAN = {
  name: 'Local officers',
  electorate: 'delegates',
  electorateSize: 180,
  members: 9000,
  goalVotes: 91,
}

test('scenario 23: 180 delegates vote for 9,000 members; votes are counted on delegates, organizing on worksites, apart', async () => {
  const electionId = v7()
  const page = async () => {
    const viewer = await asViewer(ana.session, (tx) => viewerIn(tx, ana.session.token))
    const found = viewer && (await getElection(viewer, { driveId, electionId }, ''))
    if (!found) throw new Error('no election')
    return found
  }
  await done('election.plan', { electionId, ...PLAN, ...DAYS })
  for (let n = 0; n < 62; n++) {
    const stands = n < 40 ? 'pledged' : n < 60 ? 'leaning' : 'against'
    await done('elector.save', { electionId, electorId: v7(), name: `Delegate ${n}`, stands })
  }
  const site = (cellId: string, voters: number, pledged: number, contact: boolean) =>
    done('election.set_site', { electionId, cellId, voters, goal: Math.ceil(voters / 2), pledged, contact })
  await site(cells.dockDay, 3000, 1600, true)
  await site(cells.dockNight, 2500, 1200, true)
  await site(cells.packDay, 2500, 900, false)

  const found = await page()
  expect(found.election).toMatchObject({ electorateSize: 180, members: 9000, goalVotes: 91 })
  expect(found.votes).toEqual({
    ...{ voters: 180, goal: 91, pledged: 40, leaning: 20, missing: 51, goalShare: 91 / 180 },
  })
  expect(found.organizing).toEqual({
    ...{ sites: 3, withContact: 2, withoutContact: 1, goal: 4000, pledged: 3700, atGoal: 1 },
  })
  expect(found.clocks).toEqual([
    { clock: 'notice', on: DAYS.noticeOn, daysLeft: 20 },
    { clock: 'nominations', on: DAYS.nominationsOn, daysLeft: 35 },
    { clock: 'ballot', on: DAYS.ballotOn, daysLeft: 60 },
  ])
  expect([found.joined, found.deepRatio]).toEqual([0, 0])

  await done('slate.add', { electionId, placeId: v7(), workerId: workers.dana.id, office: 'Treasurer' })
  await done('election.count', { electionId, countedOn: today, votesFor: 96, votesCast: 171 })
  expect(await page()).toMatchObject({
    election: { votesFor: 96, votesCast: 171 },
    slate: [{ called: 'Dana', office: 'Treasurer' }],
  })
})

test('more votes than delegates, days out of order, and delegates where members vote are refused', async () => {
  const electionId = v7()
  expect(await give('election.plan', { electionId, ...PLAN, ...DAYS, goalVotes: 181 })).toMatchObject({
    error: { code: 'invalid', fields: { goalVotes: [{ key: 'elections.refused.goal_too_high' }] } },
  })
  expect(
    await give('election.plan', { electionId, ...PLAN, ...DAYS, noticeOn: addDays(today, 36) }),
  ).toMatchObject({
    error: { code: 'denied', reason: { key: 'elections.refused.order' } },
  })
  await done('election.plan', {
    electionId,
    ...PLAN,
    ...DAYS,
    electorate: 'members',
    electorateSize: 9000,
    members: null,
  })
  expect(
    await give('elector.save', { electionId, electorId: v7(), name: 'X', stands: 'pledged' }),
  ).toMatchObject({
    error: { code: 'denied', reason: { key: 'elections.refused.members_vote' } },
  })
  expect(
    await give('election.count', { electionId, countedOn: today, votesFor: 1, votesCast: 9001 }),
  ).toMatchObject({
    error: { code: 'invalid' },
  })
})
