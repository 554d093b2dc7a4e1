import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, dateIn } from '@/lib/clock'
import { answerMatch } from '@/lib/coaching/commands/answer-match'
import { changeUrgency } from '@/lib/coaching/commands/change-urgency'
import { confirmMatch } from '@/lib/coaching/commands/confirm-match'
import { endCoaching } from '@/lib/coaching/commands/end-coaching'
import { offerMatch } from '@/lib/coaching/commands/offer-match'
import { offerNextStep } from '@/lib/coaching/commands/offer-next-step'
import { openCoachingRequest } from '@/lib/coaching/commands/open-coaching-request'
import { openGathering } from '@/lib/coaching/commands/open-gathering'
import { passOnHandOver } from '@/lib/coaching/commands/pass-on-hand-over'
import { getDriveCoaching } from '@/lib/coaching/queries/drive-coaching'
import { getQueueBoard } from '@/lib/coaching/queries/queue-board'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { type OakStreet, openOakStreet } from '../../support/oak-street'
import { newUser, type SignedIn } from '../../support/people'
import { openTestDatabase } from '../../support/test-database'
import { becomeCoach, requestInput } from './coaching-inputs'

const { owner } = await openTestDatabase()
let oak: OakStreet

beforeAll(async () => {
  oak = await openOakStreet(owner)
})

const start = new Date()
const inDays = (days: number) => new Date(start.getTime() + days * 86_400_000)
const envelope = (input: unknown, now?: Date) => ({ commandId: v7(), input, now })
const board = (days: number) => getQueueBoard(oak.people.eva.session, inDays(days))
const lineOf = async (requestId: string, days: number) =>
  (await board(days)).lines.find((line) => line.requestId === requestId)

async function ask(days: number): Promise<string> {
  const input = requestInput(oak.otherDriveId)
  const asked = await execute(openCoachingRequest, oak.people.flo.session, envelope(input, inDays(days)))
  expect(asked).toMatchObject({ ok: true })
  return input.requestId
}

/** From the offer to the first day with this coach. */
async function coachFrom(coach: SignedIn, requestId: string): Promise<string> {
  const { flo, eva } = oak.people
  const ids = { driveId: oak.otherDriveId, offerId: v7() }
  await execute(offerMatch, eva.session, envelope({ ...ids, requestId, coachId: coach.userId }))
  await execute(answerMatch, coach.session, envelope({ offerId: ids.offerId, answer: 'accept' }))
  const confirmed = { ...ids, coachingId: v7(), roleId: v7() }
  expect(await execute(confirmMatch, flo.session, envelope(confirmed))).toMatchObject({
    ok: true,
  })
  return confirmed.coachingId
}

const kindsOf = ({ session }: SignedIn) =>
  asViewer(session, (tx) => tx.sql<{ kind: string }>`select kind from notice`).then((rows) =>
    rows.map(({ kind }) => kind),
  )

describe('a group that nobody can be proposed for', () => {
  test('has a reason, a step is proposed and, once it is told, stands on both screens', async () => {
    const requestId = await ask(0)
    expect(await lineOf(requestId, 0)).toMatchObject({
      proposal: { waitsBecause: { key: 'coaching.waits.no_coaches' } },
      step: { step: 'invite' },
      offered: null,
    })
    const call = {
      ...{ gatheringIds: [v7()], kind: 'open_call', language: 'en', needs: [], minutes: 60, seats: null },
      ...{ onDate: addDays(dateIn('America/New_York', start), 2), time: '19:00' },
      ...{ title: 'First lists', text: '', link: 'https://meet.example/a' },
    }
    await execute(openGathering, oak.people.eva.session, envelope(call))
    const [gatheringId = null] = call.gatheringIds
    expect(await lineOf(requestId, 0)).toMatchObject({ step: { step: 'open_call', gatheringId } })

    const told = { driveId: oak.otherDriveId, requestId, step: 'open_call', gatheringId }
    expect(await execute(offerNextStep, oak.people.flo.session, envelope(told))).toMatchObject({ ok: false })
    const wrong = { ...told, step: 'group_coaching' }
    expect(await execute(offerNextStep, oak.people.eva.session, envelope(wrong))).toMatchObject({
      error: { reason: { key: 'coaching.refused.no_such_call' } },
    })
    expect(await execute(offerNextStep, oak.people.eva.session, envelope(told))).toMatchObject({ ok: true })
    expect(await lineOf(requestId, 0)).toMatchObject({ offered: { step: 'open_call', call: 'First lists' } })
    expect(await kindsOf(oak.people.flo)).toContain('coaching_request.next_step')
    const seen = await getDriveCoaching(oak.people.flo.session, oak.otherDriveId, start)
    expect(seen?.request?.nextStep?.step).toBe('open_call')
    expect(seen?.request?.nextStep?.at.getTime()).toBeGreaterThan(start.getTime())
  })

  test('becomes more urgent when its committee says so, and coordination hears it', async () => {
    const [{ requestId = '' } = {}] = (await board(0)).lines
    const urgent = { driveId: oak.otherDriveId, requestId, urgency: 'now' }
    expect(await execute(changeUrgency, oak.people.eva.session, envelope(urgent))).toMatchObject({
      ok: false,
    })
    expect(await execute(changeUrgency, oak.people.flo.session, envelope(urgent))).toMatchObject({ ok: true })
    expect(await lineOf(requestId, 0)).toMatchObject({ urgency: 'now' })
    expect(await kindsOf(oak.people.eva)).toContain('coaching_request.urgency')
  })
})

