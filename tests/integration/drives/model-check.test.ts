import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { addDays, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { chooseModel } from '@/lib/drives/commands/choose-model'
import { moveStage } from '@/lib/drives/commands/move-stage'
import { getModelChoice } from '@/lib/drives/queries/model-choice'
import { getStrategy } from '@/lib/drives/queries/strategy'
import { openPointsIn } from '@/lib/meetings/queries/open-points'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { ana, cy } = oak.people
const { driveId } = oak
const today = dateIn('America/New_York', now())
const give = (
  command: Parameters<typeof execute>[0],
  input: Record<string, unknown>,
  session = ana.session,
) => execute(command, session, { commandId: v7(), input: { driveId, ...input } })

const answers = { union: 'none', belief: 'own_power', timing: 'alone' }
const choose = (chosen: string, reviewOn = addDays(today, 100), session = ana.session) =>
  give(chooseModel, { checkId: v7(), attributeId: v7(), answers, chosen, reviewOn }, session)

test('the check is offered after a first fight, not before', async () => {
  expect(await getStrategy(ana.session, driveId)).toMatchObject({ hadFirstFight: false, reviewOn: null })
  await owner.query(
    `insert into structure_test (drive_id, id, kind, words, happens_on, is_public, counting, made_by, made_at, frozen_at, closed_at)
     values ($1, $2, 'button_day', '', current_date - 1, true, 'people', $3, now(), now(), now())`,
    [driveId, v7(), ana.userId],
  )
  expect((await getStrategy(ana.session, driveId))?.hadFirstFight).toBe(true)
})

test('a group chooses what it likes, whatever the leaning; both are kept', async () => {
  expect(await choose('business_unionism')).toMatchObject({ ok: true, value: { switched: true } })
  expect((await getModelChoice(ana.session, driveId))?.checks).toMatchObject([
    { chosen: 'business_unionism', leaning: ['independent_solidarity', 'pre_majority'], answers },
  ])
})

test('another model shows the stages on its own ladder, and back again stands where it stood; no move is written', async () => {
  await choose('militant_mainstream')
  await give(moveStage, { moveId: v7(), track: 'new_shop', stage: 'M2', onDate: today, why: 'Eight of us.' })
  const where = async () => (await getStrategy(ana.session, driveId))?.tracks[0]?.stage?.id
  const before = await where()
  await choose('independent_solidarity')
  expect(await where()).not.toBe(before)
  await choose('militant_mainstream')
  expect(await where()).toBe(before)
  const { rows } = await owner.query('select count(*)::int as moves from stage_move where drive_id = $1', [
    driveId,
  ])
  expect(rows).toEqual([{ moves: 1 }])
})

test('on the day to look again it is on the agenda, until somebody has looked', async () => {
  const points = () => asViewer(ana.session, (tx) => openPointsIn(tx, driveId, now()))
  expect((await points()).decision).toEqual([])
  await owner.query('update model_check set review_on = current_date - 1 where drive_id = $1', [driveId])
  expect((await points()).decision).toHaveLength(1)
  await choose('militant_mainstream')
  expect((await points()).decision).toEqual([])
})

test('a model that nobody defines, a day that is gone and whoever is not on the committee are refused', async () => {
  expect((await choose('a_way_of_its_own')).ok).toBe(false)
  expect((await choose('hybrid', today)).ok).toBe(false)
  expect((await choose('hybrid', addDays(today, 9), cy.session)).ok).toBe(false)
})
