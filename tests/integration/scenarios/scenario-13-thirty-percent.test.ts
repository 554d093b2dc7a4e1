import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { closeDecision } from '@/lib/drives/commands/close-decision'
import { describeDrive } from '@/lib/drives/commands/describe-drive'
import { moveStage } from '@/lib/drives/commands/move-stage'
import { openDecision } from '@/lib/drives/commands/open-decision'
import { proposeDecision } from '@/lib/drives/commands/propose-decision'
import { voteDecision } from '@/lib/drives/commands/vote-decision'
import { gateIn } from '@/lib/drives/queries/gate'
import { stageFactsIn } from '@/lib/drives/queries/stage-facts'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { session, userId } = await newUser(owner)
const shop = await openScenarioShop(session, 'OAK-13')
const { driveId } = shop
const TODAY = '2026-11-20'
const now = new Date(`${TODAY}T17:00:00Z`)

/** A shop of 100 with eight areas; in four of them nobody was ever talked with. 34 have signed, 19 have done something. */
const cells = await shop.draw(
  { departments: ['Dock', 'Packing', 'Line', 'Yard'], shifts: ['Day', 'Night'] },
  '2026-10-01',
)
await shop.estimate(100, '2026-10-01')
const people: string[] = []
for (const cellId of cells) people.push(...(await shop.chart(8, '2026-10-01', cellId)))
for (const index of [0, 1, 2, 3]) await shop.talk(people[index * 8] ?? '', '2026-11-02')
for (const workerId of people.slice(0, 19)) await shop.rate(workerId, 2, 'public_action', '2026-11-10')
for (const workerId of people.slice(19, 34)) await shop.rate(workerId, 2, 'stated', '2026-11-10')
for (const workerId of people.slice(0, 34))
  await asViewer(
    session,
    (tx) => tx.sql`
      insert into card (drive_id, id, worker_id, kind, method, signed_on, recorded_by, recorded_at)
      values (${driveId}, ${v7()}, ${workerId}, 'authorization', 'paper', '2026-11-05', ${userId}, ${now})`,
  )
await shop.run(describeDrive, '2026-11-01', {
  ...{ industry: 'warehouse', locale: 'en', timeZone: 'America/New_York', fromOn: '2026-11-01' },
  attributes: [
    { attributeId: v7(), kind: 'model', value: 'militant_mainstream' },
    { attributeId: v7(), kind: 'context', value: 'no_union' },
    { attributeId: v7(), kind: 'recognition_path', value: 'nlrb_election' },
  ],
})

const gate = await asViewer(session, async (tx) => {
  const drive = await stageFactsIn(tx, driveId, now)
  const stage = drive?.model?.tracks[0]?.stages.find(({ id }) => id === 'M5') ?? null
  return drive && gateIn(tx, driveId, { stage, drive, now })
})
const advice = gate?.advice

test('scenario 13: 34 % have signed, so the law lets them file; nothing says that this is enough', () => {
  expect(advice?.lines.filter(({ kind }) => kind === 'legal')).toMatchObject([
    {
      ...{ reached: true, measured: { count: 34, of: 100, share: 0.34 } },
      fact: { key: 'showing_of_interest', value: 30, unit: 'at_least_percent', status: 'settled' },
    },
  ])
})

test('scenario 13: the presets of 65 and 70 % are shown beside what there is, 34 % of cards and 19 % that was seen', () => {
  expect(advice?.lines.filter(({ kind }) => kind === 'preset')).toMatchObject([
    {
      preset: { id: 'ewoc_active', percent: 65 },
      measured: { count: 19, of: 100, share: 0.19 },
      reached: false,
    },
    { preset: { id: 'opeiu_cards', percent: 65 }, measured: { share: 0.34 }, reached: false },
    { preset: { id: 'uaw_demand', percent: 70 }, measured: { share: 0.34 }, reached: false },
  ])
})

test('scenario 13: the four areas without anybody are named, and votes that were lost this way are told', () => {
  expect(advice?.lines.find(({ kind }) => kind === 'blind')).toMatchObject({
    cells: cells.slice(4),
    reached: false,
  })
  expect(advice?.lostThisWay.map(({ id }) => id)).toEqual(['bessemer', 'mercedes'])
})

test('scenario 13: the committee decides to file all the same; it is not blocked, and advice and reason are kept', async () => {
  const decisionId = v7()
  const real = (command: Parameters<typeof execute>[0], input: Record<string, unknown>) =>
    execute(command, session, { commandId: v7(), input: { driveId, ...input } })
  const about = { kind: 'stage', track: 'new_shop', stage: 'M5' }
  await real(proposeDecision, {
    decisionId,
    about,
    title: 'File now',
    ballot: 'open',
    electorate: 'committee',
  })
  await real(openDecision, { decisionId })
  await real(voteDecision, { decisionId, choice: 'yes' })
  expect(await real(closeDecision, { decisionId })).toMatchObject({ ok: true, value: { outcome: 'adopted' } })

  const move = { moveId: v7(), track: 'new_shop', stage: 'M5', onDate: TODAY, decisionId }
  const silent = await execute(moveStage, session, { commandId: v7(), now, input: { driveId, ...move } })
  expect(silent).toMatchObject({
    ok: false,
    error: { fields: { why: [{ key: 'strategy.refused.say_why' }] } },
  })

  const moved = await shop.run(moveStage, TODAY, { ...move, why: 'The firm closes the yard in two weeks.' })
  expect(moved.against).toEqual(
    expect.arrayContaining(['preset.ewoc_active', 'preset.opeiu_cards', 'preset.uaw_demand', 'blind']),
  )
  const { rows } = await owner.query(
    'select stage, advice, evidence, decision_id from stage_move where drive_id = $1',
    [driveId],
  )
  expect(rows).toMatchObject([
    {
      ...{ stage: 'M5', decision_id: decisionId, advice: moved.against },
      evidence: {
        cards: { count: 34, of: 100 },
        verified: { count: 19, of: 100 },
        blindCells: { length: 4 },
      },
    },
  ])
  const { rows: stages } = await owner.query(
    `select value from drive_attribute where drive_id = $1 and kind = 'stage'`,
    [driveId],
  )
  expect(stages).toEqual([{ value: 'campaign' }])
})