describe('when a coach goes', () => {
  test('the time that the group waited is not lost, what the coach wrote is for the committee, and the next coach sees it once it is shown', async () => {
    const { flo, eva } = oak.people
    const [mira, sam] = [await newUser(owner), await newUser(owner)]
    await becomeCoach(mira, eva)
    const [{ requestId = '' } = {}] = (await board(0)).lines
    await owner.query('update coaching_request set opened_at = $2 where id = $1', [requestId, inDays(-10)])
    const coachingId = await coachFrom(mira, requestId)
    const text = 'The night dock talks after the break.'
    const ended = { driveId: oak.otherDriveId, coachingId, handOver: text }
    expect(await execute(endCoaching, mira.session, envelope(ended))).toMatchObject({ ok: true })
    expect((await getDriveCoaching(flo.session, oak.otherDriveId, start))?.handOver).toMatchObject({ text })

    const again = await ask(0)
    expect((await lineOf(again, 0))?.days).toBe(10)
    expect((await lineOf(again, 3))?.days).toBe(13)

    await becomeCoach(sam, eva)
    await coachFrom(sam, again)
    const readBySam = () =>
      asViewer(sam.session, (tx) => tx.sql`select from review_comment where drive_id = ${oak.otherDriveId}`)
    expect(await readBySam()).toEqual([])
    const passOn = () =>
      execute(passOnHandOver, flo.session, envelope({ driveId: oak.otherDriveId, commentId: v7() }))
    expect(await passOn()).toMatchObject({ ok: true })
    expect(await readBySam()).toHaveLength(1)
    expect(await passOn()).toMatchObject({ error: { reason: { key: 'coaching.refused.passed_on' } } })
  })

  test('a committee that drops its coach keeps its place too', async () => {
    const [{ id = '' } = {}] = await asViewer(
      oak.people.flo.session,
      (tx) => tx.sql<{ id: string }>`
        select id from coaching where drive_id = ${oak.otherDriveId} and until_at is null`,
    )
    const dropped = { driveId: oak.otherDriveId, coachingId: id }
    expect(await execute(endCoaching, oak.people.flo.session, envelope(dropped))).toMatchObject({ ok: true })
    expect((await lineOf(await ask(0), 0))?.days).toBe(10)
  })
})

describe('the clocks', () => {
  test('show a group whose coach has begun without a session, and a new group without a talk, by code and age alone', async () => {
    const { dee, eva, ana } = oak.people
    await owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, $4)', [
      ...[v7(), oak.driveId, dee.userId, inDays(-1)],
    ])
    await owner.query('update drive set started_at = $2 where id = $1', [oak.driveId, inDays(-1)])
    await owner.query('update one_on_one set withdrawn_at = now() where drive_id = $1', [oak.driveId])
    const codes = ({ late }: { late: { clock: string; code: string }[] }) =>
      late.map(({ clock, code }) => `${clock} ${code}`)
    expect(codes((await board(2)).clocks)).not.toContain('first_talk OAK-11')
    expect(codes((await board(4)).clocks)).toContain('first_talk OAK-11')
    expect(codes((await board(7)).clocks)).toContain('first_session OAK-11')
    const seen = await asViewer(ana.session, (tx) => tx.sql`select * from app.queue_clocks(now())`)
    expect(seen).toEqual([])
    const text = JSON.stringify((await getQueueBoard(eva.session, inDays(7))).clocks)
    for (const { name } of Object.values(oak.workers)) expect(text).not.toContain(name)
  })

  test('count callers who wait, and how many for more than two days', async () => {
    for (const days of [-3, -1])
      await owner.query(
        `insert into intake (id, reply_hash, words, kid, locale, people, urgency, received_at)
         values ($1, $2, '', 'test', 'en', 'alone', 'usual', $3)`,
        [v7(), Buffer.from(v7().replaceAll('-', ''), 'hex'), inDays(days)],
      )
    expect((await board(0)).clocks.calls).toMatchObject({ waiting: 2, late: 1 })
    const seen = await asViewer(
      oak.people.ana.session,
      (tx) => tx.sql`select waiting from app.calls_waiting(now())`,
    )
    expect(seen).toEqual([{ waiting: 0 }])
  })
})
