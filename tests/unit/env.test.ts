import { expect, test } from 'vitest'
import { environmentDatabase, environmentFaults, readEnv } from '@/lib/env'

const good = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://seedbed_web:x@db/seedbed',
  KEYRING_DIR: '/keyring',
  KEYRING_KEK_FILE: '/run/secrets/kek',
  APP_ORIGIN: 'https://shop.example.org',
  NEXTAUTH_SECRET: 'q9Jx2vKd8mZpT4hLwR7sB1nYc5GfUa3E',
}

test('a complete environment has no faults', () => {
  expect(environmentFaults(good)).toEqual([])
})

test('every missing or weak setting gets a sentence of its own that says what to do', () => {
  const faults = environmentFaults({ NEXTAUTH_SECRET: 'changeme' })
  expect(faults).toHaveLength(5)
  expect(faults.join(' ')).toMatch(
    /Set DATABASE_URL.*Set KEYRING_DIR.*Set KEYRING_KEK_FILE.*Set APP_ORIGIN.*openssl rand/,
  )
})

test.each([
  'http://shop.example.org',
  'https://shop.example.org/path',
  'shop.example.org',
  'http://127.0.0.1:3000',
])('an origin that passkeys or cookies would not work on is refused: %s', (APP_ORIGIN) => {
  expect(environmentFaults({ ...good, APP_ORIGIN })).toEqual([expect.stringContaining('APP_ORIGIN must be')])
})

test('localhost is fine with any port', () => {
  expect(environmentFaults({ ...good, APP_ORIGIN: 'http://localhost:3000' })).toEqual([])
})

test('a setting is only demanded of those who read it', () => {
  const env = readEnv({ DATABASE_URL: good.DATABASE_URL })
  expect(env.DATABASE_URL).toBe(good.DATABASE_URL)
  expect(env.LOG_LEVEL).toBe('info')
  expect(() => env.KEYRING_DIR).toThrow(/Set KEYRING_DIR/)
})

test('one database address without the other is a mistake, not a choice', () => {
  expect(environmentDatabase({})).toBeNull()
  expect(() => environmentDatabase({ DATABASE_URL: good.DATABASE_URL })).toThrow(/Set both/)
})
