import * as argon2 from '@node-rs/argon2'
import { TOTP } from 'otpauth'
import { beforeAll, expect, test, vi } from 'vitest'
import { confirmSession } from '@/lib/access/confirm-session'
import { beginEnrolment, enrolByPasskey, enrolByPassphrase } from '@/lib/access/enrol'
import { loadViewer } from '@/lib/access/load-viewer'
import { renewRecoveryCode } from '@/lib/access/own-secrets'
import { passkeyChallenge } from '@/lib/access/passkey'
import { sha256 } from '@/lib/access/session-token'
import { signInByDemoLink, signInByPasskey, signInByPassphrase, signInByRecovery } from '@/lib/access/sign-in'
import { withoutSession } from '@/lib/db/without-session'
import { newAuthenticator } from '@/tests/support/authenticator'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

// Not replaced, only watched: what costs the time is counted, since the time itself depends on the machine.
vi.mock('@node-rs/argon2', { spy: true })

const { owner } = await openTestDatabase()
const site = { origin: 'http://localhost:3000', rpId: 'localhost' }
const here = { locale: 'es', timeZone: 'America/Chicago' }
const start = { kind: 'start' } as const
const session = (opened: unknown) => ({ token: (opened as { token: string }).token, kind: 'web' as const })
const challenge = () => passkeyChallenge(withoutSession, 'sign_in')
const codeAt = (seed: string, steps: number) =>
  TOTP.generate({ secret: new TOTP({ secret: seed }).secret, timestamp: Date.now() + steps * 30_000 })

beforeAll(async () => {
  await newUser(owner) // An instance with somebody in it: until then only the setup token opens the door.
})

async function passkeyUser() {
  const phone = newAuthenticator(site)
  const { ticket, passkey } = await beginEnrolment()
  const opened = await enrolByPasskey({ ticket, door: start, ...here }, phone.create(passkey))
  return { phone, ...(opened as { userId: string; token: string }) }
}

async function passphraseUser() {
  const { ticket, totp, accountCode } = await beginEnrolment()
  const passphrase = 'kettle under the stairs'
  const opened = await enrolByPassphrase(
    { ticket, door: start, ...here },
    { passphrase, code: codeAt(totp.seed, -1) },
  )
  return {
    seed: totp.seed,
    account: accountCode,
    passphrase,
    ...(opened as { userId: string; token: string }),
  }
}

test('a passkey makes an account and signs in again without naming it', async () => {
  const { phone, userId, token } = await passkeyUser()
  expect(await loadViewer({ token, kind: 'web' })).toMatchObject({
    userId,
    level: 'full',
    locale: 'es',
    timeZone: 'America/Chicago',
  })
  const again = await signInByPasskey(phone.use(await challenge()))
  expect(again).toMatchObject({ userId })
  expect(session(again).token).not.toBe(token)
})

test('the token is 64 hex digits and stands nowhere in the database', async () => {
  const { token } = await passkeyUser()
  expect(token).toMatch(/^[0-9a-f]{64}$/)
  const { rows } = await owner.query<{ found: boolean }>(
    `select exists (select from session s where s::text like '%' || $1 || '%') as found`,
    [token],
  )
  expect(rows[0]?.found).toBe(false)
})

test('a challenge opens once, a copied answer never', async () => {
  const { phone } = await passkeyUser()
  const answer = phone.use(await challenge())
  expect(await signInByPasskey(answer)).toHaveProperty('token')
  expect(await signInByPasskey(answer)).toBe('wrong')
  expect(await signInByPasskey(phone.use({ challenge: 'bm90IG91cnM' }))).toBe('wrong')
  expect(await signInByPasskey(phone.use(await passkeyChallenge(withoutSession, 'renew')))).toBe('wrong')
})

test('a passkey without fingerprint, from another site, or with a counter that went back is refused', async () => {
  const { phone } = await passkeyUser()
  expect(await signInByPasskey(phone.use(await challenge(), { verified: false }))).toBe('wrong')
  const elsewhere = newAuthenticator({ ...site, origin: 'https://evil.example' })
  const { ticket, passkey } = await beginEnrolment()
  expect(await enrolByPasskey({ ticket, door: start, ...here }, elsewhere.create(passkey))).toBe('wrong')
  for (let uses = 0; uses < 3; uses++) await signInByPasskey(phone.use(await challenge()))
  expect(await signInByPasskey(phone.use(await challenge(), { rewind: 3 }))).toBe('wrong')
})

test('passphrase and authenticator code open together, and each code once', async () => {
  const { account, passphrase, seed, userId } = await passphraseUser()
  const typed = { account: account.toLowerCase().replace('-', ' '), passphrase, code: codeAt(seed, 0) }
  expect(await signInByPassphrase({ ...typed, code: codeAt(seed, -1) })).toBe('wrong') // used up by enrolling
  expect(await signInByPassphrase({ ...typed, passphrase: `${passphrase}!` })).toBe('wrong')
  expect(await signInByPassphrase(typed)).toMatchObject({ userId })
  expect(await signInByPassphrase(typed)).toBe('wrong')
  expect(await signInByPassphrase({ ...typed, code: codeAt(seed, 1) })).toMatchObject({ userId })
})

