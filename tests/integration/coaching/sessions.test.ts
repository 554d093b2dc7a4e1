import ical from 'ical.js'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { addDays } from '@/lib/clock'
import { bookSession } from '@/lib/coaching/commands/book-session'
import { cancelSession } from '@/lib/coaching/commands/cancel-session'
import { endCoaching } from '@/lib/coaching/commands/end-coaching'
import { finishSession } from '@/lib/coaching/commands/finish-session'
import { leaveCoaching } from '@/lib/coaching/commands/leave-coaching'
import { proposeSession } from '@/lib/coaching/commands/propose-session'
import { getSessions } from '@/lib/coaching/queries/sessions'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import { calendarFile } from '@/lib/conversations/calendar'
import { openOakStreet } from '@/tests/support/oak-street'
import { giveRole, type SignedIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { becomeCoach } from './coaching-inputs'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId } = oak
const { ana, cy, dee, eva } = oak.people

/** March of next year, so that the facts of today lie before it: clocks change in Los Angeles on its second Sunday, in Madrid on its last. */
const YEAR = new Date().getUTCFullYear() + 1
const weekday = (day: number) => new Date(Date.UTC(YEAR, 2, day)).getUTCDay()
const CHANGE_THERE = addDays(`${YEAR}-03-01`, ((7 - weekday(1)) % 7) + 7)
const CHANGE_HERE = addDays(`${YEAR}-03-31`, -weekday(31))
/** Before both. */
const NOW = new Date(Date.UTC(YEAR, 2, 1, 12))

beforeAll(async () => {
  await owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())', [
    v7(),
    driveId,
    dee.userId,
  ])
  await owner.query("update app_user set time_zone = 'America/Los_Angeles' where id = $1", [dee.userId])
  await owner.query("update app_user set time_zone = 'Europe/Madrid' where id = $1", [ana.userId])
})

const run = (command: unknown, by: SignedIn, input: unknown, now = NOW) =>
  execute(command as AnyCommand, by.session, { commandId: v7(), input, now })

async function propose(by: SignedIn, times: [day: string, time: string][], now = NOW) {
  const sessionId = v7()
  const slots = times.map(([onDate, time]) => ({ slotId: v7(), onDate, time }))
  const words = { link: 'https://meet.example.org/copper', agenda: 'Role play with K7' }
  const input = { driveId, sessionId, kind: 'session', minutes: 45, slots, ...words }
  return { sessionId, slots, answer: await run(proposeSession, by, input, now) }
}

async function seen(by: SignedIn, now = NOW) {
  const viewer = await loadViewer(by.session)
  return (viewer && (await getSessions(viewer, driveId, now)))?.sessions ?? null
}

test('a group without a coach proposes to nobody, and hears why', async () => {
  await owner.query('update coaching set until_at = now() where drive_id = $1', [driveId])
  const day = addDays(CHANGE_THERE, -5)
  const { answer } = await propose(ana, [[day, '18:00']])
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'denied', reason: { key: 'grants.refused.no_coach' } },
  })
  expect(await seen(ana)).toEqual([])
  await owner.query('update coaching set until_at = null where drive_id = $1', [driveId])
})

