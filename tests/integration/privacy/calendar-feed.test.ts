import { createHash, randomBytes } from 'node:crypto'
import ICAL from 'ical.js'
import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { GET } from '@/app/api/calendar/[token]/route'
import { revokeOwnDevice } from '@/lib/access/own-secrets'
import { dateIn, now } from '@/lib/clock'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { withoutSession } from '@/lib/db/without-session'
import { endCalendarFeed } from '@/lib/reaching/commands/end-calendar-feed'
import { makeCalendarFeed } from '@/lib/reaching/commands/make-calendar-feed'
import { enrolledPhone } from '@/tests/support/enrolled-phone'
import { openOakStreet } from '@/tests/support/oak-street'
import { giveRole, newUser, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, otherDriveId } = oak
const { ana, cy, dee, eva, flo } = oak.people

beforeEach(async () => {
  for (const table of ['calendar_feed', 'coaching_session', 'meeting', 'gathering', 'attempt'])
    await owner.query(`delete from ${table}`)
})

const run = (command: unknown, session: Session, input: unknown) =>
  execute(command as AnyCommand, session, { commandId: v7(), input })

/** A feed as a browser makes one; answers what the person copies. */
async function feedOf({ session }: { session: Session }): Promise<{ token: string; feedId: string }> {
  const [random, feedId] = [randomBytes(32), v7()]
  const tokenHash = createHash('sha256').update(random).digest('hex')
  expect(await run(makeCalendarFeed, session, { feedId, tokenHash })).toEqual({ ok: true, value: { feedId } })
  return { token: random.toString('base64url'), feedId }
}

const fetched = (token: string) =>
  GET(new Request('http://localhost/api/calendar/x'), { params: Promise.resolve({ token }) })

/** The events of a feed, read by a real parser. */
async function events(token: string) {
  const file = await (await fetched(token)).text()
  return new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part))
    .map((event) => ({
      title: event.summary,
      start: event.startDate.toJSDate().toISOString(),
      minutes: event.duration.toSeconds() / 60,
    }))
}

const DAY_MS = 86_400_000
const at = (days: number) => {
  const day = new Date(Date.now() + days * DAY_MS)
  day.setUTCHours(17, 30, 0, 0)
  return day
}