test('passphrase and code confirm the session of their own account only, and each code once', async () => {
  const { passphrase, seed, token, userId } = await passphraseUser()
  const other = await passphraseUser()
  const proof = { passphrase, code: codeAt(seed, 0) }
  expect(await confirmSession({ token: other.token, kind: 'web' }, proof)).toBeNull()
  const fresh = await confirmSession({ token, kind: 'web' }, proof)
  expect(await loadViewer({ token, kind: 'web' })).toBeNull()
  expect(await loadViewer({ token: fresh ?? '', kind: 'web' })).toMatchObject({ userId, level: 'full' })
  expect(await confirmSession({ token: fresh ?? '', kind: 'web' }, proof)).toBeNull()
})

test('the same code sent twice at once opens one session', async () => {
  const { account, passphrase, seed } = await passphraseUser()
  const typed = { account, passphrase, code: codeAt(seed, 1) }
  const both = await Promise.all([signInByPassphrase(typed), signInByPassphrase(typed)])
  expect(both.filter((one) => one === 'wrong')).toHaveLength(1)
})

test('an account that does not exist costs the same work as one that does, and hears the same', async () => {
  const { account } = await passphraseUser()
  const comparisonsFor = async (of: string) => {
    vi.mocked(argon2.verify).mockClear()
    const typed = { account: of, passphrase: 'kettle under the stove', code: '123456' }
    expect(await signInByPassphrase(typed)).toBe('wrong')
    return vi.mocked(argon2.verify).mock.calls.length
  }
  expect([await comparisonsFor('NOBODY-111111'), await comparisonsFor(account)]).toEqual([1, 1])
})

test('after five wrong tries an account waits; others and live sessions do not feel it', async () => {
  const slow = await passphraseUser()
  const other = await passphraseUser()
  const wrong = { account: slow.account, passphrase: 'not the passphrase', code: '000000' }
  for (let tries = 0; tries < 5; tries++) expect(await signInByPassphrase(wrong)).toBe('wrong')
  expect(await signInByPassphrase({ ...slow, code: codeAt(slow.seed, 0) })).toBe('rate_limited')
  expect(await signInByPassphrase({ ...other, code: codeAt(other.seed, 0) })).toHaveProperty('token')
  expect(await loadViewer(session(slow))).not.toBeNull()
})

test('a weak passphrase and a wrong first code make no account', async () => {
  const { ticket, totp } = await beginEnrolment()
  const form = { ticket, door: start, ...here }
  expect(await enrolByPassphrase(form, { passphrase: 'password password', code: codeAt(totp.seed, 0) })).toBe(
    'too_common',
  )
  expect(await enrolByPassphrase(form, { passphrase: 'kettle under the stairs', code: '000000' })).toBe(
    'wrong',
  )
  expect(
    await enrolByPassphrase(
      { ...form, ticket: `${ticket.slice(0, -8)}AAAAAAAA` },
      { passphrase: 'x', code: '1' },
    ),
  ).toBe('wrong')
})

test('a printed recovery code opens once; a new one ends the old one', async () => {
  const { token, userId } = await passkeyUser()
  const first = await renewRecoveryCode({ token, kind: 'web' })
  const second = (await renewRecoveryCode({ token, kind: 'web' })) ?? ''
  expect(await signInByRecovery(first ?? '')).toBe('wrong')
  expect(await signInByRecovery(second.toLowerCase())).toMatchObject({ userId })
  expect(await signInByRecovery(second)).toBe('wrong')
})

test('one-time links open on a demo only, and once', async () => {
  const { userId } = await newUser(owner)
  const makeLink = (secret: string) =>
    owner.query(
      "insert into sign_in_challenge (id, kind, hash, user_id, expires_at) values (gen_random_uuid(), 'demo', $1, $2, now() + interval '1 hour')",
      [sha256(secret), userId],
    )
  await makeLink('one')
  expect(await signInByDemoLink('one')).toBe('wrong')
  await owner.query("update instance set mode = 'demo'")
  expect(await signInByDemoLink('one')).toMatchObject({ userId })
  expect(await signInByDemoLink('one')).toBe('wrong')
  await owner.query("update instance set mode = 'live'")
})

test('where a network has closed self-start nobody makes an account alone', async () => {
  await owner.query('update instance set open_start = false')
  const { ticket, passkey } = await beginEnrolment()
  expect(await enrolByPasskey({ ticket, door: start, ...here }, newAuthenticator(site).create(passkey))).toBe(
    'denied',
  )
  await owner.query('update instance set open_start = true')
})

test('the first account of an empty instance needs the token of its server, once, and administers the network', async () => {
  await owner.query('update instance set setup_token_hash = $1', [sha256('from the terminal')])
  const enrol = async (token: string) => {
    const { ticket, passkey } = await beginEnrolment()
    return enrolByPasskey(
      { ticket, door: { kind: 'setup', token }, ...here },
      newAuthenticator(site).create(passkey),
    )
  }
  expect(await enrol('guess')).toBe('denied')
  const first = await enrol('from the terminal')
  expect((await loadViewer(session(first)))?.networkRoles).toEqual(['network_admin'])
  expect(await enrol('from the terminal')).toBe('denied')
})
