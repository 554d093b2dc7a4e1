import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { addDays, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { describeDrive } from '@/lib/drives/commands/describe-drive'
import { moveStage } from '@/lib/drives/commands/move-stage'
import { takeBackStage } from '@/lib/drives/commands/take-back-stage'
import { getStagePage } from '@/lib/drives/queries/stage-page'
import { getStrategy } from '@/lib/drives/queries/strategy'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { ana, bo, cy, dee } = oak.people
const { driveId } = oak
const today = dateIn('America/New_York', now())

const give = (
  command: Parameters<typeof execute>[0],
  input: Record<string, unknown>,
  session = ana.session,
) => execute(command, session, { commandId: v7(), input: { driveId, ...input } })

await give(describeDrive, {
  ...{ industry: 'warehouse', locale: 'en', timeZone: 'America/New_York', fromOn: addDays(today, -90) },
  attributes: [
    { attributeId: v7(), kind: 'model', value: 'militant_mainstream' },
    { attributeId: v7(), kind: 'context', value: 'no_union' },
  ],
})

async function move(stage: string, ago: number, why = 'We say so.', track = 'new_shop'): Promise<string> {
  const moveId = v7()
  expect(await give(moveStage, { moveId, track, stage, onDate: addDays(today, -ago), why })).toMatchObject({
    ok: true,
  })
  return moveId
}
const stageNow = async () => {
  const { rows } = await owner.query(
    `select value from drive_attribute where drive_id = $1 and kind = 'stage'
     order by from_on desc, recorded_at desc, id desc limit 1`,
    [driveId],
  )
  return rows[0]?.value
}
const at = async () => (await getStrategy(ana.session, driveId))?.tracks.map(({ stage }) => stage?.id ?? null)

test('a group moves on and back, and what boards of the network read follows', async () => {
  await move('M1', 30)
  expect([await stageNow(), await at()]).toEqual(['contact', ['M1']])
  await move('M2', 20)
  expect([await stageNow(), await at()]).toEqual(['committee', ['M2']])
  await move('M1', 10)
  expect([await stageNow(), await at()]).toEqual(['contact', ['M1']])
})

test('a move that was a mistake is taken back, and what was before holds again', async () => {
  const moveId = await move('M3', 5)
  expect(await stageNow()).toBe('campaign')
  expect(await give(takeBackStage, { moveId })).toMatchObject({ ok: true })
  expect([await stageNow(), await at()]).toEqual(['contact', ['M1']])
  expect((await give(takeBackStage, { moveId })).ok).toBe(false)
})

test('a ladder beside the main one moves by itself and says nothing of how far the group is', async () => {
  await move('X1', 4, 'The old unit too.', 'existing_shop')
  expect(await at()).toEqual(['M1', 'X1'])
  expect(await stageNow()).toBe('contact')
})

test('going on against the numbers asks for a reason and is never refused; going back asks for none', async () => {
  const silent = { moveId: v7(), track: 'new_shop', stage: 'M5', onDate: today }
  expect(await give(moveStage, silent)).toMatchObject({
    ...{ ok: false, error: { fields: { why: [{ key: 'strategy.refused.say_why' }] } } },
  })
  const moved = await give(moveStage, { ...silent, why: 'The firm is being sold.' })
  expect(moved.ok && moved.value.against).toContain('blind')
  const back = await give(moveStage, { ...silent, moveId: v7(), stage: 'M2' })
  expect(back).toMatchObject({ ok: true, value: { against: [] } })
})

test('nobody moves to a day to come, a stage that no ladder has, or by a decision that was not adopted', async () => {
  const input = { moveId: v7(), track: 'new_shop', stage: 'M2', onDate: today, why: 'x' }
  expect((await give(moveStage, { ...input, onDate: addDays(today, 1) })).ok).toBe(false)
  expect((await give(moveStage, { ...input, stage: 'I4' })).ok).toBe(false)
  expect((await give(moveStage, { ...input, decisionId: v7() })).ok).toBe(false)
  for (const { session } of [cy, dee]) expect((await give(moveStage, input, session)).ok).toBe(false)
})

test('the page of a ladder tells the way so far with the reasons, the newest first', async () => {
  const page = await getStagePage(bo.session, driveId, {
    track: 'new_shop',
    to: null,
    everybody: 'everybody',
  })
  expect(page?.to?.id).toBe('M3')
  expect(page?.moves.map(({ stage }) => stage).slice(0, 2)).toEqual(['M2', 'M5'])
  expect(page?.moves.find(({ stage }) => stage === 'M5')).toMatchObject({ why: 'The firm is being sold.' })
  expect(page?.gate?.advice.lines.some(({ kind }) => kind === 'condition')).toBe(true)
})
