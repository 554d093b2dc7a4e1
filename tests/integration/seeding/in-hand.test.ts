import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { callTogether } from '@/lib/seeding/commands/call-together'
import { calledIntake } from '@/lib/seeding/commands/called-intake'
import { claimIntake } from '@/lib/seeding/commands/claim-intake'
import { uncalledIntake } from '@/lib/seeding/commands/uncalled-intake'
import { MOST_UNCALLED } from '@/lib/seeding/published-constants'
import { openTestDatabase } from '@/tests/support/test-database'
import { openFrontDoor } from './front-door'

const { owner } = await openTestDatabase()
const { milo, rosa, send, last, run } = await openFrontDoor(owner)

/** So many people who want to be called. */
async function arrived(how: number, people: 'alone' | 'few'): Promise<string[]> {
  const intakes: string[] = []
  for (let at = 0; at < how; at++) {
    await send({ about: v7(), place: v7(), people })
    intakes.push(await last())
  }
  return intakes
}
const callFirst = { error: { reason: { key: 'intake.refused.call_these' } } }

test('nobody collects what people wrote by asking them into one call after another', async () => {
  await arrived(MOST_UNCALLED + 3, 'alone')
  const call = { locale: 'en', startsAt: '2026-11-30T18:00:00Z', link: 'https://meet.example/x' }
  expect(await run(rosa, callTogether, { ...call, people: MOST_UNCALLED })).toMatchObject({ ok: true })
  expect(await run(rosa, callTogether, { ...call, people: 3 })).toMatchObject(callFirst)
})

test('nobody collects them by saying that they talked, taking more and taking it back', async () => {
  const [first = '', ...others] = await arrived(MOST_UNCALLED + 1, 'few')
  await run(milo, claimIntake, { intakeId: first })
  await run(milo, calledIntake, { intakeId: first, reached: true })
  for (const intakeId of others)
    expect(await run(milo, claimIntake, { intakeId })).toMatchObject({ ok: true })
  expect(await run(milo, uncalledIntake, { intakeId: first })).toMatchObject(callFirst)

  const [one = ''] = others
  await run(milo, calledIntake, { intakeId: one, reached: true })
  expect(await run(milo, uncalledIntake, { intakeId: first })).toMatchObject({ ok: true })
  expect(await run(milo, uncalledIntake, { intakeId: one })).toMatchObject(callFirst)
})
