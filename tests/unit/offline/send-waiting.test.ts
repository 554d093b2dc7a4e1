import 'fake-indexeddb/auto'
import { v7 } from 'uuid'
import { beforeEach, expect, test, vi } from 'vitest'
import { deviceKeyOf } from '@/lib/offline/device-key'
import { keepEntry } from '@/lib/offline/keep-entry'
import { rememberDrive } from '@/lib/offline/known-drives'
import { allEntries, removeEntry, sendAgain } from '@/lib/offline/outbox'
import { onQueueChange } from '@/lib/offline/queue-changes'
import { handOver, sendWaiting } from '@/lib/offline/send-waiting'
import { phoneServer } from './phone-server'

const driveId = v7()
const { publicKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
  'deriveBits',
])
const jwk = await crypto.subtle.exportKey('jwk', publicKey)
const { deviceId } = await deviceKeyOf(v7())
await rememberDrive({ deviceId, driveId, code: 'ALDER-1', kid: 'first', jwk })

let server = phoneServer()
beforeEach(async () => {
  for (const { commandId } of await allEntries()) await removeEntry(commandId)
  server = phoneServer()
  vi.stubGlobal('fetch', server.fetch)
})

const nobody = async () => undefined
const send = () => sendWaiting(nobody)

async function write(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => v7())
  for (const commandId of ids) {
    const input = { driveId, note: 'Wants safer forklifts.' }
    const entry = { deviceId, driveId, commandId, name: 'one_on_one.log', initial: 'D', input }
    expect(await keepEntry(entry)).toBe(true)
  }
  return ids
}
const waiting = async () => (await allEntries()).map(({ commandId }) => commandId)

test('what is kept is sealed, and shows a letter and a time and nothing else', async () => {
  await write(1)
  const [entry] = await allEntries()
  expect(JSON.stringify(entry)).not.toContain('forklifts')
  expect(entry).toMatchObject({ initial: 'D', state: 'waiting', kid: 'first' })
})

test('the same command twice is kept once', async () => {
  const entry = { deviceId, driveId, commandId: v7(), name: 'one_on_one.log', initial: 'D', input: {} }
  await Promise.all([keepEntry(entry), keepEntry(entry)])
  expect(await waiting()).toHaveLength(1)
})

test('a group whose key is not known is not written for', async () => {
  const entry = { deviceId, driveId: v7(), commandId: v7(), name: 'one_on_one.log', initial: 'D', input: {} }
  expect(await keepEntry(entry)).toBe(false)
  expect(await waiting()).toEqual([])
})

test('entries go in their order, at most fifty at a time', async () => {
  const ids = await write(120)
  expect(await send()).toBe('sent')
  expect(server.taken).toEqual(ids)
  expect(server.batches).toEqual([50, 50, 20])
  expect(await waiting()).toEqual([])
})

test('a lost request and a lost answer keep everything, and the next try sends it once', async () => {
  const ids = await write(3)
  server.next('lost')
  expect(await send()).toBe('later')
  expect(await waiting()).toEqual(ids)
  server.next('lost_answer')
  expect(await send()).toBe('later')
  expect(await waiting()).toEqual(ids)
  expect(await send()).toBe('sent')
  expect(server.taken).toEqual(ids)
  expect(await waiting()).toEqual([])
})

test('the page of a café that wants a click is no answer', async () => {
  const ids = await write(1)
  vi.stubGlobal('fetch', async () => new Response('<html>Welcome</html>', { status: 200 }))
  expect(await send()).toBe('later')
  vi.stubGlobal('fetch', async () => Response.json({ welcome: true }))
  expect(await send()).toBe('later')
  expect(await waiting()).toEqual(ids)
})

test.each([
  [401, 'unauthenticated', 'sign_in'],
  [403, 'denied', 'sign_in'],
  [426, 'upgrade_required', 'update'],
  [500, 'busy', 'later'],
  [429, 'rate_limited', 'later'],
])('%i %s keeps everything: %s', async (status, code, outcome) => {
  const ids = await write(2)
  server.next({ status, body: { code } })
  expect(await send()).toBe(outcome)
  expect(await waiting()).toEqual(ids)
})

