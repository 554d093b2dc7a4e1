import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { addConflict } from '@/lib/coaching/commands/add-conflict'
import { admitCoach } from '@/lib/coaching/commands/admit-coach'
import { leaveCoaching } from '@/lib/coaching/commands/leave-coaching'
import { offerMatch } from '@/lib/coaching/commands/offer-match'
import { openCoachingRequest } from '@/lib/coaching/commands/open-coaching-request'
import { pauseCoaching } from '@/lib/coaching/commands/pause-coaching'
import { removeConflict } from '@/lib/coaching/commands/remove-conflict'
import { saveCoachProfile } from '@/lib/coaching/commands/save-coach-profile'
import { vouchForCoach } from '@/lib/coaching/commands/vouch-for-coach'
import { withdrawCoachingRequest } from '@/lib/coaching/commands/withdraw-coaching-request'
import { withdrawVoucher } from '@/lib/coaching/commands/withdraw-voucher'
import { COACHED_DAYS } from '@/lib/coaching/published-constants'
import { getOwnAdmission } from '@/lib/coaching/queries/admission'
import { getQueueBoard } from '@/lib/coaching/queries/queue-board'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { type OakStreet, openOakStreet, startTestDrive } from '../../support/oak-street'
import { newUser, type SignedIn } from '../../support/people'
import { openTestDatabase } from '../../support/test-database'
import { becomeCoach, coachProfile, requestInput } from './coaching-inputs'

const { owner } = await openTestDatabase()
let oak: OakStreet

beforeAll(async () => {
  oak = await openOakStreet(owner)
})

const envelope = (input: unknown) => ({ commandId: v7(), input })

/** Somebody with a profile and nothing else; their codes in this file are words that no account has by chance. */
async function candidate(accountCode: string): Promise<SignedIn> {
  const who = await newUser(owner)
  await owner.query('update app_user set account_code = $2 where id = $1', [who.userId, accountCode])
  const saved = await execute(saveCoachProfile, who.session, envelope(coachProfile({ name: 'Kai' })))
  expect(saved).toMatchObject({ ok: true })
  return who
}

const vouch = (by: SignedIn, accountCode: string) =>
  execute(vouchForCoach, by.session, envelope({ voucherId: v7(), accountCode }))

const standingOf = ({ session, userId }: SignedIn) => getOwnAdmission({ ...session, userId })

/** In hours, and far enough from the limit for a change of the clocks. */
const LONG_ENOUGH = COACHED_DAYS * 24 + 2
const TOO_SHORT = COACHED_DAYS * 24 - 2

/** Makes it so that somebody coaches or coached a drive for so many hours, until so many hours ago; `null`: they still do. */
async function makeKnown(driveId: string, hours: number, endedAgo: number | null = null) {
  await owner.query('delete from coaching where drive_id = $1', [driveId])
  await owner.query(
    `insert into coaching (id, drive_id, coach_id, from_at, until_at)
     values ($1, $2, $3, now() - make_interval(hours => $4), now() - make_interval(hours => $5))`,
    [v7(), driveId, oak.people.dee.userId, hours + (endedAgo ?? 0), endedAgo],
  )
}

/** A coach who came and left, one who has not been there for long, and one who had gone when it was written down. */
const NOT_ENOUGH: readonly (readonly [hours: number, endedAgo: number | null])[] = [
  [1, 1],
  [TOO_SHORT, null],
  [LONG_ENOUGH, 1],
]

async function ask(): Promise<string> {
  const input = requestInput(oak.otherDriveId)
  expect(await execute(openCoachingRequest, oak.people.flo.session, envelope(input))).toMatchObject({
    ok: true,
  })
  return input.requestId
}

const stopAsking = (requestId: string) =>
  execute(withdrawCoachingRequest, oak.people.flo.session, envelope({ driveId: oak.otherDriveId, requestId }))

const offerTo = (coach: SignedIn, requestId: string, offerId = v7()) => {
  const input = { driveId: oak.otherDriveId, requestId, offerId, coachId: coach.userId }
  return execute(offerMatch, oak.people.eva.session, envelope(input))
}

