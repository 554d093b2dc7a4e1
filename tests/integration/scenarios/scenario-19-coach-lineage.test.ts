import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { beginSupport } from '@/lib/skills/commands/begin-support'
import { witnessSkill } from '@/lib/skills/commands/witness-skill'
import { reproduction } from '@/lib/skills/lineage'
import { getOwnSkills } from '@/lib/skills/queries/own-skills'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { startTestDrive } from '@/tests/support/oak-street'
import { giveNetworkRole, giveRole, newUser, type SignedIn } from '@/tests/support/people'
import { addCoach } from '@/tests/support/role-actors'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const [mira, sam, dev, hub] = [
  await newUser(owner),
  await newUser(owner),
  await newUser(owner),
  await newUser(owner),
]
await giveNetworkRole(owner, hub.userId, 'coordinator')
const store = await startTestDrive(sam.session, 'SAM-01', 'Sam’s store')
const depot = await startTestDrive(dev.session, 'DEV-02', 'Dev’s depot')
for (const { userId } of [mira, sam]) {
  const words = vaultFor({ kind: 'web' }).seal(
    networkKey,
    { table: 'coach_profile', rowId: userId },
    { name: userId.slice(-4), about: '', companies: [] },
  )
  await addCoach(owner, userId, words)
}

/** Taken on as the coach of a drive by its committee, as `match.confirm` does it. */
async function takeOn(driveId: string, coach: SignedIn, committee: Session, from: string) {
  await owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, $4)', [
    ...[v7(), driveId, coach.userId, from],
  ])
  await giveRole(owner, committee, { driveId, userId: coach.userId, role: 'coach' })
  await asViewer(committee, (tx) => tx.sql`select app.note_coached(${driveId}, ${coach.userId})`)
}
const witness = (
  by: SignedIn,
  of: SignedIn,
  step: 'learn' | 'do' | 'teach',
  more: Record<string, unknown> = {},
) =>
  execute(witnessSkill, by.session, {
    commandId: v7(),
    input: {
      ...{ stepId: v7(), userId: of.userId, skill: 'coaching', step, driveId: null, evidence: 'coaching' },
      ...{ taughtId: null, onDate: dateIn('UTC', now()), ...more },
    },
  })
const ladderOf = async (person: SignedIn) =>
  (await getOwnSkills({ ...person.session, userId: person.userId })).ladder.coaching
const edges = async () =>
  (
    await asViewer(
      hub.session,
      (tx) =>
        tx.sql<{
          teacherId: string
          learnerId: string
          sinceOn: `${number}-${number}-${number}`
          ledOn: `${number}-${number}-${number}`
        }>`
        select teacher_id as "teacherId", learner_id as "learnerId", since_on as "sinceOn", led_on as "ledOn" from app.lineage_facts()`,
    )
  ).filter(({ teacherId }) => teacherId === mira.userId)

test('scenario 19: Mira coached Sam’s store; when Sam leads Dev’s drive, Sam is hers, once', async () => {
  await owner.query(`update drive_role set from_at = '2026-01-01' where drive_id = $1`, [store])
  await takeOn(store, mira, sam.session, '2026-02-01T12:00:00Z')
  expect(await edges()).toEqual([])
  await takeOn(depot, sam, dev.session, '2026-09-01T12:00:00Z')
  expect(await edges()).toMatchObject([{ learnerId: sam.userId, ledOn: '2026-09-01' }])
})

test('scenario 19: Sam moves from Do to Teach only when Dev leads, with Mira looking on', async () => {
  expect(await witness(mira, sam, 'do')).toMatchObject({
    error: { reason: { key: 'skills.refused.not_beside' } },
  })
  const beside = {
    supportId: v7(),
    mentorId: mira.userId,
    coachId: sam.userId,
    kind: 'observe',
    driveId: null,
  }
  expect(await execute(beginSupport, hub.session, { commandId: v7(), input: beside })).toMatchObject({
    ok: true,
  })
  expect(await witness(mira, sam, 'do')).toMatchObject({ ok: true })
  expect(await ladderOf(sam)).toBe('do')

  expect(await witness(mira, sam, 'teach', { taughtId: dev.userId })).toMatchObject({
    error: { reason: { key: 'skills.refused.nobody_leads_yet' } },
  })
  expect(await ladderOf(sam)).toBe('do')
  expect(await witness(sam, dev, 'do', { driveId: depot })).toMatchObject({ ok: true })
  expect(await witness(mira, sam, 'teach', { taughtId: dev.userId })).toMatchObject({ ok: true })
  expect(await ladderOf(sam)).toBe('teach')
})

test('scenario 19: a second reason to be brought up by Mira counts Sam no second time', async () => {
  expect(await witness(mira, sam, 'learn')).toMatchObject({ ok: true })
  await owner.query(
    `insert into lineage (teacher_id, learner_id, kind, since_at) values ($1, $2, 'trained', now()) on conflict do nothing`,
    [mira.userId, sam.userId],
  )
  const cohort = [{ userId: mira.userId, ledOn: '2026-02-01' as const }]
  expect(reproduction(cohort, await edges(), 365)).toEqual({ newCoaches: 1, mentors: 1, rate: 1 })
})

test('nobody else learns who brought up whom, and nobody writes a step about somebody they are not beside', async () => {
  const stranger = await newUser(owner)
  for (const outsider of [stranger, dev]) {
    const rows = await asViewer(outsider.session, (tx) => tx.sql`select 1 from app.lineage_facts()`)
    expect(rows).toEqual([])
  }
  expect(await witness(stranger, dev, 'learn')).toMatchObject({ ok: false })
  expect(await witness(stranger, dev, 'learn', { driveId: depot })).toMatchObject({ ok: false })
  await expect(
    asViewer(
      stranger.session,
      (tx) => tx.sql`
        insert into skill_step (id, user_id, skill, step, witnessed_by, evidence, on_date, recorded_at)
        values (${v7()}, ${dev.userId}, 'coaching', 'do', ${stranger.userId}, 'coaching', current_date, now())`,
    ),
  ).rejects.toThrow()
})
