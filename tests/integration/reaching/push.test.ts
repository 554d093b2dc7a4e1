import { createPublicKey, randomBytes, verify } from 'node:crypto'
import { v7 } from 'uuid'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { revokeOwnDevice } from '@/lib/access/own-secrets'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { sqlOn } from '@/lib/db/sql'
import { withoutSession } from '@/lib/db/without-session'
import { revokeDevicesOf } from '@/lib/drives/commands/revoke-devices-of'
import { adoptSettings } from '@/lib/env'
import { type PushReport, sendPushes } from '@/lib/jobs/send-pushes'
import { addPush } from '@/lib/reaching/commands/add-push'
import { removePush } from '@/lib/reaching/commands/remove-push'
import { PUSH_TRIES } from '@/lib/reaching/published-constants'
import { getOwnPush } from '@/lib/reaching/queries/own-push'
import { pauseMs } from '@/lib/reaching/when-to-push'
import { vaultFor } from '@/lib/vault/vault-for'
import { withClient } from '@/scripts/database/with-client'
import { enrolledPhone } from '@/tests/support/enrolled-phone'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openPushService, pushPhone } from '@/tests/support/push-phone'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner, appUrl } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { ana, cy } = oak.people
const service = await openPushService()
adoptSettings({ PUSH_TEST_ORIGIN: service.origin })
afterAll(() => service.close())

const SUBJECT = 'https://notes.example.org'
/** Half past ten in New York, where Ana and Cy are. */
const DAY = new Date(Date.UTC(2030, 10, 5, 15, 30))
const later = (minutes: number, from = DAY) => new Date(from.getTime() + minutes * 60_000)

beforeEach(async () => {
  await owner.query('delete from notice')
  await owner.query('delete from push_address')
  service.received.length = 0
  service.answers.clear()
})

const run = (command: unknown, session: Session, input: unknown) =>
  execute(command as AnyCommand, session, { commandId: v7(), input })

/** A phone of somebody that shows signs. */
async function phoneOf(userId: string, endpoint = `${service.origin}/${v7()}`) {
  const { session, deviceId } = await enrolledPhone(owner, userId)
  const phone = pushPhone(endpoint)
  const pushId = v7()
  expect(await run(addPush, session, { pushId, ...phone.address })).toEqual({ ok: true, value: { pushId } })
  await owner.query('update push_address set made_at = $2 where id = $1', [pushId, later(-60)])
  return { ...phone, pushId, session, deviceId, path: new URL(endpoint).pathname }
}

/** Something that somebody has not read yet, with words that must never leave. */
const tell = (userId: string, madeAt = later(-1)) =>
  owner.query(
    `insert into notice (user_id, id, kind, drive_id, params, made_at) values ($1, $2, 'coach.offered', $3, '{"code": "OAK-11"}', $4)`,
    [userId, v7(), oak.driveId, madeAt],
  )

const send = (moment = DAY): Promise<PushReport | null> =>
  withClient(appUrl, (client) =>
    sendPushes(
      sqlOn(client),
      vaultFor({ kind: 'job' }),
      { subject: SUBJECT, testOrigin: service.origin },
      moment,
    ),
  )
const kept = async () => (await owner.query('select id, failures from push_address order by id')).rows

test('a phone hears that there is something new, and the message that its keys open says nothing at all', async () => {
  const phone = await phoneOf(ana.userId)
  await tell(ana.userId)
  expect(await send()).toEqual({ sent: 1, gone: 0, failed: 0 })

  const [message] = service.received
  expect(message?.path).toBe(phone.path)
  expect(phone.open(message?.body ?? Buffer.alloc(0)).trim()).toBe('')
  const { headers } = message ?? {}
  expect(headers).toMatchObject({
    'content-encoding': 'aes128gcm',
    urgency: 'normal',
    topic: 'new',
    ttl: '43200',
  })
  expect(JSON.stringify(headers)).not.toMatch(/OAK|coach|Ana|seedbed/i)

  const [token = '', key = ''] = (headers?.authorization ?? '').replace(/^vapid t=/, '').split(', k=')
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const half = (from: number) => point.subarray(from, from + 32).toString('base64url')
  const publicKey = createPublicKey({
    key: { kty: 'EC', crv: 'P-256', x: half(1), y: half(33) },
    format: 'jwk',
  })
  const signed = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
  expect(
    verify('sha256', Buffer.from(`${head}.${claims}`), signed, Buffer.from(signature, 'base64url')),
  ).toBe(true)
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    aud: service.origin,
    sub: SUBJECT,
  })
  const viewer = await loadViewer(phone.session)
  expect(viewer && (await getOwnPush(viewer))).toEqual({ publicKey: key, hereId: phone.pushId, others: 0 })
})

