import 'fake-indexeddb/auto'
import { v7 } from 'uuid'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deviceKeyOf } from '@/lib/offline/device-key'
import { keepEntry } from '@/lib/offline/keep-entry'
import { rememberDrive } from '@/lib/offline/known-drives'
import { sendOnSignal, startSending, trySending } from '@/lib/offline/send-loop'
import { phoneServer } from './phone-server'

const page = new EventTarget()
let server = phoneServer()
let stop: () => void = () => undefined

beforeEach(() => {
  server = phoneServer()
  vi.stubGlobal('fetch', server.fetch)
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }))
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})
afterEach(() => stop())

const driveId = v7()
const { publicKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
  'deriveBits',
])
const jwk = await crypto.subtle.exportKey('jwk', publicKey)
const { deviceId } = await deviceKeyOf(v7())
await rememberDrive({ deviceId, driveId, code: 'ALDER-1', kid: 'first', jwk })

async function write(): Promise<string> {
  const commandId = v7()
  const entry = { deviceId, driveId, commandId, name: 'one_on_one.log', initial: 'D', input: { driveId } }
  expect(await keepEntry(entry)).toBe(true)
  return commandId
}

/** Tries so often without signal that the next try is minutes away. */
async function failOften(): Promise<void> {
  for (let tries = 0; tries < 12; tries++) {
    server.next('lost')
    expect(await trySending()).toBe('later')
  }
}

test('signal sends at once, however often it failed before', async () => {
  const commandId = await write()
  await failOften()
  stop = startSending(() => undefined)
  server.next('lost')
  await trySending()
  page.dispatchEvent(new Event('online'))
  await trySending()
  expect(server.taken).toEqual([commandId])
})

test('a first try that comes too early for new signal is followed by another within two seconds', async () => {
  const commandId = await write()
  await failOften()
  server.next('lost')
  stop = startSending(() => undefined)
  await trySending()
  server.next('lost')
  sendOnSignal()
  expect(await trySending()).toBe('later')
  await vi.waitFor(() => expect(server.taken).toEqual([commandId]), { timeout: 3000 })
})

test('who asks while a try is going on hears how that one ends', async () => {
  const commandId = await write()
  expect(await Promise.all([trySending(), trySending()])).toEqual(['sent', 'sent'])
  expect(server.taken).toEqual([commandId])
  expect(server.batches).toEqual([1])
})