describe('who is not admitted', () => {
  test('is neither proposed nor offered, whatever is asked of the database', async () => {
    const kai = await candidate('HARBOR-100001')
    const requestId = await ask()
    const board = await getQueueBoard(oak.people.eva.session, new Date())
    expect(JSON.stringify(board)).not.toContain(kai.userId)
    expect(await offerTo(kai, requestId)).toMatchObject({ ok: false, error: { code: 'not_found' } })
    const past = asViewer(
      oak.people.eva.session,
      (tx) => tx.sql`
        insert into match_offer (id, request_id, drive_id, coach_id, offered_by, offered_at, expires_at, points, reasons)
        values (${v7()}, ${requestId}, ${oak.otherDriveId}, ${kai.userId}, ${oak.people.eva.userId}, now(), now(), 1, '[]')`,
    )
    await expect(past).rejects.toMatchObject({ code: '42501' })
    await stopAsking(requestId)
  })

  test('cannot admit themself, in the profile or beside it', async () => {
    const kai = await candidate('HARBOR-100002')
    expect(await execute(admitCoach, kai.session, envelope({ coachId: kai.userId }))).toMatchObject({
      ok: false,
    })
    for (const column of ['admitted_at = now()', 'apprentice = false']) {
      const change = asViewer(kai.session, (tx) =>
        tx.prisma.$executeRawUnsafe(`update coach_profile set ${column} where user_id = '${kai.userId}'`),
      )
      await expect(change).rejects.toThrow()
    }
    expect(await standingOf(kai)).toMatchObject({ admitted: null, standing: { vouchers: 0, hasWon: false } })
  })
})

describe('somebody sent by an employer, who came in by the front door and was handed over as a founder', () => {
  test('is no coach by what they write down in their own group, and their word counts for nobody', async () => {
    const plant = await candidate('HARBOR-100020')
    const driveId = await startTestDrive(plant.session, 'FAKE-01', 'Invented')
    await owner.query(
      `insert into intake (id, reply_hash, words, kid, locale, people, urgency, received_at, first_call_at, outcome, drive_id)
       values ($1, '', '', '', 'en', 'few', 'usual', now(), now(), 'drive', $2)`,
      [v7(), driveId],
    )
    const demandId = v7()
    await owner.query(
      `insert into demand (drive_id, id, words, target_kind, raised_on, recorded_by, recorded_at)
       values ($1, $2, '', 'employer', current_date, $3, now())`,
      [driveId, demandId, plant.userId],
    )
    await owner.query(
      `insert into demand_status (drive_id, id, demand_id, status, on_date, recorded_by, recorded_at)
       values ($1, $2, $3, 'won', current_date, $4, now())`,
      [driveId, v7(), demandId, plant.userId],
    )
    expect(await standingOf(plant)).toMatchObject({ admitted: null, standing: { hasWon: false } })
    expect(await execute(admitCoach, plant.session, envelope({ coachId: plant.userId }))).toMatchObject({
      ok: false,
    })
    await candidate('HARBOR-100021')
    expect(await vouch(plant, 'HARBOR-100021')).toMatchObject({
      error: { reason: { key: 'coaching.refused.may_not_vouch' } },
    })
  })

  test('cannot write down either that somebody coaches them, whom nobody offered', async () => {
    const plant = await newUser(owner)
    const driveId = await startTestDrive(plant.session, 'FAKE-02', 'Invented too')
    const claimed = asViewer(
      plant.session,
      ({ sql }) => sql`
        insert into coaching (id, drive_id, coach_id, from_at) values (${v7()}, ${driveId}, ${oak.people.dee.userId}, now())`,
    )
    await expect(claimed).rejects.toMatchObject({ code: '42501' })
  })
})

test('a committee cannot say yes for a coach whom it was offered', async () => {
  const noa = await newUser(owner)
  await becomeCoach(noa, oak.people.eva, { name: 'Noa' })
  const requestId = await ask()
  const offerId = v7()
  expect(await offerTo(noa, requestId, offerId)).toMatchObject({ ok: true })
  for (const state of ['accepted', 'confirmed'])
    await expect(
      asViewer(
        oak.people.flo.session,
        ({ sql }) => sql`update match_offer set state = ${state} where id = ${offerId}`,
      ),
    ).rejects.toMatchObject({ code: '42501' })
  await stopAsking(requestId)
})

