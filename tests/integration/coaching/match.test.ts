import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerMatch } from '@/lib/coaching/commands/answer-match'
import { confirmMatch } from '@/lib/coaching/commands/confirm-match'
import { endCoaching } from '@/lib/coaching/commands/end-coaching'
import { offerMatch } from '@/lib/coaching/commands/offer-match'
import { openCoachingRequest } from '@/lib/coaching/commands/open-coaching-request'
import { refuseMatchOffer } from '@/lib/coaching/commands/refuse-match'
import { withdrawCoachingRequest } from '@/lib/coaching/commands/withdraw-coaching-request'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { attachEmployer } from '@/lib/records/commands/attach-employer'
import { type OakStreet, openOakStreet } from '../../support/oak-street'
import { newUser, type SignedIn } from '../../support/people'
import { openTestDatabase } from '../../support/test-database'
import { becomeCoach, requestInput } from './coaching-inputs'

const { owner } = await openTestDatabase()
let oak: OakStreet
let mira: SignedIn
let sam: SignedIn

const envelope = (input: unknown, now?: Date) => ({ commandId: v7(), input, now })

beforeAll(async () => {
  oak = await openOakStreet(owner)
  mira = await newUser(owner)
  sam = await newUser(owner)
  for (const [coach, name] of [
    [mira, 'Mira'],
    [sam, 'Sam'],
  ] as const)
    await becomeCoach(coach, oak.people.eva, { name })
})

async function ask(driveId = oak.otherDriveId, asking = oak.people.flo, now?: Date) {
  const input = requestInput(driveId)
  expect(await execute(openCoachingRequest, asking.session, envelope(input, now))).toMatchObject({ ok: true })
  return input.requestId
}

async function offer(requestId: string, coach: SignedIn, now?: Date) {
  const input = { driveId: oak.otherDriveId, requestId, offerId: v7(), coachId: coach.userId }
  return {
    offerId: input.offerId,
    result: await execute(offerMatch, oak.people.eva.session, envelope(input, now)),
  }
}

const answer = (coach: SignedIn, offerId: string, said: 'accept' | 'decline', now?: Date) =>
  execute(answerMatch, coach.session, envelope({ offerId, answer: said }, now))

const decision = (offerId: string) => ({ driveId: oak.otherDriveId, offerId, coachingId: v7(), roleId: v7() })

/** What is still new to somebody. */
const newsOf = ({ session }: SignedIn) =>
  asViewer(session, (tx) => tx.sql<{ kind: string }>`select kind from notice where read_at is null`).then(
    (rows) => rows.map(({ kind }) => kind),
  )
const noticesOf = ({ session }: SignedIn) =>
  asViewer(session, (tx) => tx.sql<{ kind: string }>`select kind from notice order by made_at, kind`).then(
    (rows) => rows.map(({ kind }) => kind),
  )