async function session(startsAt: Date | null, drive = driveId) {
  const id = v7()
  await owner.query(
    `insert into coaching_session (drive_id, id, kind, words, minutes, starts_at, proposed_by, proposed_at)
     values ($1, $2, 'session', 'sealed', 45, $3, $4, now())`,
    [drive, id, startsAt, dee.userId],
  )
  return id
}
async function meeting(startsAt: Date, kind: 'committee' | 'everyone', coming: Record<string, string> = {}) {
  const id = v7()
  await owner.query(
    `insert into meeting (drive_id, id, kind, words, starts_at, minutes, made_by, made_at)
     values ($1, $2, $3, 'sealed', $4, 60, $5, now())`,
    [driveId, id, kind, startsAt, eva.userId],
  )
  for (const [workerId, answer] of Object.entries(coming))
    await owner.query(
      `insert into meeting_person (drive_id, meeting_id, worker_id, kind, coming, changed_by, changed_at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [driveId, id, workerId, kind, answer, ana.userId],
    )
  return id
}
async function gathering(startsAt: Date, hostedBy: string, guests: string[]) {
  const id = v7()
  await owner.query(
    `insert into gathering (id, kind, words, language, needs, starts_at, minutes, hosted_by, made_at)
     values ($1, 'open_call', 'sealed', 'en', '{}', $2, 90, $3, now())`,
    [id, startsAt, hostedBy],
  )
  for (const userId of guests)
    await owner.query(
      'insert into gathering_place (gathering_id, user_id, drive_id, signed_up_at) values ($1, $2, $3, now())',
      [id, userId, driveId],
    )
  return id
}
/** Who somebody is on the chart of Oak Street. */
const selfOf = async (userId: string): Promise<string> =>
  (
    await owner.query('select worker_id as id from drive_role where user_id = $1 and worker_id is not null', [
      userId,
    ])
  ).rows[0].id

test('sessions, calls and meetings that somebody comes to are in their calendar, at their times and under neutral words', async () => {
  await session(at(3))
  await gathering(at(5), dee.userId, [ana.userId])
  await session(null)
  await session(at(9), otherDriveId)
  await gathering(at(6), dee.userId, [])
  const { token } = await feedOf(ana)
  expect(await events(token)).toEqual([
    { title: 'Call', start: at(3).toISOString(), minutes: 45 },
    { title: 'Call', start: at(5).toISOString(), minutes: 90 },
  ])
  await owner.query("update app_user set locale = 'es' where id = $1", [ana.userId])
  expect((await events(token)).map(({ title }) => title)).toEqual(['Llamada', 'Llamada'])
  await owner.query("update app_user set locale = 'en' where id = $1", [ana.userId])
})

test('a meeting is in the calendar of those who said that they come, and one of the committee in nobody else’s', async () => {
  const cyHimself = await selfOf(cy.userId)
  await meeting(at(2), 'everyone', { [cyHimself]: 'yes' })
  await meeting(at(4), 'everyone', { [cyHimself]: 'no' })
  await meeting(at(6), 'committee', { [cyHimself]: 'yes' })
  const { token } = await feedOf(cy)
  expect(await events(token)).toEqual([{ title: 'Meeting', start: at(2).toISOString(), minutes: 60 }])
})

test('the file follows RFC 5545, is kept by nobody on the way, and holds no name, id, place or link', async () => {
  const [sessionId, gatheringId] = [await session(at(3)), await gathering(at(5), dee.userId, [ana.userId])]
  const { token, feedId } = await feedOf(ana)
  const answer = await fetched(token)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  const file = await answer.text()
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(file.endsWith('END:VCALENDAR')).toBe(true)
  const calendar = new ICAL.Component(ICAL.parse(file))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT6H')
  for (const event of calendar.getAllSubcomponents('vevent')) {
    expect(
      event
        .getAllProperties()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      ['class', 'dtend', 'dtstamp', 'dtstart', 'sequence', 'status', 'summary', 'transp', 'uid'].sort(),
    )
    expect(event.getFirstPropertyValue('class')).toBe('PRIVATE')
  }
  for (const secret of [
    sessionId,
    gatheringId,
    driveId,
    ana.userId,
    dee.userId,
    feedId,
    token,
    'sealed',
    'seedbed',
  ])
    expect(file.toLowerCase()).not.toContain(secret.toLowerCase())
})

test('two calendars do not show that they hold the same date, and one keeps its entry when the time moves', async () => {
  const id = await session(at(3))
  const [first, second] = [await feedOf(ana), await feedOf(oak.people.bo)]
  const uid = async (token: string) => /UID:(\S+)/.exec(await (await fetched(token)).text())?.[1]
  const before = await uid(first.token)
  const theirs = await uid(second.token)
  expect([before, theirs]).toEqual([expect.any(String), expect.any(String)])
  expect(theirs).not.toBe(before)
  await owner.query('update coaching_session set starts_at = $2 where id = $1', [id, at(4)])
  expect(await uid(first.token)).toBe(before)
  await owner.query('update coaching_session set cancelled_at = now() where id = $1', [id])
  expect(await events(first.token)).toEqual([])
})

test('what was ended, what never was, what is no address, and a closed account are answered alike', async () => {
  await session(at(3))
  const { token, feedId } = await feedOf(ana)
  expect((await fetched(token)).status).toBe(200)
  expect(await run(endCalendarFeed, ana.session, { feedId })).toMatchObject({ ok: true })
  const closed = await feedOf(eva)
  await owner.query('update app_user set closed_at = now() where id = $1', [eva.userId])
  const answers = await Promise.all(
    [token, closed.token, randomBytes(32).toString('base64url'), 'x', '../../etc', 'A'.repeat(43)].map(
      fetched,
    ),
  )
  for (const answer of answers) {
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('')
    expect([...answer.headers]).toEqual([...(answers[0]?.headers ?? [])])
  }
  await owner.query('update app_user set closed_at = null where id = $1', [eva.userId])
})

test('a new address ends the one before, needs a sign-in of a moment ago, and is known to the server by its hash alone', async () => {
  const first = await feedOf(ana)
  const second = await feedOf(ana)
  expect((await fetched(first.token)).status).toBe(404)
  expect((await fetched(second.token)).status).toBe(200)
  const { rows } = await owner.query('select * from calendar_feed')
  expect(JSON.stringify(rows)).not.toContain(second.token)
  expect(rows.flatMap(({ token_hash: hash }) => hash.toString('base64url'))).not.toContain(second.token)

  const stale = await signIn(owner, ana.userId, { freshMinutesAgo: 6 })
  const input = { feedId: v7(), tokenHash: randomBytes(32).toString('hex') }
  expect(await run(makeCalendarFeed, stale, input)).toMatchObject({ error: { code: 'stepup_required' } })
  expect(await run(endCalendarFeed, flo.session, { feedId: second.feedId })).toMatchObject({
    error: { code: 'not_found' },
  })
})

test('whoever leaves a group finds its dates gone with the next look, with nothing else to do', async () => {
  const { userId, session: own } = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId, role: 'committee' })
  await session(at(3))
  await gathering(at(5), dee.userId, [userId])
  const { token } = await feedOf({ session: own })
  expect(await events(token)).toHaveLength(2)
  await owner.query('update drive_role set until_at = now() where user_id = $1', [userId])
  await asViewer(ana.session, (tx) => tx.sql`select app.refresh_reach(${driveId})`)
  expect(await events(token)).toEqual([])
})

test('a phone that wipes itself ends the address; taking another phone away does not', async () => {
  const other = await enrolledPhone(owner, ana.userId)
  const { token } = await feedOf(ana)
  await revokeOwnDevice(ana.session, other.deviceId)
  expect((await fetched(token)).status).toBe(200)
  const seized = await enrolledPhone(owner, ana.userId)
  await withoutSession`select app.panic_device(${seized.deviceId})`
  expect((await fetched(token)).status).toBe(404)
})

test('a calendar app that asks all the time waits, and the day of its last look is kept without the hour', async () => {
  const { token } = await feedOf(ana)
  for (let asked = 0; asked < 60; asked += 1) await fetched(token)
  const answer = await fetched(token)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3600'])
  const { rows } = await owner.query(
    'select last_read_on::text as day from calendar_feed where revoked_at is null',
  )
  expect(rows).toEqual([{ day: dateIn('UTC', now()) }])
})

test('no session reads the hash of an address, nor the feed of somebody else', async () => {
  await feedOf(ana)
  const read = (who: Session) => asViewer(who, (tx) => tx.sql<{ id: string }>`select id from calendar_feed`)
  expect(await read(ana.session)).toHaveLength(1)
  expect(await read(flo.session)).toEqual([])
  const hashes = asViewer(ana.session, (tx) => tx.sql`select token_hash from calendar_feed`)
  await expect(hashes).rejects.toMatchObject({ code: '42501' })
})

test('two calendars do not show that they hold the same meeting: nothing in an entry tells when that was called', async () => {
  await session(at(3))
  await owner.query("update coaching_session set proposed_at = now() - interval '8 days'")
  const [first, second] = [await feedOf(ana), await feedOf(oak.people.bo)]
  await owner.query(
    `update calendar_feed set made_at = now() - interval '1 hour' where id = '${second.feedId}'`,
  )
  const calledAt = async (token: string) => {
    const [entry] = new ICAL.Component(ICAL.parse(await (await fetched(token)).text())).getAllSubcomponents(
      'vevent',
    )
    const seconds = entry && new ICAL.Event(entry).sequence
    return Math.floor((seconds ?? 0) / 60)
  }
  expect([await calledAt(first.token), await calledAt(second.token)]).toEqual([0, 60])
})
