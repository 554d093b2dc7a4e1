import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { addDays, dateIn } from '@/lib/clock'
import { attendGathering } from '@/lib/coaching/commands/attend-gathering'
import { cancelGathering } from '@/lib/coaching/commands/cancel-gathering'
import { finishGathering } from '@/lib/coaching/commands/finish-gathering'
import { leaveGathering } from '@/lib/coaching/commands/leave-gathering'
import { openGathering } from '@/lib/coaching/commands/open-gathering'
import { signUpForGathering } from '@/lib/coaching/commands/sign-up-for-gathering'
import { getCalls } from '@/lib/coaching/queries/gatherings'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { type OakStreet, openOakStreet } from '../../support/oak-street'
import { newUser, type SignedIn, signIn } from '../../support/people'
import { openTestDatabase } from '../../support/test-database'

const { owner } = await openTestDatabase()
const { viewerIn } = await import('@/lib/access/load-viewer')
let oak: OakStreet

beforeAll(async () => {
  oak = await openOakStreet(owner)
})

const now = new Date()
const today = dateIn('America/New_York', now)
const envelope = (input: unknown, at?: Date) => ({ commandId: v7(), input, now: at })

const callInput = (changes: object = {}) => ({
  gatheringIds: [v7()],
  kind: 'open_call',
  language: 'en',
  needs: ['first_talks'],
  onDate: addDays(today, 3),
  time: '19:00',
  minutes: 60,
  seats: null,
  title: 'First lists',
  text: '',
  link: 'https://meet.example/first-lists',
  ...changes,
})

async function open(changes: object = {}): Promise<string> {
  const input = callInput(changes)
  expect(await execute(openGathering, oak.people.eva.session, envelope(input))).toMatchObject({ ok: true })
  return input.gatheringIds[0] ?? ''
}

async function callsOf({ session }: SignedIn, at = now) {
  const viewer = await asViewer(session, (tx) => viewerIn(tx, session.token))
  if (!viewer) throw new Error('not signed in')
  return (await getCalls(viewer, at)).calls
}

const signUp = ({ session }: SignedIn, gatheringId: string, driveId: string | null = null) =>
  execute(signUpForGathering, session, envelope({ gatheringId, driveId }))

test('everybody signed in sees a call; its link is for those who signed up, and for nobody else', async () => {
  const gatheringId = await open()
  const { gus, bo } = oak.people
  const before = (await callsOf(gus)).find((call) => call.gatheringId === gatheringId)
  expect(before).toMatchObject({ title: 'First lists', link: null, taken: 0, isSignedUp: false })
  expect(await signUp(gus, gatheringId)).toMatchObject({ ok: true })
  const after = (await callsOf(gus)).find((call) => call.gatheringId === gatheringId)
  expect(after).toMatchObject({ link: 'https://meet.example/first-lists', taken: 1, isSignedUp: true })
  expect((await callsOf(bo)).find((call) => call.gatheringId === gatheringId)?.link).toBeNull()
  const unlocked = await signIn(owner, gus.userId, { level: 'list' })
  expect(await asViewer(unlocked, (tx) => tx.sql`select from gathering`)).toEqual([])
})

test('who comes is known to nobody but themself and, as a bare row, the host; a group is only named by its own committee', async () => {
  const gatheringId = await open()
  const { ana, bo, gus, eva } = oak.people
  expect(await signUp(gus, gatheringId, oak.driveId)).toMatchObject({ ok: false })
  expect(await signUp(ana, gatheringId, oak.driveId)).toMatchObject({ ok: true })
  const seenBy = ({ session }: SignedIn) =>
    asViewer(session, (tx) => tx.sql`select user_id from gathering_place where gathering_id = ${gatheringId}`)
  expect(await seenBy(bo)).toEqual([])
  expect(await seenBy(eva)).toHaveLength(1)
})

test('the last seat is given once, and is free again when it is given back', async () => {
  const gatheringId = await open({ seats: 2 })
  const { ana, bo, cy, gus } = oak.people
  const results = await Promise.all([ana, bo, cy].map((who) => signUp(who, gatheringId)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(2)
  const [there] = [ana, bo, cy].filter((_who, index) => results[index]?.ok)
  expect(await signUp(gus, gatheringId)).toMatchObject({
    error: { reason: { key: 'gatherings.refused.full' } },
  })
  expect(
    await execute(leaveGathering, there?.session ?? gus.session, envelope({ gatheringId })),
  ).toMatchObject({
    ok: true,
  })
  expect(await signUp(gus, gatheringId)).toMatchObject({ ok: true })
})

test('a weekly call stays at its hour when the clocks change', async () => {
  const at = new Date('2027-03-01T15:00:00Z')
  const input = callInput({ gatheringIds: [v7(), v7()], onDate: '2027-03-11' })
  expect(await execute(openGathering, oak.people.eva.session, envelope(input, at))).toMatchObject({
    ok: true,
  })
  const calls = (await callsOf(oak.people.gus, at)).filter(({ gatheringId }) =>
    input.gatheringIds.includes(gatheringId),
  )
  expect(calls.map(({ startsAt }) => startsAt.toISOString())).toEqual([
    '2027-03-12T00:00:00.000Z',
    '2027-03-18T23:00:00.000Z',
  ])
})

test('only coaches and coordination set up calls, and only the host calls one off; those who signed up hear it', async () => {
  const { gus, bo, eva } = oak.people
  expect(await execute(openGathering, gus.session, envelope(callInput()))).toMatchObject({
    error: { reason: { key: 'gatherings.refused.not_admitted' } },
  })
  const gatheringId = await open()
  await signUp(bo, gatheringId)
  expect(await execute(cancelGathering, gus.session, envelope({ gatheringId }))).toMatchObject({ ok: false })
  expect(await execute(cancelGathering, eva.session, envelope({ gatheringId }))).toMatchObject({ ok: true })
  const news = await asViewer(bo.session, (tx) => tx.sql<{ kind: string }>`select kind from notice`)
  expect(news.map(({ kind }) => kind)).toContain('gathering.cancelled')
  expect(await signUp(await newUser(owner), gatheringId)).toMatchObject({ ok: false })
})

test('after it, the host says that it took place and each says whether they were there', async () => {
  const gatheringId = await open()
  const { bo, eva } = oak.people
  await signUp(bo, gatheringId)
  const during = await execute(attendGathering, bo.session, envelope({ gatheringId, wasThere: true }))
  expect(during).toMatchObject({ error: { reason: { key: 'gatherings.refused.not_begun' } } })
  const later = new Date(now.getTime() + 5 * 86_400_000)
  expect(await execute(finishGathering, eva.session, envelope({ gatheringId }))).toMatchObject({ ok: false })
  expect(await execute(finishGathering, eva.session, envelope({ gatheringId }, later))).toMatchObject({
    ok: true,
  })
  const said = await execute(attendGathering, bo.session, envelope({ gatheringId, wasThere: true }, later))
  expect(said).toMatchObject({ ok: true })
  const call = (await callsOf(bo, later)).find((one) => one.gatheringId === gatheringId)
  expect(call).toMatchObject({ stage: 'held', wasThere: true })
})
