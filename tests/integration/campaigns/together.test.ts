import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { getOwnDays } from '@/lib/campaigns/queries/own-days'
import { getTogether } from '@/lib/campaigns/queries/together'
import { addDays, type CalendarDate, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { effectiveAttributes } from '@/lib/drives/effective-attributes'
import { saidIn } from '@/lib/drives/queries/said-in'
import { stageFactsIn } from '@/lib/drives/queries/stage-facts'
import { commandNamed } from '@/lib/registry'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { ana, bo, cy, flo, hal, gus } = oak.people
const { driveId, otherDriveId } = oak
const campaignId = v7()
const { seal } = vaultFor({ kind: 'web' })

async function give(session: Session, name: string, input: Record<string, unknown>) {
  const command = commandNamed(name)
  if (!command) throw new Error(name)
  return execute(command, session, { commandId: v7(), input })
}

await give(ana.session, 'campaign.open', {
  ...{ driveId, campaignId, membershipId: v7(), delegateId: v7(), name: 'Same contractor', speaker: 'Ana' },
})
await give(ana.session, 'campaign.ask', { driveId, campaignId, askId: v7(), code: 'ELM-07' })
await give(flo.session, 'campaign.answer', { driveId: otherDriveId, campaignId, answer: 'join' })
await give(flo.session, 'campaign.send_delegate', {
  ...{ driveId: otherDriveId, campaignId, delegateId: v7(), userId: flo.userId, name: 'Flo' },
})

/** A closed action with one area, counted without names. */
async function closedAction(
  drive: string,
  by: string,
  [tookPart, eligible]: [number, number],
): Promise<string> {
  const testId = v7()
  const [{ cellId }] = (
    await owner.query<{ cellId: string }>('select id as "cellId" from cell where drive_id = $1 limit 1', [
      drive,
    ])
  ).rows as [{ cellId: string }]
  await owner.query(
    `insert into structure_test (drive_id, id, kind, words, happens_on, is_public, counting, made_by, made_at, frozen_at, closed_at)
     values ($1, $2, 'button_day', $4, current_date, true, 'counts', $3, now(), now(), now())`,
    [drive, testId, by, seal(driveKey(drive), { table: 'structure_test', rowId: testId }, { title: 'Red' })],
  )
  await owner.query(
    `insert into test_cell (drive_id, test_id, cell_id, eligible, took_part, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, now())`,
    [drive, testId, cellId, eligible, tookPart, by],
  )
  return testId
}

test('delegates write down what all ask for; others of the committee read it, strangers do not', async () => {
  const demand = {
    driveId,
    campaignId,
    demandId: v7(),
    text: 'Two days off in a row',
    target: 'The contractor',
  }
  expect(await give(bo.session, 'campaign_demand.raise', demand)).toMatchObject({ ok: false })
  expect(await give(ana.session, 'campaign_demand.raise', demand)).toMatchObject({ ok: true })
  for (const { session } of [bo, flo])
    expect((await getTogether(session, campaignId)).demands).toMatchObject([
      { text: demand.text, target: demand.target },
    ])
  for (const { session } of [cy, gus]) expect((await getTogether(session, campaignId)).demands).toEqual([])
})

test('each committee answers for its own drive, and nobody sees who said what: only how many, in steps of five', async () => {
  const dayId = v7()
  await give(flo.session, 'campaign_day.call', {
    ...{
      driveId: otherDriveId,
      campaignId,
      dayId,
      kind: 'button_day',
      title: 'Red shirts',
      onDate: '2099-05-01',
    },
  })
  const ours = await closedAction(driveId, ana.userId, [23, 31])
  const theirs = await closedAction(otherDriveId, flo.userId, [4, 12])
  const answer = (session: Session, drive: string, testId: string) =>
    give(session, 'campaign_day.answer', { driveId: drive, campaignId, dayId, state: 'in', testId })
  expect((await answer(bo.session, driveId, theirs)).ok).toBe(false)
  expect((await answer(bo.session, driveId, ours)).ok).toBe(true)
  expect((await answer(flo.session, otherDriveId, theirs)).ok).toBe(true)

  // 23 of 31 count as 20 of 35, 4 of 12 as 0 of 15: nobody learns the 4 by taking away their own.
  expect((await getTogether(ana.session, campaignId)).days).toMatchObject([
    { dayId, groups: 2, counted: 2, tookPart: 20, eligible: 50 },
  ])
  const seen = await asViewer(
    ana.session,
    (tx) => tx.sql`select drive_id from campaign_day_drive where day_id = ${dayId}`,
  )
  expect(seen).toEqual([{ drive_id: driveId }])
  expect((await getOwnDays(flo.session, otherDriveId)).days).toMatchObject([
    { dayId, state: 'in', testId: theirs },
  ])
})

test('a drive has one vote, cast by its delegate; for what is told once it is counted, by both denominators', async () => {
  const decisionId = v7()
  const one = { campaignId, decisionId }
  await give(ana.session, 'campaign_decision.propose', { driveId, ...one, title: 'One week for all' })
  expect((await give(bo.session, 'campaign_decision.vote', { driveId, ...one, choice: 'no' })).ok).toBe(false)
  for (const choice of ['no', 'yes'])
    expect((await give(ana.session, 'campaign_decision.vote', { driveId, ...one, choice })).ok).toBe(true)
  expect((await getTogether(flo.session, campaignId)).decisions).toMatchObject([
    { voted: 1, result: null, own: [] },
  ])
  expect(await give(flo.session, 'campaign_decision.close', { driveId: otherDriveId, ...one })).toMatchObject(
    {
      ...{ ok: true, value: { outcome: 'adopted' } },
    },
  )
  expect((await getTogether(flo.session, campaignId)).decisions).toMatchObject([
    {
      outcome: 'adopted',
      result: { ofVoters: { count: 1, of: 1 }, ofMembers: { count: 1, of: 2, share: 0.5 } },
    },
  ])
  expect((await give(ana.session, 'campaign_decision.vote', { driveId, ...one, choice: 'no' })).ok).toBe(
    false,
  )
})

test('a drive starts from what its campaign says, and where that says nothing from the network', async () => {
  const describe = { attributeId: v7(), kind: 'model', value: 'hybrid', fromOn: '2026-01-05' }
  expect((await give(ana.session, 'network.describe', describe)).ok).toBe(false)
  expect((await give(hal.session, 'network.describe', describe)).ok).toBe(true)
  const holds = (viewer: Session, id: string, day: CalendarDate) =>
    asViewer(viewer, async (tx) => effectiveAttributes(await saidIn(tx, id), day).model ?? null)
  const today = dateIn('America/New_York', now())
  expect(await holds(ana.session, driveId, today)).toMatchObject({ value: 'hybrid', from: 'network' })
  await give(ana.session, 'campaign.describe', {
    ...{ ...describe, driveId, campaignId, attributeId: v7(), value: 'pre_majority' },
  })
  expect(await holds(ana.session, driveId, today)).toMatchObject({ value: 'pre_majority', from: 'campaign' })
  // It was not in the campaign yet.
  expect(await holds(ana.session, driveId, '2026-02-01')).toMatchObject({ value: 'hybrid', from: 'network' })
  // Whoever is not of the group learns nothing of it.
  expect(await holds(gus.session, driveId, today)).toBeNull()

  const facts = () => asViewer(ana.session, (tx) => stageFactsIn(tx, driveId, now()))
  expect((await facts())?.model?.id).toBe('pre_majority')
  const answers = { union: 'none', belief: 'strike', timing: 'alone' }
  const own = { ...{ driveId, checkId: v7(), attributeId: v7(), chosen: 'pre_majority', why: '' }, answers }
  const chosen = await give(ana.session, 'model.choose', {
    ...own,
    reviewOn: addDays(today, 90),
    decisionId: null,
  })
  expect(chosen).toMatchObject({ ok: true, value: { switched: false } })
  expect((await facts())?.said.model?.from).toBe('drive')
})
