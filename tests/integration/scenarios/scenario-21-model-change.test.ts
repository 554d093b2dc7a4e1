import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { asViewer } from '@/lib/db/as-viewer'
import { chooseModel } from '@/lib/drives/commands/choose-model'
import { describeDrive } from '@/lib/drives/commands/describe-drive'
import { moveStage } from '@/lib/drives/commands/move-stage'
import { getModelChoice } from '@/lib/drives/queries/model-choice'
import { getTracks } from '@/lib/drives/queries/tracks'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { session, userId } = await newUser(owner)
const shop = await openScenarioShop(session, 'OAK-21')
const { driveId } = shop
const { seal } = vaultFor({ kind: 'web' })
const AFTER_ELECTION = '2026-11-20'
const now = new Date(`${AFTER_ELECTION}T18:00:00Z`)

/** A caucus of three with its own list inside a union: acting by itself since October, under a contract that bans strikes. */
await shop.estimate(120, '2026-01-10')
const members = await shop.chart(3, '2026-01-10')
await shop.run(describeDrive, '2026-01-10', {
  ...{ industry: 'warehouse', locale: 'en', timeZone: 'America/New_York', fromOn: '2026-01-10' },
  attributes: [
    { attributeId: v7(), kind: 'model', value: 'caucus_grassroots' },
    { attributeId: v7(), kind: 'context', value: 'union_present' },
  ],
})
const why = 'We know them all.'
const tracks = await getTracks(session, driveId, now)
const caucusTrack = tracks?.model?.tracks[0]?.id ?? ''
await shop.run(moveStage, '2026-03-01', {
  moveId: v7(),
  track: caucusTrack,
  stage: 'G1',
  onDate: '2026-03-01',
  why,
})
await shop.run(moveStage, '2026-10-01', {
  moveId: v7(),
  track: caucusTrack,
  stage: 'G4',
  onDate: '2026-10-01',
  why,
})

const bodyId = v7()
const words = (table: string, rowId: string, text: Record<string, string>) =>
  seal(driveKey(driveId), { table, rowId }, text)
await asViewer(session, async ({ sql }) => {
  await sql`select app.open_body(${driveId}, ${bodyId}, 'caucus', ${true}, ${words('body', bodyId, { name: 'Caucus' })})`
  for (const workerId of members)
    await sql`
      insert into membership (drive_id, id, body_id, worker_id, from_on, dues, recorded_by, recorded_at)
      values (${driveId}, ${v7()}, ${bodyId}, ${workerId}, '2026-02-01', 'none', ${userId}, now())`
})
const { userId: liaison } = await newUser(owner)
const [grantId, handOffId, contractId] = [v7(), v7(), v7()]
await owner.query(
  `insert into liaison_grant (drive_id, id, user_id, what, granted_by, granted_at, until_at)
   values ($1, $2, $3, 'stewards', $4, '2026-06-01', '2027-06-01T12:00:00Z')`,
  [driveId, grantId, liaison, userId],
)
await owner.query(
  `insert into hand_off (drive_id, id, to_kind, words, shares, decided_by, decided_at, handed_at)
   values ($1, $2, 'union', $3, '{counts,issues}', $4, '2026-06-01', '2026-06-02T12:00:00Z')`,
  [driveId, handOffId, words('hand_off', handOffId, { to: 'The union' }), userId],
)
await owner.query(
  `insert into contract (drive_id, id, words, from_on, expires_on, no_strike, health_care, jurisdiction, recorded_by, recorded_at)
   values ($1, $2, $3, '2024-07-01', '2027-06-30', true, false, 'us-nlra', $4, now())`,
  [driveId, contractId, words('contract', contractId, { name: 'Local agreement' }), userId],
)
const count = async (table: 'stage_move' | 'membership' | 'contract' | 'liaison_grant' | 'hand_off') =>
  Number((await owner.query(`select count(*) from ${table} where drive_id = $1`, [driveId])).rows[0].count)
const before = {
  stage_move: await count('stage_move'),
  membership: await count('membership'),
  contract: await count('contract'),
}

await shop.run(chooseModel, AFTER_ELECTION, {
  ...{ checkId: v7(), attributeId: v7(), chosen: 'independent_solidarity', reviewOn: '2027-05-20' },
  answers: { union: 'contract_only', belief: 'own_power', timing: 'alone' },
  why: 'The new officers have closed every door.',
})
const choice = await getModelChoice(session, driveId, now)

test('scenario 21: beside a union of contract only the answers lean to two homes or independence, and the choice is kept with its reason and review', () => {
  expect(choice?.checks).toMatchObject([
    {
      ...{
        leaning: ['hybrid', 'independent_solidarity'],
        chosen: 'independent_solidarity',
        reviewOn: '2027-05-20',
      },
      why: 'The new officers have closed every door.',
    },
  ])
  expect(choice?.drive.model?.id).toBe('independent_solidarity')
})

test('scenario 21: its stages are seen on the new ladder, as far along as they were, and every move is kept', async () => {
  const [position] = choice?.drive.positions ?? []
  const caucus = tracks?.model?.tracks[0]?.stages.find(({ id }) => id === 'G4')
  expect(position?.from).toEqual({ track: caucusTrack, stage: 'G4' })
  expect(position?.stage?.rung).toBeLessThanOrEqual(caucus?.rung ?? 0)
  const nextRung = position?.track.stages.find(({ rung }) => rung > (position.stage?.rung ?? 0))?.rung ?? 10
  expect(nextRung).toBeGreaterThan(caucus?.rung ?? 0)
  expect(await count('stage_move')).toBe(before.stage_move)
  const models = await owner.query(
    `select value from drive_attribute where drive_id = $1 and kind = 'model' order by from_on`,
    [driveId],
  )
  expect(models.rows).toEqual([{ value: 'caucus_grassroots' }, { value: 'independent_solidarity' }])
})

test('scenario 21: who was in the caucus since when stays on its own list', async () => {
  expect(await count('membership')).toBe(before.membership)
  const kept = await asViewer(
    session,
    ({ sql }) =>
      sql`select from_on, until_on from membership where drive_id = ${driveId} and body_id = ${bodyId}`,
  )
  expect(kept).toEqual(members.map(() => ({ from_on: '2026-02-01', until_on: null })))
})

test('scenario 21: what the union may still see and what it has are put before the committee, to end one by one', async () => {
  expect(choice?.looseEnds.filter(({ kind }) => kind !== 'contract_binds')).toEqual([
    { kind: 'revoke_grant', grantId, what: 'stewards', untilOn: '2027-06-01' },
    { kind: 'end_hand_off', handOffId, handedOn: '2026-06-02' },
    { kind: 'review_shared', handOffId, shares: ['counts', 'issues'] },
  ])
  await owner.query('update liaison_grant set revoked_at = now() where id = $1', [grantId])
  await owner.query('update hand_off set ended_at = now() where id = $1', [handOffId])
  const cut = await getModelChoice(session, driveId, now)
  expect(cut?.looseEnds.map(({ kind }) => kind)).toEqual(['contract_binds'])
})

test('scenario 21: the contract and its ban on strikes still bind the unit', async () => {
  expect(choice?.looseEnds.at(-1)).toEqual({
    ...{ kind: 'contract_binds', contractId, expiresOn: '2027-06-30', noStrike: true },
  })
  expect(await count('contract')).toBe(before.contract)
})
