import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { tiesIn } from '@/lib/leaders/queries/ties-in'
import { answerMeeting } from '@/lib/meetings/commands/answer-meeting'
import { attendMeeting } from '@/lib/meetings/commands/attend-meeting'
import { cancelMeeting } from '@/lib/meetings/commands/cancel-meeting'
import { changeMeeting } from '@/lib/meetings/commands/change-meeting'
import { restoreMeeting } from '@/lib/meetings/commands/restore-meeting'
import { scheduleMeeting } from '@/lib/meetings/commands/schedule-meeting'
import { wallClock } from '@/lib/meetings/meeting-time'
import { lastMeetingDayIn } from '@/lib/meetings/queries/last-meeting-day'
import { getMeetingEntry } from '@/lib/meetings/queries/meeting-entry'
import { getMeeting } from '@/lib/meetings/queries/meeting-page'
import { getMeetings } from '@/lib/meetings/queries/meetings'
import { getNextMeeting } from '@/lib/meetings/queries/next-meeting'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { afterDay, dayAhead, planMeeting } from './planned'

const { owner } = await openTestDatabase()
const { driveId, people, workers } = await openOakStreet(owner)
const { ana, bo } = people
const { dana, fay, ida, joe } = workers
const viewer = (await loadViewer(ana.session)) as Viewer

const plan = (kind: 'committee' | 'everyone' | 'social', inDays: number) =>
  planMeeting(ana.session, driveId, { kind, inDays })
const attend = (meetingId: string, there: Record<string, boolean | null>, now: Date, commandId = v7()) => {
  const entries = Object.entries(there).map(([workerId, wasThere]) => ({ workerId, wasThere }))
  const input = { driveId, meetingId, togetherId: v7(), people: entries }
  return execute(attendMeeting, ana.session, { commandId, input, now })
}
const answer = (session: Session, meetingId: string, workerId: string, coming: 'yes' | 'no' | null) =>
  execute(answerMeeting, session, {
    commandId: v7(),
    input: { driveId, meetingId, answers: [{ workerId, coming }] },
  })
const pageOf = (meetingId: string, now = new Date()) =>
  getMeeting(viewer, { driveId, meetingId }, 'Everybody', now)
const reasonOf = (result: Awaited<ReturnType<typeof attend>>) => (result.ok ? null : result.error.reason?.key)

test('a meeting is at the hour that was picked by the clock of the group, in winter and in summer', async () => {
  const meetingId = await plan('everyone', 3)
  const found = await pageOf(meetingId)
  expect(found?.meeting).toMatchObject({
    onDate: dayAhead(3),
    time: '18:30',
    place: 'Canary hall',
    minutes: 60,
  })
  expect(wallClock('America/New_York', found?.meeting.startsAt ?? new Date(0))).toEqual({
    ...{ onDate: dayAhead(3), time: '18:30' },
  })
  const { rows } = await owner.query<{ words: Buffer }>('select words from meeting where id = $1', [
    meetingId,
  ])
  expect(rows[0]?.words.toString('latin1')).not.toMatch(/Canary|meet\.example/)
})

test('an hour that the clocks skip is refused beside its field, and so is a day long ago', async () => {
  const input = { driveId, meetingId: v7(), kind: 'committee', minutes: 60 }
  const now = new Date('2027-02-20T12:00:00Z')
  const skipped = await execute(scheduleMeeting, ana.session, {
    ...{ commandId: v7(), now, input: { ...input, onDate: '2027-03-14', time: '02:30' } },
  })
  expect(skipped).toMatchObject({ error: { fields: { time: [{ key: 'meetings.refused.no_such_time' }] } } })
  const longAgo = await execute(scheduleMeeting, ana.session, {
    ...{ commandId: v7(), now, input: { ...input, onDate: '2026-11-02', time: '18:30' } },
  })
  expect(longAgo).toMatchObject({ error: { fields: { onDate: [{ key: 'meetings.refused.too_old' }] } } })
})

test('who comes is what was said last, and can be taken back', async () => {
  const meetingId = await plan('everyone', 2)
  await answer(ana.session, meetingId, dana.id, 'yes')
  await answer(bo.session, meetingId, fay.id, 'yes')
  await answer(ana.session, meetingId, dana.id, 'no')
  const coming = async () =>
    (await pageOf(meetingId))?.people.flatMap((person) =>
      person.coming ? [[person.called, person.coming]] : [],
    )
  expect((await coming())?.toSorted()).toEqual([
    ['Dana', 'no'],
    ['Fay', 'yes'],
  ])
  await answer(ana.session, meetingId, fay.id, null)
  expect(await coming()).toEqual([['Dana', 'no']])
})

