import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { APPRENTICE_SESSIONS } from '@/lib/coaching/admission/apprenticeship'
import { confirmCoach } from '@/lib/coaching/commands/confirm-coach'
import { getApprentices } from '@/lib/coaching/queries/apprentices'
import { readCoaches } from '@/lib/coaching/queries/queue-facts'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { beginSupport } from '@/lib/skills/commands/begin-support'
import { endSupport } from '@/lib/skills/commands/end-support'
import { openOakStreet } from '@/tests/support/oak-street'
import { newUser, type SignedIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { becomeCoach } from './coaching-inputs'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { eva, gus } = oak.people
const [mira, sam] = [await newUser(owner), await newUser(owner)]
await becomeCoach(mira, eva, { name: 'Mira' })
await becomeCoach(sam, eva, { name: 'Sam' })
await owner.query('update coach_profile set apprentice = false where user_id = $1', [mira.userId])
const supportId = v7()
await execute(beginSupport, eva.session, {
  commandId: v7(),
  input: { supportId, mentorId: mira.userId, coachId: sam.userId, kind: 'support', driveId: null },
})
await owner.query(
  "insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now() - interval '60 days')",
  [...[v7(), oak.driveId, sam.userId]],
)

const confirm = (by: SignedIn) =>
  execute(confirmCoach, by.session, { commandId: v7(), input: { coachId: sam.userId } })
const far = async (by: SignedIn) =>
  (await getApprentices({ ...by.session, userId: by.userId })).find(({ userId }) => userId === sam.userId)
const aloneInQueue = async () =>
  (await asViewer(eva.session, (tx) => readCoaches(tx, new Date(), sam.userId)))[0]?.isAlone

async function hold(sessions: number, kind = 'session', daysAgo = 5): Promise<void> {
  for (let one = 0; one < sessions; one++)
    await owner.query(
      `insert into coaching_session (drive_id, id, kind, words, minutes, proposed_by, proposed_at, held_at)
       values ($1, $2, $3, '', 60, $4, now(), now() - make_interval(days => $5))`,
      [oak.driveId, v7(), kind, sam.userId, daysAgo],
    )
}

beforeEach(async () => {
  await owner.query('delete from coaching_session')
  await owner.query('delete from skill_step')
  await owner.query('update coach_profile set apprentice = true where user_id = $1', [sam.userId])
  await owner.query('update support set until_at = null')
})

test('after the published sessions whoever stands beside them confirms them; they hear it and are matched without', async () => {
  await hold(APPRENTICE_SESSIONS - 1)
  await hold(3, 'check_in')
  await hold(3, 'session', 90)
  expect(await far(mira)).toMatchObject({
    sessions: APPRENTICE_SESSIONS - 1,
    isBeside: true,
    mayConfirm: true,
  })
  expect(await confirm(mira)).toMatchObject({ error: { reason: { key: 'coaching.refused.not_ready' } } })
  await hold(1)
  expect(await far(sam)).toMatchObject({ sessions: APPRENTICE_SESSIONS, isMe: true, mayConfirm: false })
  expect(await confirm(sam)).toMatchObject({ ok: false })
  expect(await confirm(gus)).toMatchObject({ ok: false, error: { code: 'not_found' } })
  expect(await confirm(mira)).toMatchObject({ ok: true })

  await execute(endSupport, mira.session, { commandId: v7(), input: { supportId } })
  expect(await aloneInQueue()).toBe(false)
  const told = await asViewer(
    sam.session,
    ({ sql }) => sql`select 1 from notice where kind = 'coach.confirmed'`,
  )
  expect(told).toHaveLength(1)
  expect(await far(eva)).toBeUndefined()
})

test('the coordination confirms too, once somebody saw them coach; a support organizer who is an apprentice does not', async () => {
  await execute(endSupport, mira.session, { commandId: v7(), input: { supportId } })
  expect(await aloneInQueue()).toBe(true)
  expect(await confirm(eva)).toMatchObject({ ok: false })
  await owner.query(
    `insert into skill_step (id, user_id, skill, step, witnessed_by, evidence, on_date, recorded_at)
     values ($1, $2, 'coaching', 'do', $3, 'coaching', current_date, now())`,
    [v7(), sam.userId, mira.userId],
  )
  await owner.query('update support set until_at = null')
  await owner.query('update coach_profile set apprentice = true where user_id = $1', [mira.userId])
  expect(await confirm(mira)).toMatchObject({ ok: false })
  expect(await confirm(eva)).toMatchObject({ ok: true })
})

test('nobody makes themself a full coach by writing it', async () => {
  await hold(APPRENTICE_SESSIONS)
  await expect(
    asViewer(
      sam.session,
      ({ sql }) => sql`update coach_profile set apprentice = false where user_id = ${sam.userId}`,
    ),
  ).rejects.toThrow(/permission denied/)
  const [row] = await asViewer(
    sam.session,
    ({ sql }) => sql<{ done: boolean }>`select app.confirm_coach(${sam.userId}) as done`,
  )
  expect(row?.done).toBe(false)
})
