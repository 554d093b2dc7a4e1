import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type * as z from 'zod'
import type { Command, Output } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { asViewer } from '@/lib/db/as-viewer'
import { closeDecision } from '@/lib/drives/commands/close-decision'
import { commentDecision } from '@/lib/drives/commands/comment-decision'
import { countPapers } from '@/lib/drives/commands/count-papers'
import { openDecision } from '@/lib/drives/commands/open-decision'
import { proposeDecision } from '@/lib/drives/commands/propose-decision'
import { voteDecision } from '@/lib/drives/commands/vote-decision'
import { voteSecretly } from '@/lib/drives/commands/vote-secretly'
import { withdrawDecision } from '@/lib/drives/commands/withdraw-decision'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { ana, bo, cy, dee, flo } = oak.people
const { driveId } = oak

const give = <Schema extends z.ZodType, Facts, Answer extends Output>(
  command: Command<Schema, Facts, Answer>,
  session: Session,
  input: Record<string, unknown>,
) => execute(command, session, { commandId: v7(), input: { driveId, ...input } })

async function propose(how: Record<string, unknown> = {}): Promise<string> {
  const decisionId = v7()
  const proposed = await give(proposeDecision, ana.session, {
    ...{
      decisionId,
      about: { kind: 'own' },
      title: 'Meet on Sundays',
      ballot: 'open',
      electorate: 'everybody',
    },
    ...how,
  })
  expect(proposed.ok).toBe(true)
  return decisionId
}

async function open(how: Record<string, unknown> = {}, closesOn: string | null = null): Promise<string> {
  const decisionId = await propose(how)
  expect(await give(openDecision, ana.session, { decisionId, closesOn })).toMatchObject({ ok: true })
  return decisionId
}

const NEVER = '2099-01-01'
const rowOf = async (decisionId: string) =>
  (await owner.query('select * from decision where id = $1', [decisionId])).rows[0]

test('a proposal is talked over, voted on by everybody and counted with both denominators', async () => {
  const decisionId = await open()
  expect(
    (await give(commentDecision, cy.session, { decisionId, commentId: v7(), text: 'Nights too.' })).ok,
  ).toBe(true)
  for (const [who, choice] of [
    [ana, 'yes'],
    [bo, 'no'],
    [cy, 'yes'],
  ] as const)
    expect((await give(voteDecision, who.session, { decisionId, choice })).ok).toBe(true)
  expect(await give(closeDecision, bo.session, { decisionId })).toMatchObject({
    ...{ ok: true, value: { outcome: 'adopted' } },
  })
  expect(await rowOf(decisionId)).toMatchObject({ outcome: 'adopted', electorate_size: 3 })
})

test('a vote in an open ballot can be changed while it runs and not afterwards', async () => {
  const decisionId = await open()
  for (const choice of ['yes', 'no']) await give(voteDecision, bo.session, { decisionId, choice })
  await give(closeDecision, ana.session, { decisionId })
  expect(await rowOf(decisionId)).toMatchObject({ outcome: 'rejected' })
  expect(await give(voteDecision, bo.session, { decisionId, choice: 'yes' })).toMatchObject({
    ...{ ok: false, error: { code: 'denied', reason: { key: 'strategy.refused.not_open' } } },
  })
})

test('what the committee decides is not there for anybody else', async () => {
  const decisionId = await open({ electorate: 'committee' })
  for (const { session } of [cy, dee, flo])
    expect((await give(voteDecision, session, { decisionId, choice: 'yes' })).ok).toBe(false)
  const seen = await asViewer(cy.session, (tx) => tx.sql`select id from decision where id = ${decisionId}`)
  expect(seen).toEqual([])
})

test('a quorum that is not reached decides nothing', async () => {
  const decisionId = await open({ quorumPercent: 50 })
  await give(voteDecision, ana.session, { decisionId, choice: 'yes' })
  expect(await give(closeDecision, ana.session, { decisionId })).toMatchObject({
    value: { outcome: 'no_quorum' },
  })
})

test('a ballot with a last day runs until then, or until everybody has voted', async () => {
  const decisionId = await open({ electorate: 'committee' }, NEVER)
  await give(voteDecision, ana.session, { decisionId, choice: 'yes' })
  expect(await give(closeDecision, ana.session, { decisionId })).toMatchObject({
    ...{ ok: false, error: { reason: { key: 'strategy.refused.runs_on' } } },
  })
  await give(voteDecision, bo.session, { decisionId, choice: 'yes' })
  expect((await give(closeDecision, ana.session, { decisionId })).ok).toBe(true)
})

test('papers are counted beside the votes given here, never more than there are members', async () => {
  const decisionId = await open({ electorate: 'members', electorateSize: 10, rule: 'majority_of_members' })
  await give(voteDecision, ana.session, { decisionId, choice: 'yes' })
  expect(await give(countPapers, ana.session, { decisionId, yes: 9, no: 1, blank: 0 })).toMatchObject({
    ...{ ok: false, error: { code: 'invalid' } },
  })
  await give(countPapers, ana.session, { decisionId, yes: 5, no: 1, blank: 2 })
  await give(closeDecision, ana.session, { decisionId })
  expect(await rowOf(decisionId)).toMatchObject({ outcome: 'adopted', electorate_size: 10 })
})