describe('from asking to coaching', () => {
  test('a drive asks, is offered, accepted and confirmed; everybody concerned hears each step at once', async () => {
    const { flo, eva } = oak.people
    const requestId = await ask()
    expect(await noticesOf(eva)).toContain('coaching_request.opened')

    const { offerId, result } = await offer(requestId, mira)
    expect(result).toEqual({ ok: true, value: { offerId } })
    expect(await noticesOf(mira)).toEqual(['coach.admitted', 'match.offered'])
    expect(await noticesOf(flo)).toContain('match.asked')

    expect(await answer(mira, offerId, 'accept')).toMatchObject({ ok: true })
    expect(await noticesOf(flo)).toContain('match.accepted')

    const before = await peopleSeenBy(mira)
    expect(before).toEqual({ drives: 0, workers: 0 })
    const confirmed = decision(offerId)
    const { coachingId: _id, roleId: _role, ...refusal } = confirmed
    expect(await execute(confirmMatch, eva.session, envelope(confirmed))).toMatchObject({ ok: false })
    expect(await execute(refuseMatchOffer, mira.session, envelope(refusal))).toMatchObject({ ok: false })
    expect(await execute(confirmMatch, flo.session, envelope(confirmed))).toMatchObject({ ok: true })
    expect(await noticesOf(mira)).toContain('match.confirmed')
    const answered = { flo: await newsOf(flo), mira: await newsOf(mira) }
    expect(answered.flo).not.toContain('match.accepted')
    expect(answered.mira).not.toContain('match.offered')
    expect(await peopleSeenBy(mira)).toEqual({ drives: 1, workers: 1 })

    const ended = { driveId: oak.otherDriveId, coachingId: confirmed.coachingId }
    expect(await execute(endCoaching, oak.people.ana.session, envelope(ended))).toMatchObject({ ok: false })
    expect(await execute(endCoaching, flo.session, envelope(ended))).toMatchObject({ ok: true })
    expect(await peopleSeenBy(mira)).toEqual({ drives: 0, workers: 0 })
  })

  test('a coach who was taken on reads counts and codes of this drive, and no name, contact or note by any statement', async () => {
    const requestId = await ask()
    const { offerId } = await offer(requestId, sam)
    await answer(sam, offerId, 'accept')
    const { coachingId, ...confirmed } = decision(offerId)
    await execute(confirmMatch, oak.people.flo.session, envelope({ ...confirmed, coachingId }))
    const seen = await asViewer(sam.session, async ({ sql }) => ({
      codes: (await sql<{ code: string }>`select code from worker`).map(({ code }) => code),
      counted: await sql`select 1 from cell_bucket`.then((rows) => rows.length > 0),
      otherDrives: await sql`select 1 from drive where id <> ${oak.otherDriveId}`,
      names: await sql`select 1 from worker_name`,
      contacts: await sql`select 1 from contact`,
      notes: await sql`select 1 from note`,
      employers: await sql`select 1 from employer`,
      people: await sql`select 1 from drive_role where user_id <> ${sam.userId}`,
      log: await sql`select 1 from activity where scope_id = ${oak.otherDriveId}`,
    }))
    expect(seen).toEqual({
      codes: [oak.stranger.code],
      counted: true,
      otherDrives: [],
      names: [],
      contacts: [],
      notes: [],
      employers: [],
      people: [],
      log: [],
    })

    const byCoach = await execute(
      endCoaching,
      sam.session,
      envelope({ driveId: oak.otherDriveId, coachingId }),
    )
    expect(byCoach).toMatchObject({ ok: true })
    expect(await peopleSeenBy(sam)).toEqual({ drives: 0, workers: 0 })
    expect(await noticesOf(oak.people.flo)).toContain('coaching.ended')
  })
})