describe('ways to become a coach', () => {
  test('two who organize vouch; one is not enough, one twice is one, and a stranger’s word is none', async () => {
    const kai = await candidate('HARBOR-100003')
    const { dee, gus, flo, eva } = oak.people
    await becomeCoach(dee, eva)
    expect(await vouch(gus, 'HARBOR-100003')).toMatchObject({
      error: { reason: { key: 'coaching.refused.may_not_vouch' } },
    })
    expect(await vouch(flo, 'HARBOR-100003')).toMatchObject({ ok: false })
    expect(await vouch(dee, 'harbor 100003')).toMatchObject({ ok: true })
    expect(await vouch(dee, 'HARBOR-100003')).toMatchObject({ ok: true })
    expect(await standingOf(kai)).toMatchObject({ admitted: null, standing: { vouchers: 1 } })
    for (const [hours, endedAgo] of [
      [1, 0],
      [TOO_SHORT, null],
    ] as const) {
      await makeKnown(oak.otherDriveId, hours, endedAgo)
      expect(await vouch(flo, 'HARBOR-100003')).toMatchObject({ ok: false })
    }
    await makeKnown(oak.otherDriveId, LONG_ENOUGH, 0)
    expect(await vouch(flo, 'HARBOR-100003')).toMatchObject({ ok: true })
    expect(await standingOf(kai)).toMatchObject({ admitted: { why: 'vouchers' }, isApprentice: true })
  })

  test('a word that was taken back does not count, and a code of nobody answers as one without a profile', async () => {
    const kai = await candidate('HARBOR-100004')
    const { dee, gus, flo } = oak.people
    const voucherId = v7()
    await execute(vouchForCoach, dee.session, envelope({ voucherId, accountCode: 'HARBOR-100004' }))
    expect(await execute(withdrawVoucher, gus.session, envelope({ voucherId }))).toMatchObject({ ok: false })
    expect(await execute(withdrawVoucher, dee.session, envelope({ voucherId }))).toMatchObject({ ok: true })
    await vouch(flo, 'HARBOR-100004')
    expect(await standingOf(kai)).toMatchObject({ admitted: null, standing: { vouchers: 1 } })
    await owner.query("update app_user set account_code = 'HARBOR-100005' where id = $1", [gus.userId])
    const [nobody, without] = [await vouch(flo, 'HARBOR-999999'), await vouch(flo, 'HARBOR-100005')]
    expect(nobody).toMatchObject({ ok: false })
    expect(without).toEqual(nobody)
  })

  test('a win counts where a coach stayed with the drive when it was written down and they were on its committee; else it is a claim', async () => {
    const { ana, cy } = oak.people
    const demandId = v7()
    await owner.query(
      `insert into demand (drive_id, id, words, target_kind, raised_on, recorded_at, recorded_by)
       values ($1, $2, '', 'employer', current_date, now(), $3)`,
      [oak.driveId, demandId, ana.userId],
    )
    await owner.query(
      `insert into demand_status (drive_id, id, demand_id, status, on_date, recorded_at, recorded_by)
       values ($1, $2, $3, 'won', current_date, now(), $4)`,
      [oak.driveId, v7(), demandId, ana.userId],
    )
    await execute(saveCoachProfile, ana.session, envelope(coachProfile({ name: 'Ana' })))
    expect(await standingOf(ana)).toMatchObject({ admitted: null, standing: { hasWon: false } })
    for (const [hours, endedAgo] of NOT_ENOUGH) {
      await makeKnown(oak.driveId, hours, endedAgo)
      await execute(admitCoach, ana.session, envelope({ coachId: ana.userId }))
      expect(await standingOf(ana)).toMatchObject({ admitted: null, standing: { hasWon: false } })
    }
    await makeKnown(oak.driveId, LONG_ENOUGH)
    await execute(saveCoachProfile, ana.session, envelope(coachProfile({ name: 'Ana', version: 1 })))
    expect(await standingOf(ana)).toMatchObject({ admitted: { why: 'won_action' }, isApprentice: true })
    await execute(saveCoachProfile, cy.session, envelope(coachProfile({ name: 'Cy' })))
    expect(await standingOf(cy)).toMatchObject({ admitted: null, standing: { hasWon: false } })
  })

  test('recognition counts in the same way', async () => {
    const { flo } = oak.people
    await owner.query(
      `insert into drive_attribute (drive_id, id, kind, value, from_on, recorded_at, recorded_by)
       values ($1, $2, 'recognition_path', 'recognised', current_date, now(), $3)`,
      [oak.otherDriveId, v7(), flo.userId],
    )
    for (const [hours, endedAgo] of NOT_ENOUGH) {
      await makeKnown(oak.otherDriveId, hours, endedAgo)
      expect(await standingOf(flo)).toMatchObject({ standing: { hasWon: false } })
    }
    await makeKnown(oak.otherDriveId, LONG_ENOUGH)
    expect(await standingOf(flo)).toMatchObject({ standing: { hasWon: true } })
    await makeKnown(oak.otherDriveId, LONG_ENOUGH, 0)
  })

  test('the committee of a shop that was on strike within a year is admitted at once, where a coach stayed with it', async () => {
    const { bo } = oak.people
    await owner.query(
      `insert into structure_test (drive_id, id, kind, words, happens_on, is_public, counting, made_by, made_at, closed_at)
       values ($1, $2, 'strike', '', current_date, true, 'counts', $3, now(), now())`,
      [oak.driveId, v7(), bo.userId],
    )
    for (const [hours, endedAgo] of NOT_ENOUGH) {
      await makeKnown(oak.driveId, hours, endedAgo)
      expect(await standingOf(bo)).toMatchObject({ standing: { ledStrike: false } })
    }
    await makeKnown(oak.driveId, LONG_ENOUGH)
    await execute(saveCoachProfile, bo.session, envelope(coachProfile({ name: 'Bo' })))
    expect(await standingOf(bo)).toMatchObject({ admitted: { why: 'fast_track' }, isApprentice: true })
  })
})

