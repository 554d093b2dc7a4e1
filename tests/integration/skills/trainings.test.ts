import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { attendTraining } from '@/lib/skills/commands/attend-training'
import { finishTraining } from '@/lib/skills/commands/finish-training'
import { leaveTraining } from '@/lib/skills/commands/leave-training'
import { openTraining } from '@/lib/skills/commands/open-training'
import { signUpForTraining } from '@/lib/skills/commands/sign-up-for-training'
import { getTrainings } from '@/lib/skills/queries/trainings'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { newUser, type SignedIn } from '@/tests/support/people'
import { addCoach } from '@/tests/support/role-actors'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const [mo, ana, bo, cy] = [
  await newUser(owner),
  await newUser(owner),
  await newUser(owner),
  await newUser(owner),
]
await addCoach(
  owner,
  mo.userId,
  vaultFor({ kind: 'web' }).seal(
    networkKey,
    { table: 'coach_profile', rowId: mo.userId },
    { name: 'Mo', about: '', companies: [] },
  ),
)
const [trainingId, first, second] = [v7(), v7(), v7()]
const act = (command: Parameters<typeof execute>[0], person: SignedIn, input: Record<string, unknown>) =>
  execute(command, person.session, { commandId: v7(), input: { trainingId, ...input } })
const seen = async (person: SignedIn, now = new Date()) =>
  (await getTrainings({ ...person.session, userId: person.userId }, now)).trainings[0]
const open = (person: SignedIn) =>
  act(openTraining, person, {
    ...{ eveningIds: [first, second], title: 'Meetings', text: '', skills: ['meeting'], language: 'en' },
    ...{ places: 2, onDate: '2099-05-04', time: '19:00', minutes: 90, link: 'https://meet.example.org/room' },
  })

test('only an admitted coach or the coordination sets a training up; whoever has a place gets the link, nobody else', async () => {
  expect(await open(ana)).toMatchObject({ ok: false })
  expect(await open(mo)).toMatchObject({ ok: true })
  expect((await seen(ana))?.evenings.map(({ link }) => link)).toEqual([null, null])
  expect(await act(signUpForTraining, ana, { name: 'Ana' })).toMatchObject({ ok: true })
  expect((await seen(ana))?.evenings[0]?.link).toBe('https://meet.example.org/room')
})

test('there are as many places as there are, and a place that was given back is free', async () => {
  expect(await act(signUpForTraining, bo, { name: 'Bo' })).toMatchObject({ ok: true })
  expect(await act(signUpForTraining, cy, { name: 'Cy' })).toMatchObject({
    error: { reason: { key: 'trainings.refused.full' } },
  })
  expect(await act(leaveTraining, bo, {})).toMatchObject({ ok: true })
  expect(await act(signUpForTraining, cy, { name: 'Cy' })).toMatchObject({ ok: true })
  expect(await seen(mo)).toMatchObject({ taken: 2, cohort: [{ name: 'Ana' }, { name: 'Cy' }] })
})

test('only whoever holds it reads the cohort and says who was there and who finished', async () => {
  expect((await seen(ana))?.cohort).toEqual([])
  const there = { gatheringId: first, userId: ana.userId, wasThere: true }
  expect(await act(attendTraining, ana, there)).toMatchObject({ ok: false })
  expect(await act(attendTraining, mo, there)).toMatchObject({ ok: true })
  expect(await act(finishTraining, mo, { userId: ana.userId, finished: true })).toMatchObject({ ok: true })
  expect((await seen(mo))?.cohort[0]).toMatchObject({ name: 'Ana', finished: true, wasThere: [first] })
  await expect(
    asViewer(
      ana.session,
      (tx) => tx.sql`
      update training_place set finished_at = now() where training_id = ${trainingId} and user_id = ${ana.userId}`,
    ),
  ).rejects.toThrow()
})

test('nobody joins a cohort that has begun', async () => {
  await owner.query(`update gathering set starts_at = now() - interval '1 day' where id = $1`, [first])
  await act(leaveTraining, cy, {})
  expect(await act(signUpForTraining, bo, { name: 'Bo' })).toMatchObject({
    error: { reason: { key: 'trainings.refused.begun' } },
  })
})