test('a coach in Los Angeles and a committee in Madrid mean the same moment, before, between and after their clocks change', async () => {
  const days = [addDays(CHANGE_THERE, -5), addDays(CHANGE_THERE, 2), addDays(CHANGE_HERE, 9)]
  const { sessionId, slots, answer } = await propose(
    dee,
    days.map((day) => [day, '18:00']),
  )
  expect(answer).toMatchObject({ ok: true })
  const [session] = (await seen(ana)) ?? []
  const inMadrid = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Madrid',
    ...{
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
  })
  const nextDays = days.map((day) => addDays(day, 1))
  expect(session?.slots.map(({ startsAt }) => inMadrid.format(startsAt))).toEqual([
    `${nextDays[0]}, 03:00`,
    `${nextDays[1]}, 02:00`,
    `${nextDays[2]}, 03:00`,
  ])
  const bookedAt = new Date(`${nextDays[1]}T01:00:00Z`)
  const slotId = slots[1]?.slotId
  expect(await run(bookSession, dee, { driveId, sessionId, slotId })).toMatchObject({
    error: { reason: { key: 'sessions.refused.own_proposal' } },
  })
  expect(await run(bookSession, ana, { driveId, sessionId, slotId })).toMatchObject({ ok: true })
  const [booked] = (await seen(dee)) ?? []
  expect(booked).toMatchObject({ stage: 'booked', startsAt: bookedAt })
  expect(await run(bookSession, ana, { driveId, sessionId, slotId: slots[0]?.slotId })).toMatchObject({
    error: { reason: { key: 'sessions.refused.not_proposed' } },
  })

  const entry = {
    ...{ id: sessionId, onDate: addDays(CHANGE_THERE, 3), recordedAt: NOW, isOver: false },
    hours: { startsAt: bookedAt, minutes: 45, timeZone: 'Europe/Madrid' },
  }
  const file = calendarFile([entry], { title: 'Coffee', alarm: 'none' }, NOW)
  const event = new ical.Event(
    new ical.Component(ical.parse(file)).getFirstSubcomponent('vevent') ?? undefined,
  )
  expect(event.startDate.toJSDate()).toEqual(bookedAt)
  expect(event.duration.toSeconds()).toBe(45 * 60)
  expect(file).not.toMatch(/K7|meet\.example/)
})

test('an hour that the clocks skip, an hour that has passed and no hour at all are each refused where they were typed', async () => {
  expect((await propose(dee, [[CHANGE_THERE, '02:30']])).answer).toMatchObject({
    error: { fields: { time0: [{ key: 'meetings.refused.no_such_time' }] } },
  })
  expect(
    (
      await propose(dee, [
        [`${YEAR}-03-20`, '10:00'],
        [`${YEAR}-02-01`, '10:00'],
      ])
    ).answer,
  ).toMatchObject({ error: { fields: { time1: [{ key: 'sessions.refused.past' }] } } })
  expect((await propose(dee, [])).answer).toMatchObject({ error: { code: 'invalid' } })
})

test('both sides write down how it was, neither over the other, and only once it is over', async () => {
  const { sessionId, slots } = await propose(ana, [[`${YEAR}-03-02`, '19:00']])
  await run(bookSession, dee, { driveId, sessionId, slotId: slots[0]?.slotId })
  const note = (outcome: string, version: number) => ({ driveId, sessionId, version, came: 3, outcome })
  expect(await run(finishSession, dee, note('Early', 1))).toMatchObject({
    error: { reason: { key: 'sessions.refused.not_over' } },
  })
  const later = new Date(`${YEAR}-03-02T20:00:00Z`)
  expect(await run(finishSession, dee, note('K7 leads the next talk', 1), later)).toMatchObject({ ok: true })
  expect(await run(finishSession, ana, note('Something else', 1), later)).toMatchObject({
    error: { code: 'conflict' },
  })
  const written = (await seen(ana, later))?.find((each) => each.sessionId === sessionId)
  expect(written).toMatchObject({ stage: 'held', came: 3, outcome: 'K7 leads the next talk' })
  expect(await run(cancelSession, ana, { driveId, sessionId }, later)).toMatchObject({
    error: { reason: { key: 'sessions.refused.ended' } },
  })
})

test('what is called off is gone for both, and the others read what became of it; nobody else sees or proposes anything', async () => {
  const goneFor = async (by: typeof ana, answer: 'booked' | null, at?: Date) => {
    const { sessionId, slots } = await propose(ana, [[`${YEAR}-03-05`, '19:00']])
    if (answer) await run(bookSession, dee, { driveId, sessionId, slotId: slots[0]?.slotId })
    expect(await run(cancelSession, by, { driveId, sessionId }, at)).toMatchObject({ ok: true })
    expect((await seen(ana))?.some((each) => each.sessionId === sessionId)).toBe(false)
    const { rows } = await owner.query<{ kind: string }>(
      'select kind from notice where user_id = $1 order by made_at desc, id desc limit 1',
      [by === ana ? dee.userId : ana.userId],
    )
    return rows[0]?.kind
  }
  expect(await goneFor(dee, null)).toBe('session.none_fits')
  expect(await goneFor(ana, null)).toBe('session.taken_back')
  expect(await goneFor(dee, 'booked')).toBe('session.cancelled')
  expect(await goneFor(dee, 'booked', new Date(`${YEAR}-03-06T12:00:00Z`))).toBe('session.not_held')
  for (const other of [cy, eva]) {
    expect(await seen(other)).toBeNull()
    expect((await propose(other, [[`${YEAR}-03-05`, '19:00']])).answer).toMatchObject({ ok: false })
  }
})