test('every phone gets the same bytes of nothing, whatever the notice is', async () => {
  const phones = [await phoneOf(ana.userId), await phoneOf(cy.userId)]
  await tell(ana.userId)
  for (let count = 0; count < 5; count += 1) await tell(cy.userId)
  await send()
  expect(service.received).toHaveLength(2)
  const sizes = service.received.map(({ body }) => body.length)
  expect(sizes[0]).toBe(sizes[1])
  const said = phones.map(({ path, open }) =>
    open(service.received.find((each) => each.path === path)?.body ?? Buffer.alloc(0)),
  )
  expect(said[0]).toBe(said[1])
})

test('once in half an hour, not again for the same, not for what was read, and in the morning what came at night', async () => {
  await phoneOf(ana.userId)
  expect(await send()).toMatchObject({ sent: 0 })
  await tell(ana.userId)
  expect(await send()).toMatchObject({ sent: 1 })
  await tell(ana.userId, later(5))
  expect(await send(later(6))).toMatchObject({ sent: 0 })
  expect(await send(later(30))).toMatchObject({ sent: 1 })
  expect(await send(later(90))).toMatchObject({ sent: 0 })

  const night = Date.UTC(2030, 10, 6, 3, 30)
  await tell(ana.userId, new Date(night))
  expect(await send(new Date(night + 60_000))).toMatchObject({ sent: 0 })
  expect(await send(new Date(Date.UTC(2030, 10, 6, 12, 0)))).toMatchObject({ sent: 1 })

  await tell(ana.userId, new Date(Date.UTC(2030, 10, 6, 13, 0)))
  await owner.query('update notice set read_at = now()')
  expect(await send(new Date(Date.UTC(2030, 10, 6, 14, 0)))).toMatchObject({ sent: 0 })
})

test('a phone that is gone is forgotten at once, one that fails after its tries; an answer that works starts the count anew', async () => {
  const [gone, failing] = [await phoneOf(ana.userId), await phoneOf(cy.userId)]
  service.answers.set(gone.path, { status: 410 }).set(failing.path, { status: 503 })
  await tell(ana.userId)
  await tell(cy.userId)
  expect(await send()).toEqual({ sent: 0, gone: 1, failed: 1 })
  expect(await kept()).toEqual([{ id: failing.pushId, failures: 1 }])
  expect(await send(later(29))).toMatchObject({ failed: 0 })
  expect(await send(later(30))).toMatchObject({ failed: 1 })
  service.answers.clear()
  expect(await send(later(90))).toMatchObject({ sent: 1 })
  expect(await kept()).toEqual([{ id: failing.pushId, failures: 0 }])

  service.answers.set(failing.path, { status: 500 })
  await owner.query('update app_user set time_zone = $2 where id = $1', [cy.userId, 'UTC'])
  const start = Date.UTC(2030, 10, 8, 8, 0)
  await tell(cy.userId, new Date(start))
  let moment = start
  for (let tries = 1; tries < PUSH_TRIES; tries += 1) {
    expect(await send(new Date(moment))).toMatchObject({ failed: 1 })
    moment += pauseMs(tries)
    const hour = new Date(moment).getUTCHours()
    if (hour >= 22 || hour < 7) moment += 10 * 3_600_000
  }
  expect(await kept()).toEqual([{ id: failing.pushId, failures: PUSH_TRIES - 1 }])
  await send(new Date(moment))
  expect(await kept()).toEqual([])
  await owner.query("update app_user set time_zone = 'America/New_York' where id = $1", [cy.userId])
})

test('a service that sends elsewhere is not followed', async () => {
  const elsewhere = await openPushService()
  const phone = await phoneOf(ana.userId)
  service.answers.set(phone.path, { status: 307, headers: { location: `${elsewhere.origin}/inside` } })
  await tell(ana.userId)
  expect(await send()).toMatchObject({ failed: 1 })
  expect(elsewhere.received).toEqual([])
  await elsewhere.close()
})

test.each([
  'http://fcm.googleapis.com/fcm/send/x',
  'https://127.0.0.1:5432/x',
  'https://169.254.169.254/latest/meta-data',
  'https://fcm.googleapis.com@evil.example/x',
  'https://evil.example/x',
  'nothing',
])(
  'an address that is no push service of a browser is refused in words and never called: %s',
  async (endpoint) => {
    const { session } = await enrolledPhone(owner, ana.userId)
    const input = { pushId: v7(), ...pushPhone(endpoint).address }
    expect(await run(addPush, session, input)).toMatchObject({
      error: { code: 'denied', reason: { key: 'reaching.refused.unknown_service' } },
    })
    expect(await kept()).toEqual([])
  },
)

test('an address that got in before the list changed is forgotten and not called', async () => {
  await phoneOf(ana.userId)
  await tell(ana.userId)
  const report = await withClient(appUrl, (client) =>
    sendPushes(sqlOn(client), vaultFor({ kind: 'job' }), { subject: SUBJECT }, DAY),
  )
  expect(report).toEqual({ sent: 0, gone: 1, failed: 0 })
  expect(service.received).toEqual([])
})

