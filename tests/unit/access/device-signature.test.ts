import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { isSignedByDevice } from '@/lib/access/device-signature'

const phone = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  return { publicKey: publicKey.export({ type: 'spki', format: 'der' }), privateKey }
}

const signed = (key: KeyObject, text: string): string =>
  sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')

test('a phone is known by its own key alone, however many others were heard of since', () => {
  const [first, second] = [phone(), phone()]
  const signature = signed(first.privateKey, 'entries')
  expect(isSignedByDevice(first.publicKey, 'entries', signature)).toBe(true)
  for (let others = 0; others < 600; others++) isSignedByDevice(phone().publicKey, 'entries', signature)

  expect(isSignedByDevice(first.publicKey, 'entries', signature)).toBe(true)
  expect(isSignedByDevice(first.publicKey, 'other entries', signature)).toBe(false)
  expect(isSignedByDevice(second.publicKey, 'entries', signature)).toBe(false)
})

test('what is no key and what is no signature is a no', () => {
  const { publicKey } = phone()
  expect(isSignedByDevice(publicKey, 'entries', 'x')).toBe(false)
  expect(isSignedByDevice(Buffer.from('no key'), 'entries', 'x')).toBe(false)
})
