import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { weaknessOf } from '@/lib/secret-strength'

test.each([
  ['short', 'is shorter than 32 characters'],
  ['please-changeme-please-changeme-1234567890', 'looks like a placeholder'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'repeats a few characters'],
  ['kq3xVd81mZpT4hLwkq3xVd81mZpT4hLw', 'repeats itself'],
])('a weak secret is refused: %s', (secret, weakness) => {
  expect(weaknessOf(secret)).toBe(weakness)
})

test('what openssl rand makes is taken', () => {
  for (let round = 0; round < 200; round++) {
    expect(weaknessOf(randomBytes(32).toString('base64'))).toBeNull()
    expect(weaknessOf(randomBytes(32).toString('hex'))).toBeNull()
  }
})
