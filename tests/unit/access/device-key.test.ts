import 'fake-indexeddb/auto'
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { expect, test } from 'vitest'
import { isSignedByDevice, readDevicePublicKey } from '@/lib/access/device-signature'
import {
  deviceKeyOf,
  deviceKeys,
  forgetDeviceKey,
  replaceDeviceKey,
  signAsDevice,
} from '@/lib/offline/device-key'

const ANA = '01980000-0000-7000-8000-00000000000a'
const BO = '01980000-0000-7000-8000-00000000000b'

test('a browser keeps one key a person, and several people can share it', async () => {
  const ana = await deviceKeyOf(ANA)
  const bo = await deviceKeyOf(BO)
  expect((await deviceKeyOf(ANA)).deviceId).toBe(ana.deviceId)
  expect((await deviceKeys()).map(({ deviceId }) => deviceId).sort()).toEqual(
    [ana.deviceId, bo.deviceId].sort(),
  )
  await forgetDeviceKey(bo.deviceId)
  expect(await deviceKeys()).toHaveLength(1)
})

test('the private half cannot be taken out of the browser', async () => {
  const { privateKey } = await deviceKeyOf(ANA)
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow()
})

test('the server accepts what this key signed and nothing else', async () => {
  const key = await deviceKeyOf(ANA)
  const publicKey = readDevicePublicKey(key.publicKey) ?? Buffer.alloc(0)
  const signature = await signAsDevice(key, 'renew|nonce')
  expect(isSignedByDevice(publicKey, 'renew|nonce', signature)).toBe(true)
  expect(isSignedByDevice(publicKey, 'renew|other', signature)).toBe(false)
  expect(isSignedByDevice(publicKey, 'renew|nonce', signature.slice(2))).toBe(false)
  expect(isSignedByDevice(publicKey, 'renew|nonce', '')).toBe(false)

  const other = await replaceDeviceKey(ANA)
  expect(isSignedByDevice(publicKey, 'renew|nonce', await signAsDevice(other, 'renew|nonce'))).toBe(false)
  expect(other.deviceId).not.toBe(key.deviceId)
})

test('only P-256 keys are taken', () => {
  const spki = (key: { publicKey: KeyObject }) =>
    (key.publicKey.export({ type: 'spki', format: 'der' }) as Buffer).toString('base64url')
  expect(readDevicePublicKey(spki(generateKeyPairSync('ec', { namedCurve: 'prime256v1' })))).not.toBeNull()
  expect(readDevicePublicKey(spki(generateKeyPairSync('ec', { namedCurve: 'secp384r1' })))).toBeNull()
  expect(readDevicePublicKey(spki(generateKeyPairSync('ed25519')))).toBeNull()
  expect(readDevicePublicKey('AAAA')).toBeNull()
})