test('attendance is written once it has begun, several at once, also of people who were not asked', async () => {
  const meetingId = await plan('committee', 1)
  expect(reasonOf(await attend(meetingId, { [dana.id]: true }, new Date()))).toBe(
    'meetings.refused.not_begun',
  )
  await attend(meetingId, { [dana.id]: true, [fay.id]: false, [ida.id]: true }, afterDay(1))
  const listed = await getMeetings(viewer, driveId, afterDay(1))
  expect(listed?.past.find((each) => each.meetingId === meetingId)?.counts).toEqual({
    ...{ yes: 0, not_yet: 0, no: 0, wereThere: 2 },
  })
})

test('a social is time together: it makes people known to each other, never supporters, and is put right as a whole', async () => {
  const meetingId = await plan('social', 1)
  const states = () =>
    asViewer(
      ana.session,
      (tx) => tx.sql`select * from worker_state where drive_id = ${driveId} order by worker_id`,
    )
  const known = async () => (await asViewer(ana.session, (tx) => tiesIn(tx, driveId))).length
  const before = await states()
  await attend(meetingId, { [dana.id]: true, [fay.id]: true, [joe.id]: true }, afterDay(1))
  expect(await known()).toBe(3)
  await attend(meetingId, { [joe.id]: false }, afterDay(1))
  expect(await known()).toBe(1)
  await attend(meetingId, { [fay.id]: null, [dana.id]: null, [joe.id]: null }, afterDay(1))
  expect(await known()).toBe(0)
  await attend(meetingId, { [dana.id]: true, [fay.id]: true }, afterDay(1))
  const live = await owner.query(
    'select happened_on::text as day, kind from time_together where meeting_id = $1 and withdrawn_at is null',
    [meetingId],
  )
  expect(live.rows).toEqual([{ day: dayAhead(1), kind: 'other' }])
  expect(await states()).toEqual(before)
  await attend(meetingId, { [dana.id]: null, [fay.id]: null }, afterDay(1))
})

test('what a phone sends twice is written once', async () => {
  const [meetingId, commandId] = [await plan('social', 1), v7()]
  const there = { [dana.id]: true, [ida.id]: true }
  const input = {
    ...{ driveId, meetingId, togetherId: v7() },
    people: Object.entries(there).map(([workerId, wasThere]) => ({ workerId, wasThere })),
  }
  const send = () => execute(attendMeeting, ana.session, { commandId, input, now: afterDay(1) })
  const [first, second] = await Promise.all([send(), send()])
  expect(first).toEqual(second)
  const { rows } = await owner.query('select id from time_together where meeting_id = $1', [meetingId])
  expect(rows).toHaveLength(1)
})

test('a meeting is called off and put back on, and its calendar entry follows', async () => {
  const meetingId = await plan('everyone', 1)
  const one = { commandId: v7(), input: { driveId, meetingId } }
  await execute(cancelMeeting, ana.session, one)
  expect(await getMeetingEntry(viewer, driveId, meetingId)).toMatchObject({
    isOver: true,
    onDate: dayAhead(1),
  })
  expect(await answer(ana.session, meetingId, dana.id, 'yes')).toMatchObject({
    error: { reason: { key: 'meetings.refused.cancelled' } },
  })
  await execute(restoreMeeting, ana.session, { ...one, commandId: v7() })
  expect((await getMeetingEntry(viewer, driveId, meetingId))?.isOver).toBe(false)
  await attend(meetingId, { [dana.id]: true }, afterDay(1))
  expect(await execute(cancelMeeting, ana.session, { ...one, commandId: v7() })).toMatchObject({
    error: { reason: { key: 'meetings.refused.took_place' } },
  })
})

test('two who change a meeting at once both see it, and what took place is not moved', async () => {
  const meetingId = await plan('committee', 1)
  const input = { driveId, meetingId, kind: 'committee', onDate: dayAhead(1), time: '18:30', minutes: 90 }
  const change = (place: string, version: number, time = '18:30') =>
    execute(changeMeeting, ana.session, { commandId: v7(), input: { ...input, place, version, time } })
  expect(await change('Park', 1, '19:00')).toMatchObject({ ok: true })
  expect(await change('Café', 1, '19:00')).toMatchObject({
    error: { code: 'conflict', reason: { params: { theirs: 'Park', yours: 'Café' } } },
  })
  await attend(meetingId, { [dana.id]: true }, afterDay(1))
  expect(await change('Park', 2, '20:00')).toMatchObject({
    error: { reason: { key: 'meetings.refused.took_place' } },
  })
  expect(await change('Library', 2, '19:00')).toMatchObject({ ok: true })
})

test('the next meeting is the soonest that is not over or off, and changes are told since the last that decides', async () => {
  const soon = await getNextMeeting(viewer, driveId)
  expect(soon?.meeting.onDate).toBe(dayAhead(1))
  const lastBefore = (days: number) =>
    asViewer(ana.session, (tx) => lastMeetingDayIn(tx, driveId, dayAhead(days)))
  expect(await lastBefore(1)).toBeNull()
  expect(await lastBefore(2)).toBe(dayAhead(1))
  await plan('social', 20)
  expect(await lastBefore(21)).toBe(dayAhead(3))
})
