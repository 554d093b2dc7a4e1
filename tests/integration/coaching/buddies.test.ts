import { v7 } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerBuddy, leaveBuddy } from '@/lib/coaching/commands/answer-buddy'
import { openCoachingRequest } from '@/lib/coaching/commands/open-coaching-request'
import { proposeBuddy, withdrawBuddy } from '@/lib/coaching/commands/propose-buddy'
import { BUDDY_ANSWER_DAYS } from '@/lib/coaching/published-constants'
import { getBuddies } from '@/lib/coaching/queries/buddies'
import { getQueueBoard } from '@/lib/coaching/queries/queue-board'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { sqlOn } from '@/lib/db/sql'
import { runJobs } from '@/lib/jobs/run-jobs'
import { addEmployer } from '@/lib/workplaces/commands/add-employer'
import { plantWaiting } from '@/tests/support/buddy-inputs'
import { openOakStreet } from '@/tests/support/oak-street'
import type { SignedIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { requestInput } from './coaching-inputs'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { ana, flo, eva } = oak.people
const OAK = oak.driveId
const ELM = oak.otherDriveId

const run = (by: SignedIn, command: unknown, input: Record<string, unknown>) =>
  execute(command as AnyCommand, by.session, { commandId: v7(), input })
const board = async () => (await getQueueBoard(eva.session, new Date())).buddies
const seen = (by: SignedIn, driveId: string) => getBuddies(by.session, driveId)
const answer = (by: SignedIn, driveId: string, buddyId: string, agrees: boolean, reach = 'river.31') =>
  run(by, answerBuddy, { driveId, buddyId, agrees, reach: agrees ? reach : '' })
const noticesOf = async ({ session }: SignedIn) =>
  (
    await asViewer(
      session,
      ({ sql }) => sql<{ kind: string }>`select kind from notice where kind like 'buddy.%'`,
    )
  )
    .map(({ kind }) => kind)
    .sort()

async function propose(): Promise<string> {
  const buddyId = v7()
  const asked = await run(eva, proposeBuddy, { buddyId, driveId: OAK, otherId: ELM })
  expect(asked).toMatchObject({ ok: true })
  return buddyId
}

/** Both groups write down one firm, each in its own way; the queue knows nothing of it. */
async function writeDownOneFirm() {
  for (const [driveId, by, name] of [
    [OAK, ana, 'Ñandú Freight, Inc.'],
    [ELM, flo, 'NANDU FREIGHT'],
  ] as const)
    expect(
      await run(by, addEmployer, {
        ...{ driveId, employerId: v7(), linkId: v7(), name },
        fromOn: '2026-01-01',
      }),
    ).toMatchObject({ ok: true })
}

/** A group asks again, and tells the queue its firm. */
async function tellFirm(by: SignedIn, driveId: string) {
  await owner.query("update coaching_request set state = 'withdrawn' where drive_id = $1", [driveId])
  const asked = await run(by, openCoachingRequest, { ...requestInput(driveId), shareCompany: true })
  expect(asked).toMatchObject({ ok: true })
}

beforeEach(async () => {
  await owner.query('update drive_employer set until_on = current_date')
  await owner.query('delete from buddy')
  await owner.query('delete from notice')
  await owner.query('delete from intake')
  await owner.query('update coaching_request set employer_id = null')
  await plantWaiting(owner, OAK, { openedBy: ana.userId, code: 'OAK-11' })
  await plantWaiting(owner, ELM, { openedBy: flo.userId, code: 'ELM-07' })
})

describe('two groups that wait', () => {
  test('are proposed with reasons, asked, and see each other’s words once both said yes', async () => {
    expect((await board()).suggested).toMatchObject([{ one: { code: 'OAK-11' }, other: { code: 'ELM-07' } }])
    const buddyId = await propose()
    expect(await board()).toMatchObject({
      suggested: [],
      proposed: [{ buddyId, codes: ['OAK-11', 'ELM-07'], agreed: false }],
    })
    expect(await noticesOf(ana)).toEqual(['buddy.asked'])
    expect(await seen(ana, OAK)).toMatchObject([{ buddyId, agrees: null, bothAgree: false, theirs: null }])

    expect(await answer(ana, OAK, buddyId, true, 'river.31')).toMatchObject({ ok: true })
    expect(await seen(flo, ELM)).toMatchObject([{ agrees: null, bothAgree: false, theirs: null }])
    expect(await answer(flo, ELM, buddyId, true, 'quiet.12')).toMatchObject({ ok: true })
    expect(await seen(ana, OAK)).toMatchObject([{ bothAgree: true, own: 'river.31', theirs: 'quiet.12' }])
    expect(await seen(flo, ELM)).toMatchObject([{ bothAgree: true, own: 'quiet.12', theirs: 'river.31' }])
    expect(await board()).toMatchObject({ proposed: [{ agreed: true }] })
    expect(await noticesOf(flo)).toEqual(['buddy.agreed', 'buddy.asked'])
  })

  test('go on when one of them gets a coach, and either ends it without a reason', async () => {
    const buddyId = await propose()
    await answer(ana, OAK, buddyId, true)
    await answer(flo, ELM, buddyId, true)
    await owner.query("update coaching_request set state = 'matched' where drive_id = $1", [OAK])
    expect(await seen(ana, OAK)).toHaveLength(1)
    expect(await answer(ana, OAK, buddyId, false)).toMatchObject({ ok: false, error: { code: 'denied' } })
    expect(await run(flo, leaveBuddy, { driveId: ELM, buddyId })).toMatchObject({ ok: true })
    expect(await seen(ana, OAK)).toEqual([])
    expect(await noticesOf(ana)).toContain('buddy.ended')
    const { rows } = await owner.query('select drive_words, other_words from buddy')
    expect(rows).toEqual([{ drive_words: null, other_words: null }])
  })

  test('are not proposed to each other twice, nor while something is open', async () => {
    const buddyId = await propose()
    const again = { buddyId: v7(), driveId: ELM, otherId: OAK }
    expect(await run(eva, proposeBuddy, again)).toMatchObject({ ok: false })
    expect(await run(eva, withdrawBuddy, { buddyId })).toMatchObject({ ok: true })
    expect((await board()).suggested).toEqual([])
    expect(await run(eva, proposeBuddy, again)).toMatchObject({ ok: false })
  })
})

describe('no and silence look alike', () => {
  /** Everything that the coordination and the other committee can see. */
  const all = async () => ({
    board: await board(),
    rows: await asViewer(eva.session, ({ sql }) => sql`select * from app.buddies_proposed()`),
    theirs: await seen(flo, ELM),
    notices: [await noticesOf(flo), await noticesOf(eva)],
  })

  test('to the other group and to the coordination, before it runs out and after', async () => {
    const buddyId = await propose()
    const silent = await all()
    await answer(ana, OAK, buddyId, false)
    expect(await all()).toEqual(silent)
    // A yes that was given is no different either, while the other has not said yes.
    await answer(ana, OAK, buddyId, true)
    expect(await all()).toEqual(silent)
    for (const column of ['drive_agreed', 'drive_answered_at', 'drive_words', 'ended_at'])
      await expect(
        asViewer(eva.session, (tx) => tx.prisma.$queryRawUnsafe(`select ${column} from buddy`)),
      ).rejects.toThrow()

    const over = new Date(Date.now() + (BUDDY_ANSWER_DAYS + 1) * 86_400_000)
    await runJobs(sqlOn(owner), ['buddies'], over)
    expect(await seen(ana, OAK)).toEqual([])
    expect((await board()).proposed).toEqual([])
    expect(await noticesOf(flo)).toEqual(['buddy.asked'])
    const { rows } = await owner.query('select drive_words from buddy')
    expect(rows).toEqual([{ drive_words: null }])
  })

  test('the published days are those of the database', async () => {
    const buddyId = await propose()
    const move = (days: number) =>
      owner.query("update buddy set proposed_at = now() - make_interval(days => $1) + interval '1 minute'", [
        days,
      ])
    await move(BUDDY_ANSWER_DAYS)
    expect(await seen(ana, OAK)).toHaveLength(1)
    await move(BUDDY_ANSWER_DAYS + 1)
    expect(await seen(ana, OAK)).toEqual([])
    expect(await answer(ana, OAK, buddyId, true)).toMatchObject({ ok: false })
  })
})

describe('an employer who opens a group of their own to find out who waits', () => {
  test('is not proposed to anybody while nobody of the network has talked with them', async () => {
    await owner.query('delete from intake where drive_id = $1', [ELM])
    expect((await board()).suggested).toEqual([])
    const forced = { buddyId: v7(), driveId: OAK, otherId: ELM }
    expect(await run(eva, proposeBuddy, forced)).toMatchObject({ ok: false })
    expect(await seen(flo, ELM)).toEqual([])
  })

  test('is never brought together with the group of a firm that they named', async () => {
    const firm = v7()
    await owner.query('update coaching_request set employer_id = $1 where state = $2', [firm, 'open'])
    expect((await board()).suggested).toEqual([])
    expect(await run(eva, proposeBuddy, { buddyId: v7(), driveId: OAK, otherId: ELM })).toMatchObject({
      ok: false,
    })
  })

  test('is never brought together with the group of a firm that both told the queue, however each writes it', async () => {
    await writeDownOneFirm()
    await tellFirm(ana, OAK)
    await tellFirm(flo, ELM)
    expect((await board()).suggested).toEqual([])
    expect(await run(eva, proposeBuddy, { buddyId: v7(), driveId: OAK, otherId: ELM })).toMatchObject({
      error: { reason: { key: 'coaching.refused.buddy_not_free' } },
    })
  })

  test.each(['neither', 'only one'])(
    'sees and is answered as before where they wrote down the firm of another group and %s told the queue',
    async (told) => {
      const before = await board()
      expect(before.suggested).toMatchObject([{ one: { code: 'OAK-11' }, other: { code: 'ELM-07' } }])
      await writeDownOneFirm()
      expect(await board()).toEqual(before)
      if (told === 'only one') await tellFirm(flo, ELM)
      expect((await board()).suggested).toHaveLength(1)
      await propose()
    },
  )

  test('reads no row, no other group, no count and no words, and cannot answer for the other', async () => {
    const buddyId = await propose()
    await answer(ana, OAK, buddyId, true, 'river.31')
    const asked = await seen(flo, ELM)
    expect(Object.keys(asked[0] ?? {}).sort()).toEqual(
      ['agrees', 'bothAgree', 'buddyId', 'own', 'theirs', 'untilAt'].sort(),
    )
    const raw = await asViewer(flo.session, ({ sql }) => sql`select * from app.my_buddies(${ELM})`)
    expect(JSON.stringify(raw)).not.toContain(OAK)
    expect(raw).toMatchObject([{ their_words: null }])
    for (const nothing of [
      await asViewer(flo.session, ({ sql }) => sql`select id, other_id from buddy`),
      await asViewer(flo.session, ({ sql }) => sql`select * from app.buddies_proposed()`),
      await asViewer(flo.session, ({ sql }) => sql`select * from app.buddy_candidates()`),
      await asViewer(flo.session, ({ sql }) => sql`select * from app.my_buddies(${OAK})`),
    ])
      expect(nothing).toEqual([])
    expect(await answer(flo, OAK, buddyId, true)).toMatchObject({ ok: false })
    for (const forbidden of [
      (by: SignedIn) =>
        asViewer(by.session, ({ sql }) => sql`select app.answer_buddy(${OAK}, ${buddyId}, true, null)`),
      (by: SignedIn) =>
        asViewer(by.session, ({ sql }) => sql`select app.end_buddies(array[${buddyId}::uuid])`),
      (by: SignedIn) => asViewer(by.session, ({ sql }) => sql`select app.tell_buddy(${OAK}, 'buddy.asked')`),
      (by: SignedIn) =>
        asViewer(by.session, ({ sql }) => sql`select app.propose_buddy(${v7()}, ${OAK}, ${ELM})`),
    ])
      await expect(forbidden(flo)).rejects.toThrow()
    expect(await run(flo, withdrawBuddy, { buddyId })).toMatchObject({ ok: false })
  })
})
