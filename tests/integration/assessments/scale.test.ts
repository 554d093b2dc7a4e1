import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { chooseScale } = await import('@/lib/assessments/commands/choose-scale')
const { recordAssessment } = await import('@/lib/assessments/commands/record-assessment')
const { getScale } = await import('@/lib/assessments/queries/scale')
const { driveId, people, workers } = await openOakStreet(owner)
const { ana, cy, flo } = people

const choose = (input: Record<string, unknown>, session = ana.session) =>
  execute(chooseScale, session, {
    commandId: v7(),
    input: { driveId, scaleId: v7(), direction: 'low', ...input },
  })

const ratings = async () =>
  (await owner.query('select worker_id, value from assessment where drive_id = $1 order by id', [driveId]))
    .rows
const states = async () =>
  (
    await owner.query('select worker_id, value from worker_state where drive_id = $1 order by worker_id', [
      driveId,
    ])
  ).rows

test('the committee chooses, everybody in the drive reads it, and nobody else', async () => {
  expect(await getScale(cy.session, driveId)).toMatchObject({ preset: 'seedbed', points: 5 })
  expect(await choose({ preset: 'four_steps', points: 4, direction: 'high' })).toMatchObject({ ok: true })
  expect(await choose({ preset: 'numbers', points: 5 }, cy.session)).toMatchObject({
    error: { code: 'denied' },
  })
  expect(await getScale(cy.session, driveId)).toEqual({
    ...{ preset: 'four_steps', points: 4, direction: 'high', labels: null },
  })
  expect(await getScale(flo.session, driveId)).toMatchObject({ preset: 'seedbed' })
})

test('changing the words changes no rating and no count', async () => {
  const rating = { assessmentId: v7(), value: 2, basis: 'stated' }
  const happenedAt = new Date(Date.now() - 60_000).toISOString()
  const input = { driveId, workerId: workers.dana.id, happenedAt, rating }
  expect(await execute(recordAssessment, ana.session, { commandId: v7(), input })).toMatchObject({ ok: true })
  const before = [await ratings(), await states()]
  for (const scale of [
    { preset: 'three_steps', points: 3 },
    { preset: null, points: 4, labels: ['Leads', 'Comes along', 'Rather not', 'No'], direction: 'high' },
    { preset: 'numbers', points: 5, direction: 'high' },
  ]) {
    expect(await choose(scale)).toMatchObject({ ok: true })
    expect([await ratings(), await states()]).toEqual(before)
  }
})

test('own words are sealed, and refused where one is missing', async () => {
  expect(await choose({ preset: null, points: 3, labels: ['With us', '', 'No'] })).toMatchObject({
    error: { fields: { 'labels.1': [{ key: 'assessments.scale.wrong.labels' }] } },
  })
  const labels = ['Stands up', 'Waits', 'Walks away']
  await choose({ preset: null, points: 3, labels })
  expect((await getScale(ana.session, driveId)).labels).toEqual(labels)
  const { rows } = await owner.query(
    `select encode(words, 'escape') as words from assessment_scale where words is not null`,
  )
  expect(JSON.stringify(rows)).not.toContain('Stands up')
})
