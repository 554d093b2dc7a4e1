import { createSign, generateKeyPairSync } from 'node:crypto'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { confirmSession } from '@/lib/access/confirm-session'
import { beginEnrolment, enrolByPasskey } from '@/lib/access/enrol'
import { loadViewer } from '@/lib/access/load-viewer'
import { getOwnAccess, revokeOwnDevice, setPin } from '@/lib/access/own-secrets'
import { panicDevice } from '@/lib/access/panic'
import { passkeyChallenge } from '@/lib/access/passkey'
import { phoneSecret } from '@/lib/access/phone-secret'
import { PIN_TRIES } from '@/lib/access/pin'
import { SESSION_COOKIE, SESSION_COOKIE_OPTIONS } from '@/lib/access/session-cookie'
import { stayAwake } from '@/lib/access/this-session'
import { wakeDevice } from '@/lib/access/wake-device'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { withoutSession } from '@/lib/db/without-session'
import { newAuthenticator } from '@/tests/support/authenticator'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const site = { origin: 'http://localhost:3000', rpId: 'localhost' }
let oak: Awaited<ReturnType<typeof openOakStreet>>

beforeAll(async () => {
  oak = await openOakStreet(owner)
})

const rowsSeen = async (session: Session) =>
  (await asViewer(session, ({ sql }) => sql<{ count: number }>`select count(*)::int as count from worker`))[0]
    ?.count

/** Somebody on an enrolled browser with a PIN: passkey, device key, session. */
async function enrolled() {
  const phone = newAuthenticator(site)
  const { ticket, passkey } = await beginEnrolment()
  const form = { ticket, door: { kind: 'start' } as const, locale: 'en', timeZone: 'UTC' }
  const opened = (await enrolByPasskey(form, phone.create(passkey))) as { userId: string; token: string }
  const session: Session = { token: opened.token, kind: 'web' }

  const deviceId = v7()
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  await asViewer(session, ({ sql }) => sql`select app.enrol_device(${deviceId}, ${spki})`)
  await setPin(session, '204816')
  const sign = (text: string) =>
    createSign('sha256')
      .update(text)
      .sign({ key: privateKey, dsaEncoding: 'ieee-p1363' })
      .toString('base64url')
  const ask = async () => {
    const { challenge } = await passkeyChallenge(withoutSession, 'renew')
    return { deviceId, challenge, signature: sign(`renew|${challenge}|${deviceId}`) }
  }
  return { ...opened, session, phone, deviceId, sign, ask }
}

test('the cookie is for this host only, over TLS only, for no script and for no other site', () => {
  expect(SESSION_COOKIE).toBe('__Host-sid')
  expect(SESSION_COOKIE_OPTIONS).toEqual({ httpOnly: true, secure: true, sameSite: 'strict', path: '/' })
})

test('a session that is idle or too old reads nothing, whatever the app does', async () => {
  for (const column of ['idle_expires_at', 'abs_expires_at']) {
    const session = await signIn(owner, oak.people.ana.userId)
    expect(await rowsSeen(session)).toBe(6)
    await owner.query(
      `update session set ${column} = now() - interval '1 second' where token_hash = sha256(decode($1, 'hex'))`,
      [session.token],
    )
    expect(await rowsSeen(session)).toBe(0)
    expect(await loadViewer(session)).toBeNull()
  }
})

test('using a session keeps it awake, and says only by the quarter of an hour when it was seen', async () => {
  const session = await signIn(owner, oak.people.bo.userId)
  await asViewer(session, ({ sql }) => sql`select app.touch_session(7200)`)
  const { rows } = await owner.query<{ seen: Date; awake: boolean }>(
    `select last_seen_at as seen, idle_expires_at > now() + interval '110 minutes' as awake from session
     where token_hash = sha256(decode($1, 'hex'))`,
    [session.token],
  )
  expect(rows[0]?.awake).toBe(true)
  expect((rows[0]?.seen.getTime() ?? 1) % (15 * 60_000)).toBe(0)
})

test('a locked session reads nothing until its phone wakes it', async () => {
  const { session, ask } = await enrolled()
  await asViewer(session, ({ sql }) => sql`select app.lock_session()`)
  expect(await loadViewer(session)).toBeNull()
  const woken = await wakeDevice({ ...(await ask()), proof: { pin: '204816' } })
  expect(woken).toMatchObject({ level: 'list' })
  expect(await loadViewer(session)).toBeNull()
  expect(await loadViewer({ token: (woken as { token: string }).token, kind: 'web' })).toMatchObject({
    level: 'list',
  })
})