test('a batch that is too large is sent in smaller ones, and one entry that is too large comes back alone', async () => {
  const [first = '', second = '', third = ''] = await write(3)
  const tooLarge = { status: 413, body: { code: 'too_large' } }
  server.next(tooLarge)
  server.next(tooLarge)
  expect(await send()).toBe('sent')
  expect(server.taken).toEqual([second, third])
  expect(await allEntries()).toMatchObject([{ commandId: first, state: 'refused', code: 'too_large' }])
})

test('an entry that is refused stays for its author and does not hold up the next', async () => {
  const [first = '', second = ''] = await write(2)
  server.next({
    status: 200,
    body: {
      items: [
        { commandId: first, status: 'refused', code: 'not_found' },
        { commandId: second, status: 'accepted' },
      ],
    },
  })
  expect(await send()).toBe('sent')
  expect(await allEntries()).toMatchObject([{ commandId: first, state: 'refused', code: 'not_found' }])
  expect(await send()).toBe('nothing')
  await sendAgain(first)
  expect(await send()).toBe('sent')
  expect(await waiting()).toEqual([])
})

test('an entry to be tried again stays, and what came with it does not', async () => {
  const [first = '', second = ''] = await write(2)
  const items = [
    { commandId: first, status: 'retry', code: 'busy' },
    { commandId: second, status: 'duplicate' },
  ]
  server.next({ status: 200, body: { items } })
  expect(await send()).toBe('later')
  expect(await waiting()).toEqual([first])
})

test('a phone that was taken out hands its entries over and is told to forget', async () => {
  const ids = await write(2)
  const items = ids.map((commandId) => ({ commandId, status: 'quarantined' }))
  server.next({ status: 403, body: { code: 'device_revoked', items } })
  const told: string[] = []
  expect(await sendWaiting(async (id) => void told.push(id))).toBe('revoked')
  expect(told).toEqual([deviceId])
  expect(await waiting()).toEqual([])
})

test('a revoked phone hands its entries over without the session of whoever signs in', async () => {
  const ids = await write(2)
  const sessions: unknown[] = []
  vi.stubGlobal('fetch', async (_: unknown, { credentials }: RequestInit) => {
    sessions.push(credentials)
    const items = ids.map((commandId) => ({ commandId, status: 'quarantined' }))
    return Response.json({ code: 'device_revoked', items }, { status: 403 })
  })
  await handOver(deviceId)
  expect(sessions).toEqual(['omit'])
  expect(await waiting()).toEqual([])
})

test('two pages at once send once', async () => {
  const ids = await write(60)
  const outcomes = await Promise.all([send(), send()])
  expect(outcomes.toSorted()).toEqual([null, 'sent'].toSorted())
  expect(server.taken).toEqual(ids)
})

test('an entry that a PIN cannot send stays until its author signs in, and says so', async () => {
  const [first = '', second = ''] = await write(2)
  const items = [
    { commandId: first, status: 'retry', code: 'stepup_required' },
    { commandId: second, status: 'accepted' },
  ]
  server.next({ status: 200, body: { items } })
  expect(await send()).toBe('sign_in')
  expect(await waiting()).toEqual([first])
})

test('an entry that waits for a full sign-in is known by it on the phone, and is sent afterwards like any other', async () => {
  const [first = '', second] = await write(2)
  const later = (items: { commandId: string }[]) => ({
    status: 200,
    body: {
      items: items.map(({ commandId }) =>
        commandId === first
          ? { commandId, status: 'retry', code: 'stepup_required' }
          : { commandId, status: 'accepted' },
      ),
    },
  })
  server.next(later)
  expect(await send()).toBe('sign_in')
  expect(await allEntries()).toMatchObject([{ commandId: first, state: 'waiting', code: 'stepup_required' }])
  expect(second).toBeDefined()

  // Asked again, nothing changes on the disk: a change would set off the next try at once.
  let changes = 0
  const stop = onQueueChange(() => {
    changes += 1
  })
  server.next(later)
  expect(await send()).toBe('sign_in')
  stop()
  expect(changes).toBe(0)

  expect(await send()).toBe('sent')
  expect(await allEntries()).toEqual([])
})
