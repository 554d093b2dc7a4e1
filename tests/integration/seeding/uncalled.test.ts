import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { callTogether } from '@/lib/seeding/commands/call-together'
import { calledIntake } from '@/lib/seeding/commands/called-intake'
import { claimIntake, releaseIntake } from '@/lib/seeding/commands/claim-intake'
import { closeIntake } from '@/lib/seeding/commands/close-intake'
import { uncalledIntake } from '@/lib/seeding/commands/uncalled-intake'
import { openTestDatabase } from '@/tests/support/test-database'
import { openFrontDoor } from './front-door'

const { owner } = await openTestDatabase()
const { milo, rosa, send, last, run, opened } = await openFrontDoor(owner)

/** Somebody whom Milo has in hand and nobody has called. Each writes something else: the same again and again is laid aside. */
async function inHand(): Promise<string> {
  await send({ about: v7() })
  const intakeId = await last()
  await run(milo, claimIntake, { intakeId })
  return intakeId
}

test('a talk that was said by mistake is taken back, and the clock of the first call runs on', async () => {
  const intakeId = await inHand()
  await run(milo, calledIntake, { intakeId, reached: true })
  expect(await opened(milo, intakeId)).toMatchObject({ calledAt: expect.any(Date), outcome: null })
  expect(await run(milo, uncalledIntake, { intakeId })).toMatchObject({ ok: true })
  expect(await opened(milo, intakeId)).toMatchObject({ calledAt: null, outcome: null })
})

test('taken back, it stands as before: a call that found nobody stays one, and an earlier talk stays', async () => {
  const intakeId = await inHand()
  await run(milo, calledIntake, { intakeId, reached: false })
  await run(milo, calledIntake, { intakeId, reached: true })
  await run(milo, uncalledIntake, { intakeId })
  expect(await opened(milo, intakeId)).toMatchObject({ calledAt: null, outcome: 'callback' })

  await run(milo, calledIntake, { intakeId, reached: true })
  await run(milo, calledIntake, { intakeId, reached: false })
  await run(milo, uncalledIntake, { intakeId })
  expect(await opened(milo, intakeId)).toMatchObject({ calledAt: expect.any(Date), outcome: null })
})

test('a first talk of long ago, a settled call and one in other hands stay as they are', async () => {
  const intakeId = await inHand()
  await run(milo, calledIntake, { intakeId, reached: true })
  const taken = { intakeId }
  expect(await run(rosa, uncalledIntake, taken)).toMatchObject({ ok: false })
  await owner.query(`update intake set first_call_at = now() - interval '61 minutes' where id = $1`, [
    intakeId,
  ])
  expect(await run(milo, uncalledIntake, taken)).toMatchObject({
    error: { reason: { key: 'intake.refused.long_ago' } },
  })
  await owner.query('update intake set first_call_at = now() where id = $1', [intakeId])
  await run(milo, closeIntake, { intakeId, outcome: 'not_now' })
  expect(await run(milo, uncalledIntake, taken)).toMatchObject({
    error: { reason: { key: 'intake.refused.closed' } },
  })
})

test('whoever takes over takes back only what they said themself', async () => {
  const intakeId = await inHand()
  await run(milo, calledIntake, { intakeId, reached: true })
  await run(milo, releaseIntake, { intakeId })
  await run(rosa, claimIntake, { intakeId })
  const nothing = { error: { reason: { key: 'intake.refused.not_said' } } }
  expect(await run(rosa, uncalledIntake, { intakeId })).toMatchObject(nothing)

  await run(rosa, calledIntake, { intakeId, reached: false })
  expect(await run(rosa, uncalledIntake, { intakeId })).toMatchObject({ ok: true })
  expect(await opened(rosa, intakeId)).toMatchObject({ calledAt: expect.any(Date), outcome: null })
  expect(await run(rosa, uncalledIntake, { intakeId })).toMatchObject(nothing)

  await run(rosa, releaseIntake, { intakeId })
  await run(milo, claimIntake, { intakeId })
  expect(await run(milo, uncalledIntake, { intakeId })).toMatchObject(nothing)
})

test('whoever takes somebody anew by asking them into one call takes nothing back that they said before', async () => {
  const alone: string[] = []
  for (let at = 0; at < 3; at++) {
    await send({ about: v7(), people: 'alone', firm: v7() })
    alone.push(await last())
  }
  const [intakeId = ''] = alone
  for (const caller of [milo, rosa]) {
    await run(caller, claimIntake, { intakeId })
    await run(caller, calledIntake, { intakeId, reached: true })
    await run(caller, releaseIntake, { intakeId })
  }
  const call = { locale: 'en', startsAt: '2026-11-30T18:00:00Z', link: 'https://meet.example/x', people: 3 }
  expect(await run(milo, callTogether, call)).toMatchObject({ ok: true })
  expect(await run(milo, uncalledIntake, { intakeId })).toMatchObject({
    error: { reason: { key: 'intake.refused.not_said' } },
  })
  expect(await opened(milo, intakeId)).toMatchObject({ calledAt: expect.any(Date) })
})
