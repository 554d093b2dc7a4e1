import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { type DeviceKey, deviceKeyOf, deviceKeys } from '@/lib/offline/device-key'
import { lockBoxOf, openBoxWithPin, setBoxPin } from '@/lib/offline/lock-box'
import { keepInBox, keptInBox, namesKept } from '@/lib/offline/lock-box-kept'
import { readBox } from '@/lib/offline/lock-box-store'
import { addWaiting, allEntries } from '@/lib/offline/outbox'
import { dropEmergencyPin, setEmergencyPin } from '@/lib/offline/pin-emergency'
import { wipeProfile } from '@/lib/offline/wipe-profile'

const PIN = '482913'
const EMERGENCY = '730264'
const secret = crypto.getRandomValues(new Uint8Array(32))

/** Somebody who uses this phone: a PIN, a list, an entry that waits. */
async function profile(userId: string): Promise<DeviceKey> {
  const key = await deviceKeyOf(userId)
  await setBoxPin(key.deviceId, PIN, async () => secret)
  await keepInBox(key.deviceId, 'list', ['Dana'])
  await addWaiting({
    commandId: crypto.randomUUID(),
    deviceId: key.deviceId,
    driveId: '01980000-0000-7000-8000-0000000000d1',
    name: 'one_on_one.log',
    madeAt: '2026-11-22T10:00:00Z',
    initial: 'D',
    kid: '1',
    sealed: 'x',
  })
  return key
}

const ana = () => profile('01980000-0000-7000-8000-00000000000a')
const bo = () => profile('01980000-0000-7000-8000-00000000000b')

afterEach(async () => {
  for (const { deviceId } of await deviceKeys()) await wipeProfile(deviceId)
})

test('the PIN for emergencies erases this profile and opens what is then empty, again and again', async () => {
  const { deviceId, userId } = await ana()
  expect(await setEmergencyPin(deviceId, EMERGENCY)).toBe('done')

  const box = await openBoxWithPin(deviceId, EMERGENCY)
  expect(box).toMatchObject({ emptied: true })
  expect(await namesKept(deviceId)).toEqual([])
  expect(await allEntries()).toEqual([])
  expect(await lockBoxOf(deviceId)).toBeNull()

  const after = await deviceKeyOf(userId)
  expect(after.deviceId).not.toBe(deviceId)
  const again = await openBoxWithPin(after.deviceId, EMERGENCY)
  expect(again).toMatchObject({ emptied: false })
  if (typeof again !== 'string') expect(await keptInBox(after.deviceId, 'list', again)).toBeNull()
  expect(await openBoxWithPin(after.deviceId, PIN)).toBe('wrong')
})

test('whoever else uses the phone keeps everything', async () => {
  const { deviceId } = await ana()
  const other = await bo()
  await setEmergencyPin(deviceId, EMERGENCY)
  await openBoxWithPin(deviceId, EMERGENCY)

  expect((await allEntries()).map((entry) => entry.deviceId)).toEqual([other.deviceId])
  const box = await openBoxWithPin(other.deviceId, PIN)
  if (typeof box === 'string') throw new Error(box)
  expect((await keptInBox(other.deviceId, 'list', box))?.value).toEqual(['Dana'])
})

test('nothing on the phone shows whether there is a PIN for emergencies', async () => {
  const { deviceId } = await ana()
  const shape = async () => {
    const box = await readBox(deviceId)
    return [box?.byOther.rounds, box?.byOther.salt.length, box?.byOther.sealed.length]
  }
  const without = await shape()
  await setEmergencyPin(deviceId, EMERGENCY)
  expect(await shape()).toEqual(without)
  const box = await readBox(deviceId)
  expect(box?.byPin?.sealed.length).toBe(box?.byOther.sealed.length)

  await dropEmergencyPin(deviceId)
  expect(await openBoxWithPin(deviceId, EMERGENCY)).toBe('wrong')
})

test('it is another than the ordinary PIN, and there is none without one', async () => {
  const { deviceId } = await ana()
  expect(await setEmergencyPin(deviceId, PIN)).toBe('same')
  expect(await setEmergencyPin('01980000-0000-7000-8000-00000000000c', EMERGENCY)).toBe('no_pin')
})