test('a passkey wakes it in full and fresh, and the session before ends', async () => {
  const { session, phone, ask, userId } = await enrolled()
  const request = await ask()
  const woken = await wakeDevice({ ...request, proof: { assertion: phone.use(request) } })
  expect(woken).toMatchObject({ level: 'full' })
  expect(await loadViewer({ token: (woken as { token: string }).token, kind: 'web' })).toMatchObject({
    userId,
    level: 'full',
  })
  expect(await loadViewer(session)).toBeNull()
})

test('waking needs the key of this device, a challenge of ours, and the right person', async () => {
  const { ask, deviceId } = await enrolled()
  const other = await enrolled()
  const request = await ask()
  const pin = { pin: '204816' }
  expect(await wakeDevice({ ...request, signature: (await other.ask()).signature, proof: pin })).toBe('wrong')
  expect(await wakeDevice({ ...(await other.ask()), deviceId, proof: pin })).toBe('wrong')
  expect(await wakeDevice({ ...request, proof: { assertion: other.phone.use(request) } })).toBe('wrong')
  expect(await wakeDevice({ ...request, proof: pin })).toBe('wrong') // the challenge is used up
})

test('ten wrong PINs close the PIN; a passkey opens, and the PIN counts anew', async () => {
  const { ask, phone } = await enrolled()
  const wrong = async () => wakeDevice({ ...(await ask()), proof: { pin: '000001' } })
  for (let tries = 1; tries < PIN_TRIES; tries++) expect(await wrong()).toBe('wrong')
  expect(await wrong()).toBe('pin_over')
  expect(await wakeDevice({ ...(await ask()), proof: { pin: '204816' } })).toBe('pin_over')
  const request = await ask()
  expect(await wakeDevice({ ...request, proof: { assertion: phone.use(request) } })).toMatchObject({
    level: 'full',
  })
  expect(await wakeDevice({ ...(await ask()), proof: { pin: '204816' } })).toMatchObject({ level: 'list' })
})

test('a device that was taken away reads nothing from the next statement on, and cannot be woken', async () => {
  const { session, deviceId, ask } = await enrolled()
  const elsewhere = await enrolled()
  expect(await revokeOwnDevice(elsewhere.session, deviceId)).toBe(false)
  expect(await revokeOwnDevice(session, deviceId)).toBe(true)
  expect(await loadViewer(session)).toBeNull()
  expect(await wakeDevice({ ...(await ask()), proof: { pin: '204816' } })).toBe('device_revoked')
  expect(await loadViewer(elsewhere.session)).not.toBeNull()
})

test('a device that was silent for thirty days has to sign in again', async () => {
  const { deviceId, ask } = await enrolled()
  await owner.query("update device set last_seen_at = now() - interval '31 days' where id = $1", [deviceId])
  expect(await wakeDevice({ ...(await ask()), proof: { pin: '204816' } })).toBe('device_revoked')
})

test('confirming gives a fresh session under a new token, and only with a credential of one’s own', async () => {
  const { session, phone, userId } = await enrolled()
  const other = await enrolled()
  const challenge = () => asViewer(session, ({ sql }) => passkeyChallenge(sql, 'confirm'))
  await owner.query("update session set fresh_at = now() - interval '1 hour' where user_id = $1", [userId])

  expect(await confirmSession(session, { assertion: other.phone.use(await challenge()) })).toBeNull()
  const forSignIn = await passkeyChallenge(withoutSession, 'sign_in')
  expect(await confirmSession(session, { assertion: phone.use(forSignIn) })).toBeNull()
  const token = await confirmSession(session, { assertion: phone.use(await challenge()) })
  expect(await loadViewer(session)).toBeNull()
  const viewer = await loadViewer({ token: token ?? '', kind: 'web' })
  expect(Date.now() - (viewer?.freshAt.getTime() ?? 0)).toBeLessThan(60_000)
})

test('the list of devices says month and quarter of an hour, and no more', async () => {
  const { session, deviceId } = await enrolled()
  const access = await getOwnAccess(session, deviceId)
  expect(access?.devices).toHaveLength(1)
  expect(Object.keys(access?.devices[0] ?? {}).sort()).toEqual([
    'deviceId',
    'enrolledOn',
    'isThis',
    'lastSeenAt',
  ])
  expect(access?.devices[0]?.enrolledOn).toMatch(/^\d{4}-\d{2}-01$/)
  expect((access?.devices[0]?.lastSeenAt?.getTime() ?? 1) % (15 * 60_000)).toBe(0)
})