test('a browser that is not enrolled is refused, since nobody could take its access away', async () => {
  const input = { pushId: v7(), ...pushPhone(`${service.origin}/x`).address }
  expect(await run(addPush, await signIn(owner, ana.userId), input)).toMatchObject({
    error: { reason: { key: 'reaching.refused.not_enrolled' } },
  })
})

test('one browser has one address: whoever turns it on last hears, and turning it on twice keeps one', async () => {
  const endpoint = `${service.origin}/shared`
  const first = await phoneOf(ana.userId, endpoint)
  const again = v7()
  await run(addPush, first.session, { pushId: again, ...first.address })
  expect(await kept()).toEqual([{ id: again, failures: 0 }])
  const second = await phoneOf(cy.userId, endpoint)
  expect(await kept()).toEqual([{ id: second.pushId, failures: 0 }])
  await tell(ana.userId)
  expect(await send()).toMatchObject({ sent: 0 })
})

test('signing out, taking a phone away, wiping it, and the word of the committee each end it; another phone goes on', async () => {
  const stays = await phoneOf(cy.userId)
  const leaves = await phoneOf(ana.userId)
  await asViewer(leaves.session, (tx) => tx.sql`select app.end_session()`)
  expect(await kept()).toEqual([{ id: stays.pushId, failures: 0 }])

  const lost = await phoneOf(ana.userId)
  expect(await revokeOwnDevice(ana.session, lost.deviceId)).toBe(true)
  expect(await kept()).toEqual([{ id: stays.pushId, failures: 0 }])

  const seized = await phoneOf(ana.userId)
  await withoutSession`select app.panic_device(${seized.deviceId})`
  expect(await kept()).toEqual([{ id: stays.pushId, failures: 0 }])

  expect(await run(revokeDevicesOf, ana.session, { driveId: oak.driveId, userId: cy.userId })).toMatchObject({
    ok: true,
  })
  expect(await kept()).toEqual([])
})

test('nobody sees or ends a sign of somebody else, and no session reads where a phone is reached', async () => {
  const phone = await phoneOf(ana.userId)
  expect(await run(removePush, await signIn(owner, cy.userId), { pushId: phone.pushId })).toMatchObject({
    error: { code: 'not_found' },
  })
  const read = asViewer(phone.session, (tx) => tx.sql`select words from push_address`)
  await expect(read).rejects.toMatchObject({ code: '42501' })
  const { rows } = await owner.query('select words, address_key from push_address')
  expect(Buffer.concat([rows[0].words, rows[0].address_key]).toString('latin1')).not.toContain('localhost')
  expect(await run(removePush, phone.session, { pushId: phone.pushId })).toMatchObject({ ok: true })
  expect(await kept()).toEqual([])
})

test('a closed account and a phone that was taken away hear of nothing, even if their address was left behind', async () => {
  const phone = await phoneOf(ana.userId)
  await tell(ana.userId)
  await owner.query('update device set revoked_at = now() where id = $1', [phone.deviceId])
  expect(await send()).toMatchObject({ sent: 0 })
  await owner.query('update device set revoked_at = null where id = $1', [phone.deviceId])
  await owner.query('update app_user set closed_at = now() where id = $1', [ana.userId])
  expect(await send()).toMatchObject({ sent: 0 })
  await owner.query('update app_user set closed_at = null where id = $1', [ana.userId])
})

test('of two senders of one instance one works; what no key opens is forgotten', async () => {
  const phone = await phoneOf(ana.userId)
  await tell(ana.userId)
  await withClient(appUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtextextended('job:push', 0))")
    expect(await send()).toBeNull()
  })
  await owner.query('update push_address set words = $2 where id = $1', [phone.pushId, randomBytes(300)])
  expect(await send()).toEqual({ sent: 0, gone: 1, failed: 0 })
})

test('whoever is signed in learns of no other phone from the functions of the sender, and forgets none', async () => {
  const phone = await phoneOf(ana.userId)
  await tell(ana.userId)
  for (const session of [phone.session, await signIn(owner, cy.userId)]) {
    const asked = await asViewer(session, async ({ sql }) => [
      ...(await sql`select * from app.push_candidates()`),
      ...(await sql`select * from app.push_words(${[phone.pushId]})`),
    ])
    expect(asked).toEqual([])
    const ended = asViewer(
      session,
      ({ sql }) => sql`select app.push_ended(${phone.pushId}, 'gone', ${DAY}, ${PUSH_TRIES})`,
    )
    await expect(ended).rejects.toThrow(/insufficient_privilege/)
  }
  const unlocked = withoutSession`select app.push_ended(${phone.pushId}, 'gone', ${DAY}, ${PUSH_TRIES})`
  await expect(unlocked).rejects.toThrow(/insufficient_privilege/)
  expect(await kept()).toEqual([{ id: phone.pushId, failures: 0 }])
})