describe('what a coach says for themself', () => {
  test('“too close to this group” declines without a reason, keeps the group away, and only the coach sees it', async () => {
    const lea = await newUser(owner)
    await becomeCoach(lea, oak.people.eva)
    const requestId = await ask()
    const offerId = v7()
    expect(await offerTo(lea, requestId, offerId)).toMatchObject({ ok: true })
    expect(await execute(addConflict, lea.session, envelope({ offerId }))).toMatchObject({ ok: true })
    await stopAsking(requestId)
    const again = await ask()
    const refused = await offerTo(lea, again)
    expect(refused).toMatchObject({ error: { reason: { key: 'coaching.why_not.not_this_drive' } } })
    expect((await standingOf(lea)).conflicts).toMatchObject([{ driveId: oak.otherDriveId }])
    const seenByFlo = await asViewer(oak.people.flo.session, (tx) => tx.sql`select from coach_conflict`)
    expect(seenByFlo).toEqual([])
    await execute(removeConflict, lea.session, envelope({ driveId: oak.otherDriveId }))
    expect(await offerTo(lea, again)).toMatchObject({ ok: true })
    await stopAsking(again)
  })

  test('committees and coordination hear at once that a coach is away, back, or stops; then the coach sees nothing', async () => {
    const { ana, dee, eva } = oak.people
    await owner.query('update coaching set until_at = null where drive_id = $1 and coach_id = $2', [
      ...[oak.driveId, dee.userId],
    ])
    const kindsOf = ({ session }: SignedIn) =>
      asViewer(session, (tx) => tx.sql<{ kind: string }>`select kind from notice`).then((rows) =>
        rows.map(({ kind }) => kind),
      )
    const pause = { fromOn: '2026-11-20', untilOn: '2026-12-20' }
    expect(await execute(pauseCoaching, dee.session, envelope(pause))).toMatchObject({ ok: true })
    expect(await kindsOf(ana)).toContain('coach.away')
    expect(await kindsOf(eva)).toContain('coach.away')
    await execute(pauseCoaching, dee.session, envelope({ ...pause, untilOn: null }))
    expect(await kindsOf(ana)).toContain('coach.back')
    expect(await execute(leaveCoaching, dee.session, envelope({}))).toMatchObject({ ok: true })
    expect(await kindsOf(ana)).toContain('coaching.ended')
    expect(await kindsOf(eva)).toContain('coach.left')
    expect(await asViewer(dee.session, (tx) => tx.sql`select from drive`)).toEqual([])
  })
})
