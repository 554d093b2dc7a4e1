import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { addFloorPlan } = await import('@/lib/workplaces/commands/add-floor-plan')
const { placeOnPlan } = await import('@/lib/workplaces/commands/place-on-plan')
const { removeFloorPlan } = await import('@/lib/workplaces/commands/remove-floor-plan')
const { getFloorPlans, getPlanImage } = await import('@/lib/workplaces/queries/floor-plans')
const { driveId, people, cells } = await openOakStreet(owner)
const { ana, bo, cy, dee, eva, flo } = people

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const add = (image: string, session = ana.session, planId = v7()) =>
  execute(addFloorPlan, session, {
    commandId: v7(),
    input: { driveId, planId, width: 1, height: 1, image },
  })
const place = (planId: string, cellId: string, at: { x: number; y: number } | null) =>
  execute(placeOnPlan, bo.session, { commandId: v7(), input: { driveId, planId, cellId, at } })

test('the first bytes decide: no script, no document, nothing larger than it says or that carries a camera’s notes', async () => {
  const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const bomb = Buffer.from(PNG, 'base64')
  bomb.writeUInt32BE(60_000, 16)
  const withNotes = Buffer.concat([Buffer.from(PNG, 'base64'), Buffer.from('eXIfGPS')]).toString('base64')
  for (const [image, why] of [
    [base64(svg), 'not_a_picture'],
    [base64('%PDF-1.7 and so on'), 'not_a_picture'],
    [base64('GIF89a and so on'), 'not_a_picture'],
    [bomb.toString('base64'), 'not_a_picture'],
    [withNotes, 'camera_notes'],
  ] as const)
    expect(await add(image)).toMatchObject({ error: { fields: { image: [{ key: `plan.refused.${why}` }] } } })
  expect(await add('not base64!')).toMatchObject({ error: { code: 'invalid' } })
  expect(await add('A'.repeat(4_400_000))).toMatchObject({ error: { code: 'invalid' } })
})

test('a picture is sealed, and opened for those who see the whole chart only', async () => {
  const planId = v7()
  expect(await add(PNG, ana.session, planId)).toMatchObject({ ok: true })
  const { rows } = await owner.query('select words from floor_plan where id = $1', [planId])
  expect(rows[0].words.includes(Buffer.from('iVBOR'))).toBe(false)
  expect(rows[0].words.includes(Buffer.from(PNG, 'base64').subarray(0, 8))).toBe(false)
  expect(await getPlanImage(bo.session, driveId, planId)).toEqual({
    type: 'image/png',
    bytes: Buffer.from(PNG, 'base64'),
  })
  const byPin = await signIn(owner, ana.userId, { level: 'list' })
  for (const session of [cy.session, dee.session, eva.session, flo.session, byPin]) {
    expect(await getPlanImage(session, driveId, planId)).toBeNull()
    expect(await getFloorPlans(session, driveId)).toEqual([])
  }
  expect(await add(PNG, cy.session)).toMatchObject({ error: { code: 'denied' } })
})

test('areas are placed, moved and taken off; a removed picture is there for nobody', async () => {
  const planId = v7()
  await add(PNG, ana.session, planId)
  await place(planId, cells.dockDay, { x: 100, y: 200 })
  await place(planId, cells.packDay, { x: 700, y: 200 })
  await place(planId, cells.dockDay, { x: 150, y: 250 })
  await place(planId, cells.packDay, null)
  const mine = async () => (await getFloorPlans(ana.session, driveId)).find((plan) => plan.planId === planId)
  expect((await mine())?.places).toMatchObject([{ cellId: cells.dockDay, x: 150, y: 250 }])
  expect(await place(planId, v7(), { x: 1, y: 1 })).toMatchObject({ error: { code: 'not_found' } })
  const input = { driveId, planId }
  expect(await execute(removeFloorPlan, ana.session, { commandId: v7(), input })).toMatchObject({ ok: true })
  expect(await mine()).toBeUndefined()
  expect(await getPlanImage(ana.session, driveId, planId)).toBeNull()
})
