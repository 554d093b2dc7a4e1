import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { addDays, dateIn } from '@/lib/clock'
import { openGathering } from '@/lib/coaching/commands/open-gathering'
import { signUpForGathering } from '@/lib/coaching/commands/sign-up-for-gathering'
import { getCalls } from '@/lib/coaching/queries/gatherings'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { addToPod, leavePod } from '@/lib/skills/commands/add-to-pod'
import { closePod, makePod } from '@/lib/skills/commands/make-pod'
import { getMyPods, getPods } from '@/lib/skills/queries/pods'
import { openOakStreet } from '@/tests/support/oak-street'
import { newUser, type SignedIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { becomeCoach } from '../coaching/coaching-inputs'

const { owner } = await openTestDatabase()
const { eva, ana } = (await openOakStreet(owner)).people
const [mira, sam, lucia] = [await newUser(owner), await newUser(owner), await newUser(owner)]
for (const [coach, name] of [
  [mira, 'Mira'],
  [sam, 'Sam'],
  [lucia, 'Lucía'],
] as const)
  await becomeCoach(coach, eva, { name })

const run = (by: SignedIn, command: unknown, input: Record<string, unknown>) =>
  execute(command as AnyCommand, by.session, { commandId: v7(), input })
const as = ({ session, userId }: SignedIn) => ({ ...session, userId })
const mine = (who: SignedIn) => getMyPods(as(who), new Date())
const podId = v7()
const memberIds = { mira: v7(), sam: v7() }

test('the coordination makes a team and puts coaches in, who see each other by name and hear of it', async () => {
  expect(await run(mira, makePod, { podId: v7(), name: 'Own' })).toMatchObject({ ok: false })
  expect(await run(eva, makePod, { podId, name: 'Tuesday evenings' })).toMatchObject({ ok: true })
  await run(eva, addToPod, { podId, memberId: memberIds.mira, userId: mira.userId })
  await run(eva, addToPod, { podId, memberId: memberIds.sam, userId: sam.userId })
  expect(await run(eva, addToPod, { podId, memberId: v7(), userId: sam.userId })).toMatchObject({
    error: { reason: { key: 'pods.refused.is_in' } },
  })
  expect(await run(eva, addToPod, { podId, memberId: v7(), userId: ana.userId })).toMatchObject({ ok: false })

  expect(await mine(mira)).toMatchObject([
    {
      name: 'Tuesday evenings',
      members: [
        { name: 'Mira', isMe: true },
        { name: 'Sam', isMe: false },
      ],
    },
  ])
  expect(await mine(eva)).toEqual([])
  expect(await getPods(as(eva))).toHaveLength(1)
  expect(await getPods(as(lucia))).toEqual([])
  const told = await asViewer(sam.session, ({ sql }) => sql`select 1 from notice where kind = 'pod.added'`)
  expect(told).toHaveLength(1)
})

test('a meeting of the team is a call for its members and nobody else', async () => {
  const viewer = await loadViewer(mira.session)
  const call = (by: string | null) => ({
    ...{
      gatheringIds: [v7()],
      kind: 'open_call',
      podId: by,
      language: 'en',
      needs: [],
      minutes: 60,
      seats: null,
    },
    ...{ onDate: addDays(dateIn(viewer?.timeZone ?? 'UTC', new Date()), 3), time: '19:00' },
    ...{ title: 'How was your week', text: '', link: 'https://meet.example/tuesdays' },
  })
  const ours = call(podId)
  expect(await run(lucia, openGathering, call(podId))).toMatchObject({ ok: false })
  expect(await run(mira, openGathering, ours)).toMatchObject({ ok: true })
  const [gatheringId] = ours.gatheringIds
  expect((await mine(sam))[0]?.meetings).toMatchObject([{ gatheringId, title: 'How was your week' }])

  const seenBy = async (who: SignedIn) => {
    const viewing = await loadViewer(who.session)
    if (!viewing) throw new Error('not signed in')
    return (await getCalls(viewing, new Date())).calls.map(({ kind }) => kind)
  }
  expect(await seenBy(sam)).toEqual(['pod'])
  expect(await seenBy(lucia)).toEqual([])
  expect(await run(lucia, signUpForGathering, { gatheringId, driveId: null })).toMatchObject({ ok: false })
  expect(await run(sam, signUpForGathering, { gatheringId, driveId: null })).toMatchObject({ ok: true })
})

test('whoever leaves is out at once, and lets themself in by no way', async () => {
  expect(await run(lucia, leavePod, { podId, memberId: memberIds.sam })).toMatchObject({ ok: false })
  expect(await run(sam, leavePod, { podId, memberId: memberIds.sam })).toMatchObject({ ok: true })
  expect(await mine(sam)).toEqual([])
  const back = await asViewer(
    sam.session,
    ({ sql }) => sql`update pod_member set until_at = null where id = ${memberIds.sam} returning id`,
  )
  expect(back).toEqual([])
  await expect(
    asViewer(
      sam.session,
      ({ sql }) => sql`insert into pod_member (id, pod_id, user_id, words, from_at)
        values (${v7()}, ${podId}, ${sam.userId}, '', now())`,
    ),
  ).rejects.toThrow(/row-level security/)
  const closed = await asViewer(
    mira.session,
    ({ sql }) => sql`update pod set closed_at = now() where id = ${podId} returning id`,
  )
  expect(closed).toEqual([])
})

test('a team ends for everybody in it', async () => {
  expect(await run(mira, closePod, { podId })).toMatchObject({ ok: false })
  expect(await run(eva, closePod, { podId })).toMatchObject({ ok: true })
  expect(await mine(mira)).toEqual([])
  expect(await run(eva, addToPod, { podId, memberId: v7(), userId: lucia.userId })).toMatchObject({
    ok: false,
  })
})