test('when the coaching ends, nobody is left waiting: what lay ahead is called off, what was over stays to be written down', async () => {
  const before = await propose(ana, [[`${YEAR}-03-03`, '19:00']])
  const after = await propose(ana, [[`${YEAR}-03-09`, '19:00']])
  const open = await propose(ana, [[`${YEAR}-03-10`, '19:00']])
  for (const { sessionId, slots } of [before, after])
    expect(await run(bookSession, dee, { driveId, sessionId, slotId: slots[0]?.slotId })).toMatchObject({
      ok: true,
    })
  const { rows } = await owner.query<{ id: string }>(
    'select id from coaching where drive_id = $1 and until_at is null',
    [driveId],
  )
  const end = { driveId, coachingId: rows[0]?.id, handOver: '' }
  const between = new Date(Date.UTC(YEAR, 2, 6, 12))
  expect(await run(endCoaching, dee, end, between)).toMatchObject({ ok: true })

  const left = (await seen(ana, between))?.map(({ sessionId }) => sessionId)
  expect(left).toContain(before.sessionId)
  expect(left).not.toContain(after.sessionId)
  expect(left).not.toContain(open.sessionId)
})

test('when a coach stops coaching altogether, what lay ahead with their groups is called off too', async () => {
  await owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())', [
    v7(),
    driveId,
    dee.userId,
  ])
  await giveRole(owner, ana.session, { driveId, userId: dee.userId, role: 'coach' })
  await becomeCoach(dee, eva)
  const ahead = await propose(ana, [[`${YEAR}-03-12`, '19:00']])
  expect(ahead.answer).toMatchObject({ ok: true })
  expect((await seen(ana))?.map(({ sessionId }) => sessionId)).toContain(ahead.sessionId)
  expect(await run(leaveCoaching, dee, {})).toMatchObject({ ok: true })
  expect((await seen(ana))?.map(({ sessionId }) => sessionId)).not.toContain(ahead.sessionId)
})

test('when a second coach goes, only what they proposed is called off; when whoever leads goes, what the second proposed stays', async () => {
  await owner.query('delete from coaching where drive_id = $1', [driveId])
  const coachings = { lead: v7(), second: v7() }
  for (const [id, coach, part] of [
    [coachings.lead, dee, 'lead'],
    [coachings.second, eva, 'co_coach'],
  ] as const) {
    const values = [id, driveId, coach.userId, part]
    await owner.query(
      'insert into coaching (id, drive_id, coach_id, from_at, part) values ($1, $2, $3, now(), $4)',
      values,
    )
    await giveRole(owner, ana.session, { driveId, userId: coach.userId, role: 'coach' })
  }
  const proposed = async (by: SignedIn, day: string) => {
    const { sessionId, answer } = await propose(by, [[`${YEAR}-${day}`, '19:00']])
    expect(answer).toMatchObject({ ok: true })
    return sessionId
  }
  const [group, lead, second] = [
    await proposed(ana, '03-20'),
    await proposed(dee, '03-21'),
    await proposed(eva, '03-22'),
  ]
  const ahead = async () => (await seen(ana))?.map(({ sessionId }) => sessionId)
  const end = (by: SignedIn, coachingId: string) =>
    run(endCoaching, by, { driveId, coachingId, handOver: '' })

  expect(await end(eva, coachings.second)).toMatchObject({ ok: true })
  expect(await ahead()).toEqual(expect.arrayContaining([group, lead]))
  expect(await ahead()).not.toContain(second)

  await owner.query('update coaching set until_at = null where id = $1', [coachings.second])
  await giveRole(owner, ana.session, { driveId, userId: eva.userId, role: 'coach' })
  const again = await proposed(eva, '03-23')
  expect(await end(dee, coachings.lead)).toMatchObject({ ok: true })
  expect(await ahead()).toContain(again)
  expect(await ahead()).not.toContain(group)
  expect(await ahead()).not.toContain(lead)
})
