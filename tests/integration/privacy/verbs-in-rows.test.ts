import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { commandNamed } from '@/lib/registry'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people } = await openOakStreet(owner)
const { ana, bo, cy, dee, gus } = people
const today = dateIn('America/New_York', now())

async function done(verb: Verb, session: Session, input: Record<string, unknown>) {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  const result = await execute(command, session, { commandId: v7(), input: { driveId, ...input } })
  if (!result.ok) throw new Error(`${verb}: ${JSON.stringify(result.error)}`)
}
const attack = (session: Session, work: (tx: ViewerTx) => Promise<unknown>) => asViewer(session, work)
const refused = { code: '42501' }

async function ballot(kind: 'open' | 'secret', electorate = 'committee'): Promise<string> {
  const decisionId = v7()
  await done('decision.propose', ana.session, {
    ...{ decisionId, title: 'A walkout', text: '', about: { kind: 'own' }, ballot: kind, electorate },
    ...{ electorateSize: null, rule: 'majority_of_voters', quorumPercent: null },
  })
  await done('decision.open', ana.session, { decisionId, closesOn: addDays(today, 3) })
  return decisionId
}

test('nobody closes a secret ballot early, moves its last day or says that fewer could vote', async () => {
  const id = await ballot('secret', 'everybody')
  await done('decision.vote_secret', bo.session, { decisionId: id, choice: 'no', paperId: v7() })
  for (const change of [
    ({ sql }: ViewerTx) =>
      sql`update decision set closed_at = now() where drive_id = ${driveId} and id = ${id}`,
    ({ sql }: ViewerTx) =>
      sql`update decision set closes_at = now() where drive_id = ${driveId} and id = ${id}`,
    ({ sql }: ViewerTx) =>
      sql`update decision set opens_at = null where drive_id = ${driveId} and id = ${id}`,
    ({ sql }: ViewerTx) =>
      sql`update decision set electorate_size = 1 where drive_id = ${driveId} and id = ${id}`,
    ({ sql }: ViewerTx) =>
      sql`update decision set outcome = 'withdrawn', closed_at = now() where drive_id = ${driveId} and id = ${id}`,
  ])
    await expect(attack(ana.session, change)).rejects.toMatchObject(refused)
  const counts = await attack(
    ana.session,
    ({ sql }) => sql`select * from app.secret_votes(${driveId}) where decision_id = ${id}`,
  )
  expect(counts).toEqual([])
  await done('decision.withdraw', ana.session, { decisionId: id })
})

test('nothing that a group can read of a counted ballot ties a secret vote to whoever cast it', async () => {
  const id = await ballot('secret', 'everybody')
  await done('decision.vote_secret', ana.session, { decisionId: id, choice: 'yes', paperId: v7() })
  await done('decision.vote_secret', bo.session, { decisionId: id, choice: 'no', paperId: v7() })
  await done('decision.vote_secret', cy.session, { decisionId: id, choice: 'no', paperId: v7() })
  await done('decision.close', ana.session, { decisionId: id })
  const counted = await asViewer(
    bo.session,
    ({ sql }) => sql`select choice, votes from app.secret_votes(${driveId}) where decision_id = ${id}`,
  )
  expect(counted).toEqual([
    { choice: 'no', votes: 2 },
    { choice: 'yes', votes: 1 },
  ])
  // The last count that changed was written with the last vote, in one transaction and at the end of its table.
  for (const read of [
    ({ sql }: ViewerTx) => sql`select choice from ballot_count where decision_id = ${id}`,
    ({ sql }: ViewerTx) => sql`select xmin, choice from ballot_count`,
    ({ sql }: ViewerTx) => sql`select user_id, xmin from vote`,
    ({ sql }: ViewerTx) => sql`select user_id, ctid from vote`,
    ({ sql }: ViewerTx) => sql`select user_id, xmax from vote`,
  ])
    await expect(attack(ana.session, read)).rejects.toMatchObject(refused)
  expect(await asViewer(gus.session, ({ sql }) => sql`select * from app.secret_votes(${driveId})`)).toEqual(
    [],
  )
})