test('the secret of a phone is told to its own live session, stays the same, and goes with the phone', async () => {
  const { session, deviceId, ask } = await enrolled()
  const other = await enrolled()
  const secret = await phoneSecret(session, deviceId)
  expect(secret).toHaveLength(32)
  expect(await phoneSecret(session, deviceId)).toEqual(secret)
  expect(await phoneSecret(session, other.deviceId)).toBeNull()
  expect(await phoneSecret(other.session, deviceId)).toBeNull()

  await asViewer(session, ({ sql }) => sql`select app.lock_session()`)
  expect(await phoneSecret(session, deviceId)).toBeNull()
  const woken = await wakeDevice({ ...(await ask()), proof: { pin: '204816' } })
  const awake: Session = { token: (woken as { token: string }).token, kind: 'web' }
  expect(await phoneSecret(awake, deviceId)).toEqual(secret)

  await revokeOwnDevice(awake, deviceId)
  expect(await phoneSecret(awake, deviceId)).toBeNull()
  const { rows } = await owner.query('select phone_secret from device where id = $1', [deviceId])
  expect(rows).toEqual([{ phone_secret: null }])
})

/** When a session falls asleep, as the phone hears it. */
async function awake(session: Session): Promise<{ until: Date; text: string }> {
  return asViewer(session, async ({ sql }) => {
    const [row] = await sql<{ until: Date; id: string }>`
      select a.until, c.session_id as id from app.awake_until() a, app.cur() c`
    const until = row?.until ?? new Date(0)
    return { until, text: `stay|${row?.id}|${until.toISOString()}` }
  })
}

test('a cookie without the key of its phone opens nothing after 15 minutes, however much it is used', async () => {
  const { session } = await enrolled()
  const { until } = await awake(session)
  expect(until.getTime() - Date.now()).toBeLessThanOrEqual(15 * 60_000)
  await asViewer(session, ({ sql }) => sql`select app.touch_session(1800)`)
  expect((await awake(session)).until).toEqual(until)

  await owner.query(
    "update session set idle_expires_at = now() where token_hash = sha256(decode($1, 'hex'))",
    [session.token],
  )
  expect(await loadViewer(session)).toBeNull()
})

test('the key of its phone keeps a session awake: its own, for this session, once', async () => {
  const { session, sign } = await enrolled()
  const other = await enrolled()
  await owner.query(
    "update session set idle_expires_at = now() + interval '1 minute' where token_hash = sha256(decode($1, 'hex'))",
    [session.token],
  )
  const { text } = await awake(session)
  expect(await stayAwake(session, other.sign(text))).toBe(false)
  expect(await stayAwake(session, sign((await awake(other.session)).text))).toBe(false)
  expect(await stayAwake(session, sign(text))).toBe(true)
  expect((await awake(session)).until.getTime() - Date.now()).toBeGreaterThan(14 * 60_000)
  expect(await stayAwake(session, sign(text))).toBe(false)
})

test('a phone that wiped itself is taken away by its own signature, and by no other', async () => {
  const { session, deviceId, sign, ask } = await enrolled()
  const other = await enrolled()
  expect(await panicDevice({ deviceId, signature: other.sign(`panic|${deviceId}`) })).toBe(false)
  expect(await panicDevice({ deviceId, signature: sign(`panic|${other.deviceId}`) })).toBe(false)
  await asViewer(session, ({ sql }) => sql`select app.lock_session()`) // wiped from the lock screen
  expect(await panicDevice({ deviceId, signature: sign(`panic|${deviceId}`) })).toBe(true)
  expect(await wakeDevice({ ...(await ask()), proof: { pin: '204816' } })).toBe('device_revoked')
  expect(await panicDevice({ deviceId, signature: sign(`panic|${deviceId}`) })).toBe(false)
  expect(await loadViewer(other.session)).not.toBeNull()
})

test('a copied cookie cannot be tied to a phone of somebody else: only the key of its own keeps it awake', async () => {
  const { session, deviceId } = await enrolled()
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const thiefs = v7()
  const [row] = await asViewer(
    session,
    ({ sql }) => sql<{ enrolled: boolean }>`select app.enrol_device(${thiefs}, ${spki}) as enrolled`,
  )
  expect(row?.enrolled).toBe(false)
  expect(await loadViewer(session)).toMatchObject({ deviceId })
  expect((await owner.query('select id from device where id = $1', [thiefs])).rows).toEqual([])
})
