import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { PIN_TRIES } from '@/lib/access/pin'
import {
  destroyBox,
  lockBoxOf,
  makeLockBox,
  type OpenBox,
  openBoxOnline,
  openBoxWithPin,
  sealToBox,
  setBoxPin,
} from '@/lib/offline/lock-box'
import { forgetKept, keepInBox, keptInBox, namesKept } from '@/lib/offline/lock-box-kept'
import { withBoxes } from '@/lib/offline/lock-box-store'

const ANA = '01980000-0000-7000-8000-00000000000a'
const BO = '01980000-0000-7000-8000-00000000000b'

/** A server with a secret for every phone, which it tells only to the phone that is signed in. */
const server = () => {
  const secrets = new Map<string, Uint8Array<ArrayBuffer>>()
  return (signedIn: string | null) => async (deviceId: string) => {
    if (deviceId !== signedIn) return null
    const secret = secrets.get(deviceId) ?? crypto.getRandomValues(new Uint8Array(32))
    secrets.set(deviceId, secret)
    return secret
  }
}

const opened = (box: OpenBox | string | null): OpenBox => {
  if (box === null || typeof box === 'string') throw new Error(`The box stayed shut: ${box}`)
  return box
}

test('what is sealed to the box opens by PIN without signal, and for a live session without a PIN', async () => {
  const ask = server()
  expect(await lockBoxOf(ANA)).toBeNull()
  await makeLockBox(ANA, ask(ANA))
  const draft = await sealToBox(ANA, 'draft', { note: 'Wants safer forklifts.' })
  expect(await openBoxWithPin(ANA, '482913')).toBe('no_pin')
  expect(await setBoxPin(ANA, '482913', ask(ANA))).toBe(true)

  const byPin = opened(await openBoxWithPin(ANA, '482913'))
  expect(await byPin.open(draft)).toEqual({ note: 'Wants safer forklifts.' })
  const online = opened(await openBoxOnline(ANA, ask(ANA)))
  expect(await online.open(draft)).toEqual({ note: 'Wants safer forklifts.' })
  await destroyBox(ANA)
})

test('without its own live session nothing opens, and no PIN can be set', async () => {
  const ask = server()
  await makeLockBox(ANA, ask(ANA))
  for (const signedIn of [null, BO]) {
    expect(await openBoxOnline(ANA, ask(signedIn))).toBeNull()
    expect(await setBoxPin(ANA, '482913', ask(signedIn))).toBe(false)
  }
  await destroyBox(ANA)
})

test('the box stays when it is made again, and a box whose secret is gone is replaced', async () => {
  const ask = server()
  const first = await makeLockBox(ANA, ask(ANA))
  expect(await makeLockBox(ANA, ask(ANA))).toEqual(first)
  expect(await makeLockBox(ANA, ask(null))).toEqual(first)
  expect(await makeLockBox(ANA, server()(ANA))).not.toEqual(first)
  await destroyBox(ANA)
})

test('ten wrong PINs in a row destroy the box and what is sealed to it, and only that of this profile', async () => {
  const ask = server()
  for (const profile of [ANA, BO]) {
    await setBoxPin(profile, '482913', ask(profile))
    await keepInBox(profile, 'list', [{ name: 'Dana' }])
  }
  for (let tries = 1; tries < PIN_TRIES; tries += 1) expect(await openBoxWithPin(ANA, '111112')).toBe('wrong')
  expect(await openBoxWithPin(ANA, '111112')).toBe('destroyed')

  expect(await lockBoxOf(ANA)).toBeNull()
  expect(await namesKept(ANA)).toEqual([])
  expect(await openBoxWithPin(ANA, '482913')).toBe('no_pin')
  const bo = opened(await openBoxWithPin(BO, '482913'))
  expect((await keptInBox(BO, 'list', bo))?.value).toEqual([{ name: 'Dana' }])
  await destroyBox(BO)
}, 60_000)

test('a right PIN starts the count of wrong ones again', async () => {
  await setBoxPin(ANA, '482913', server()(ANA))
  await openBoxWithPin(ANA, '111112')
  opened(await openBoxWithPin(ANA, '482913'))
  expect((await withBoxes((db) => db.get('boxes', ANA)))?.tries).toBe(0)
  await destroyBox(ANA)
})

test('tries made at the same time all count', async () => {
  await setBoxPin(ANA, '482913', server()(ANA))
  const tries = await Promise.all(Array.from({ length: PIN_TRIES }, () => openBoxWithPin(ANA, '111112')))
  expect(tries).toContain('destroyed')
  expect(await lockBoxOf(ANA)).toBeNull()
}, 60_000)

test('what is kept is replaced, forgotten, and unreadable to anybody without the box', async () => {
  const ask = server()
  expect(await keepInBox(ANA, 'list', ['Dana'])).toBe(false)
  await makeLockBox(ANA, ask(ANA))
  await keepInBox(ANA, 'list', ['Dana'])
  await keepInBox(ANA, 'list', ['Dana', 'Fay'])
  const box = opened(await openBoxOnline(ANA, ask(ANA)))
  expect((await keptInBox(ANA, 'list', box))?.value).toEqual(['Dana', 'Fay'])

  const kept = await withBoxes((db) => db.getAll('kept'))
  expect(kept.some(({ sealed }) => Buffer.from(sealed).includes('Dana'))).toBe(false)
  const stored = await withBoxes((db) => db.get('boxes', ANA))
  expect(stored?.browserKey.extractable).toBe(false)

  await forgetKept(ANA, 'list')
  expect(await keptInBox(ANA, 'list', box)).toBeNull()
  await destroyBox(ANA)
})