test('how others vote in an open ballot is not to be read while it runs; how many have voted is', async () => {
  const id = await ballot('open', 'everybody')
  await done('decision.vote', bo.session, { decisionId: id, choice: 'no' })
  await done('decision.vote', cy.session, { decisionId: id, choice: 'yes' })
  const read = (session: Session) =>
    asViewer(session, async ({ sql }) => ({
      choices: (await sql<{ choice: string }>`select choice from vote where decision_id = ${id}`).map(
        ({ choice }) => choice,
      ),
      voted: (await sql<{ n: number }>`select app.votes_cast(${driveId}, ${id}) as n`)[0]?.n,
    }))
  expect(await read(ana.session)).toEqual({ choices: [], voted: 2 })
  expect(await read(bo.session)).toEqual({ choices: ['no'], voted: 2 })
  expect(await read(gus.session)).toEqual({ choices: [], voted: 0 })
  await done('decision.vote', ana.session, { decisionId: id, choice: 'yes' })
  await done('decision.vote', ana.session, { decisionId: id, choice: 'blank' })
  await owner.query('update decision set closed_at = now() where id = $1', [id])
  expect((await read(cy.session)).choices.toSorted()).toEqual(['blank', 'no', 'yes'])
})

test('nothing is handed over before a second person agreed', async () => {
  const handOffId = v7()
  await done('hand_off.propose', ana.session, {
    ...{ handOffId, toKind: 'union', to: 'Local 12', why: '', shares: ['counts'], contact: '' },
  })
  const hand = ({ sql }: ViewerTx) =>
    sql`update hand_off set handed_at = now() where drive_id = ${driveId} and id = ${handOffId}`
  await expect(attack(ana.session, hand)).rejects.toMatchObject(refused)
  await done('hand_off.agree', bo.session, { handOffId })
  await done('hand_off.hand_over', ana.session, { handOffId })
})

test('nobody takes an agreed step for a colleague, or from one', async () => {
  const stepId = v7()
  await done('agreed_step.propose', ana.session, {
    stepId,
    text: 'Talk with the night shift',
    dueOn: addDays(today, 7),
  })
  const take = (session: Session, userId: string | null) =>
    attack(
      session,
      ({ sql }) =>
        sql`update agreed_step set taken_by = ${userId}, taken_at = now() where drive_id = ${driveId} and id = ${stepId}`,
    )
  await expect(take(ana.session, bo.userId)).rejects.toMatchObject(refused)
  await take(bo.session, bo.userId)
  await expect(take(ana.session, ana.userId)).rejects.toMatchObject(refused)
  await expect(take(ana.session, null)).rejects.toMatchObject(refused)
  const seen = await attack(
    gus.session,
    ({ sql }) => sql`select app.step_taker(${driveId}, ${stepId}) as who`,
  )
  expect(seen).toEqual([{ who: null }])
})

test('whoever saw the PIN of a coach ends no coaching, gives nobody their word and makes no calendar of them, in rows either', async () => {
  await owner.query(
    `insert into coach_profile (user_id, words, time_zone, availability, cap, joined_at, admitted_at, admitted_why)
     values ($1, '', 'UTC', '{}', 3, now(), now(), 'vouchers')`,
    [dee.userId],
  )
  await owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())', [
    v7(),
    driveId,
    dee.userId,
  ])
  const pinned = await signIn(owner, dee.userId, { level: 'list' })
  const changes = async ({ sql }: ViewerTx) => [
    await sql`update coaching set until_at = now() where coach_id = ${dee.userId} returning id`,
    await sql`update coach_profile set left_at = now() where user_id = ${dee.userId} returning user_id`,
  ]
  expect(await attack(pinned, changes)).toEqual([[], []])
  for (const addition of [
    ({ sql }: ViewerTx) =>
      sql`insert into coach_conflict (user_id, drive_id, at) values (${dee.userId}, ${driveId}, now())`,
    ({ sql }: ViewerTx) =>
      sql`insert into calendar_feed (id, user_id, token_hash, made_at) values (${v7()}, ${dee.userId}, '', now())`,
    ({ sql }: ViewerTx) => sql`select app.vouch_for(${v7()}, 'code')`,
  ])
    await expect(attack(pinned, addition)).rejects.toMatchObject(refused)
  expect(await attack(dee.session, ({ sql }) => sql`select app.vouch_for(${v7()}, 'code')`)).toHaveLength(1)
  expect(await attack(dee.session, changes)).toMatchObject([[{}], [{}]])
})