test('what people agreed on without a ballot is written down by its outcome', async () => {
  const decisionId = await propose({ ballot: 'none' })
  expect((await give(openDecision, ana.session, { decisionId })).ok).toBe(false)
  expect((await give(closeDecision, ana.session, { decisionId })).ok).toBe(false)
  expect(await give(closeDecision, ana.session, { decisionId, agreed: 'rejected' })).toMatchObject({
    ...{ ok: true, value: { outcome: 'rejected' } },
  })
})

test('a secret vote is cast once, and its counts are there for nobody before it is counted, nor after it was withdrawn', async () => {
  const countsFor = (session: Session, decisionId: string) =>
    asViewer(
      session,
      (tx) =>
        tx.sql`select choice, votes from app.secret_votes(${driveId}) where decision_id = ${decisionId}`,
    )
  const secretly = (who: typeof ana, decisionId: string, choice: string) =>
    give(voteSecretly, who.session, { decisionId, choice, paperId: v7() })

  expect(
    (await give(openDecision, ana.session, { decisionId: await propose({ ballot: 'secret' }) })).ok,
  ).toBe(false)
  const decisionId = await open({ ballot: 'secret' }, NEVER)
  for (const [who, choice] of [
    [ana, 'yes'],
    [bo, 'yes'],
  ] as const)
    expect((await secretly(who, decisionId, choice)).ok).toBe(true)
  expect(await secretly(ana, decisionId, 'no')).toMatchObject({
    ...{ ok: false, error: { reason: { key: 'strategy.refused.voted' } } },
  })
  expect((await give(voteDecision, cy.session, { decisionId, choice: 'no' })).ok).toBe(false)
  expect(await countsFor(ana.session, decisionId)).toEqual([])
  expect((await give(closeDecision, ana.session, { decisionId })).ok).toBe(false)
  expect((await secretly(cy, decisionId, 'no')).ok).toBe(true)
  expect(await give(closeDecision, ana.session, { decisionId })).toMatchObject({
    value: { outcome: 'adopted' },
  })
  expect(await countsFor(cy.session, decisionId)).toEqual([
    { choice: 'no', votes: 1 },
    { choice: 'yes', votes: 2 },
  ])

  const withdrawn = await open({ ballot: 'secret' }, NEVER)
  await secretly(ana, withdrawn, 'yes')
  expect((await give(withdrawDecision, ana.session, { decisionId: withdrawn })).ok).toBe(true)
  expect(await countsFor(ana.session, withdrawn)).toEqual([])
})

test('no row of the database holds a secret choice beside whoever made it, and no receipt can be tried out', async () => {
  const decisionId = await open({ ballot: 'secret' }, NEVER)
  const commandId = v7()
  const cast = await execute(voteSecretly, cy.session, {
    ...{ commandId, input: { driveId, decisionId, choice: 'blank', paperId: v7() } },
  })
  expect(cast.ok).toBe(true)

  const { rows: tables } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
  )
  const holding: string[] = []
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(
      `select to_jsonb(t)::text as row from "${name}" t where to_jsonb(t)::text like $1 and to_jsonb(t)::text like $2`,
      [`%${cy.userId}%`, `%${decisionId}%`],
    )
    holding.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  expect(holding.some((row) => row.startsWith('vote '))).toBe(true)
  expect(holding.filter((row) => /"(yes|no|blank)"/.test(row))).toEqual([])

  const { rows: written } = await owner.query(
    `select count(*)::int as entries from activity where scope_id = $1 and name = 'decision.vote_secret'`,
    [driveId],
  )
  expect(written).toEqual([{ entries: 0 }])

  // Without the number of the paper, which is nowhere kept, no choice gives the hash that the receipt holds.
  const again = await Promise.all(
    ['yes', 'no', 'blank'].map((choice) =>
      execute(voteSecretly, cy.session, { commandId, input: { driveId, decisionId, choice, paperId: v7() } }),
    ),
  )
  expect(again.map((result) => (result.ok ? 'same' : result.error.code))).toEqual([
    'id_reuse',
    'id_reuse',
    'id_reuse',
  ])
})

test('a vote among two is no secret vote: the count would say who said what', async () => {
  const refusal = { key: 'strategy.refused.secret_of_few', params: { count: 3 } }
  const ofTwo = {
    about: { kind: 'own' },
    title: 'Meet on Sundays',
    ballot: 'secret',
    electorate: 'committee',
  }
  expect(await give(proposeDecision, ana.session, { decisionId: v7(), ...ofTwo })).toMatchObject({
    error: { fields: { ballot: [refusal] } },
  })
  // Proposed while the group was larger.
  const decisionId = await propose({ ballot: 'secret' })
  await owner.query(`update decision set electorate = 'committee' where id = $1`, [decisionId])
  expect(await give(openDecision, ana.session, { decisionId, closesOn: NEVER })).toMatchObject({
    error: { reason: refusal },
  })
})

test('of a secret vote that fewer than three gave, nothing is counted: one of two would know what the other said', async () => {
  const decisionId = await open({ ballot: 'secret' }, NEVER)
  for (const [who, choice] of [
    [ana, 'yes'],
    [bo, 'no'],
  ] as const)
    expect((await give(voteSecretly, who.session, { decisionId, choice, paperId: v7() })).ok).toBe(true)
  await owner.query(`update decision set closes_at = now() - interval '1 minute' where id = $1`, [decisionId])
  expect(await give(closeDecision, ana.session, { decisionId })).toMatchObject({
    value: { outcome: 'no_quorum' },
  })
  const counts = await asViewer(
    ana.session,
    (tx) => tx.sql`select choice, votes from app.secret_votes(${driveId}) where decision_id = ${decisionId}`,
  )
  expect(counts).toEqual([])
})