describe('when it does not fit', () => {
  test('a coach who coached here before, or belongs to the drive, cannot be offered it, and nothing says which', async () => {
    const requestId = await ask()
    for (const coach of [mira, sam]) {
      const { result } = await offer(requestId, coach)
      expect(result).toMatchObject({
        ok: false,
        error: { reason: { key: 'coaching.why_not.not_this_drive' } },
      })
    }
    const { flo } = oak.people
    await becomeCoach(flo, oak.people.eva, { name: 'Flo' })
    expect((await offer(requestId, flo)).result).toMatchObject({
      error: { reason: { key: 'coaching.why_not.not_this_drive' } },
    })
    await execute(withdrawCoachingRequest, flo.session, envelope({ driveId: oak.otherDriveId, requestId }))
  })

  test('a no leaves the drive its place, tells nobody who it was, and the same drive is not offered to them again', async () => {
    const noa = await newUser(owner)
    await becomeCoach(noa, oak.people.eva, { name: 'Noa' })
    const requestId = await ask()
    const { offerId } = await offer(requestId, noa)
    expect(await answer(noa, offerId, 'decline')).toMatchObject({ ok: true })
    expect(await noticesOf(oak.people.flo)).toContain('match.declined')
    const [told] = await asViewer(
      oak.people.flo.session,
      (tx) => tx.sql<{ params: object }>`select params from notice where kind = 'match.declined'`,
    )
    expect(told?.params).toEqual({ code: 'ELM-07' })
    const log = await asViewer(
      oak.people.flo.session,
      (tx) =>
        tx.sql`select 1 from activity where scope_id = ${oak.otherDriveId} and actor_id = ${noa.userId}`,
    )
    expect(log).toEqual([])
    const [request] = await asViewer(
      oak.people.flo.session,
      (tx) => tx.sql<{ state: string }>`select state from coaching_request where id = ${requestId}`,
    )
    expect(request?.state).toBe('open')
    expect((await offer(requestId, noa)).result).toMatchObject({ ok: false })
    await execute(
      withdrawCoachingRequest,
      oak.people.flo.session,
      envelope({ driveId: oak.otherDriveId, requestId }),
    )
  })

  test('an offer that nobody answered runs out: the coach cannot take it later, and the next one can be asked', async () => {
    const [kai, lea] = [await newUser(owner), await newUser(owner)]
    for (const coach of [kai, lea]) await becomeCoach(coach, oak.people.eva, { name: 'K' })
    const requestId = await ask()
    const { offerId } = await offer(requestId, kai)
    expect((await offer(requestId, lea)).result).toMatchObject({
      error: { reason: { key: 'coaching.refused.not_open' } },
    })
    const later = new Date(Date.now() + 4 * 86_400_000)
    expect(await answer(kai, offerId, 'accept', later)).toMatchObject({
      error: { reason: { key: 'coaching.refused.offer_over' } },
    })
    expect((await offer(requestId, lea, later)).result).toMatchObject({ ok: true })
    const { rows } = await owner.query('select state from match_offer where id = $1', [offerId])
    expect(rows).toEqual([{ state: 'expired' }])
    await execute(
      withdrawCoachingRequest,
      oak.people.flo.session,
      envelope({ driveId: oak.otherDriveId, requestId }),
    )
    expect(await noticesOf(lea)).toContain('match.withdrawn')
  })

  test('two coordinators who offer a coach’s last place at once fill it once', async () => {
    const uma = await newUser(owner)
    await becomeCoach(uma, oak.people.eva, { name: 'Uma', cap: 1 })
    const requestId = await ask()
    const oakRequest = requestInput(oak.driveId)
    await execute(openCoachingRequest, oak.people.ana.session, envelope(oakRequest))
    const inputs = [
      { driveId: oak.otherDriveId, requestId, offerId: v7(), coachId: uma.userId },
      { driveId: oak.driveId, requestId: oakRequest.requestId, offerId: v7(), coachId: uma.userId },
    ]
    const results = await Promise.all(
      inputs.map((input) => execute(offerMatch, oak.people.eva.session, envelope(input))),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    await execute(
      withdrawCoachingRequest,
      oak.people.flo.session,
      envelope({ driveId: oak.otherDriveId, requestId }),
    )
    await execute(
      withdrawCoachingRequest,
      oak.people.ana.session,
      envelope({ driveId: oak.driveId, requestId: oakRequest.requestId }),
    )
  })

  test('who may do what in coaching is who the role table says', async () => {
    const requestId = await ask()
    const input = { driveId: oak.otherDriveId, requestId, offerId: v7(), coachId: mira.userId }
    for (const name of ['ana', 'cy', 'dee', 'gus', 'hal', 'flo'] as const) {
      const result = await execute(offerMatch, oak.people[name].session, envelope(input))
      expect({ name, ok: result.ok }).toEqual({ name, ok: false })
    }
    for (const name of ['cy', 'dee', 'gus', 'hal', 'eva', 'flo'] as const) {
      const result = await execute(
        openCoachingRequest,
        oak.people[name].session,
        envelope(requestInput(oak.driveId)),
      )
      expect({ name, ok: result.ok }).toEqual({ name, ok: false })
    }
    await execute(
      withdrawCoachingRequest,
      oak.people.flo.session,
      envelope({ driveId: oak.otherDriveId, requestId }),
    )
  })
})

describe('what the queue knows', () => {
  test('neither the employer’s name nor the drive’s is in a request; the same firm is still recognised as the same', async () => {
    const [ada, driveId] = [await newUser(owner), oak.otherDriveId]
    await becomeCoach(ada, oak.people.eva, { name: 'Ada', companies: ['HARBOR LANE BAKERY INC'] })
    const employer = {
      driveId,
      employerId: v7(),
      linkId: v7(),
      name: 'Harbor Lane Bakery',
      city: 'Ellery',
      state: 'ME',
    }
    expect(await execute(attachEmployer, oak.people.flo.session, envelope(employer))).toMatchObject({
      ok: true,
    })
    const input = { ...requestInput(driveId), shareCompany: true }
    await execute(openCoachingRequest, oak.people.flo.session, envelope(input))
    const { rows } = await owner.query(
      'select r::text as row, employer_id from coaching_request r where id = $1',
      [input.requestId],
    )
    expect(rows[0].row).not.toMatch(/harbor|bakery|elm road/i)
    const profiles = await owner.query('select company_ids from coach_profile where user_id = $1', [
      ada.userId,
    ])
    expect(profiles.rows[0].company_ids).toEqual([rows[0].employer_id])
    await execute(
      withdrawCoachingRequest,
      oak.people.flo.session,
      envelope({ driveId, requestId: input.requestId }),
    )
  })
})

const peopleSeenBy = ({ session }: SignedIn) =>
  asViewer(session, async ({ sql }) => ({
    drives: (await sql`select 1 from drive`).length,
    workers: (await sql`select 1 from worker`).length,
  }))
