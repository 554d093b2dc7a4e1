import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openBlob, PADDING_BYTES, sealBlob } from '@/lib/vault/blob'
import { driveKey, networkKey } from '@/lib/vault/key-name'
import { createVault } from '@/lib/vault/vault'
import { aKeyring } from './a-keyring'

const OAK = '01980000-0000-7000-8000-000000000001'
const ELM = '01980000-0000-7000-8000-000000000002'
const dana = { table: 'worker_name', rowId: '01980000-0000-7000-8000-00000000000d' }
const fay = { table: 'worker_name', rowId: '01980000-0000-7000-8000-00000000000f' }

const vault = createVault(aKeyring().keyring)
vault.createDriveKey(OAK)
vault.createDriveKey(ELM)

test('what is sealed for a row opens for that row, whatever the words are', () => {
  const words = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })
  fc.assert(
    fc.property(words, (all) => {
      const bytes = vault.seal(driveKey(OAK), dana, all as Record<string, string>)
      expect(vault.open(driveKey(OAK), dana, bytes)).toEqual(JSON.parse(JSON.stringify(all)))
    }),
  )
})

test('a blob moved to another row, table, drive or key does not open', () => {
  const bytes = vault.seal(driveKey(OAK), dana, { first: 'Dana' })
  expect(() => vault.open(driveKey(OAK), fay, bytes)).toThrow('unreadable')
  expect(() => vault.open(driveKey(OAK), { ...dana, table: 'note' }, bytes)).toThrow('unreadable')
  expect(() => vault.open(driveKey(ELM), dana, bytes)).toThrow('unreadable')
  expect(() => vault.open(networkKey, dana, bytes)).toThrow('unreadable')
})

test('no changed byte is accepted: format, version, nonce, tag or text', () => {
  const bytes = vault.seal(driveKey(OAK), dana, { first: 'Dana' })
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ change
      expect(() => vault.open(driveKey(OAK), dana, changed)).toThrow('vault: unreadable')
    }),
  )
})

test('cut, empty and lengthened bytes fail closed with the same code', () => {
  const bytes = vault.seal(driveKey(OAK), dana, { first: 'Dana' })
  const lengths = [0, 1, 3, 15, 30, 31, 32, bytes.length - 1]
  for (const wrong of [
    ...lengths.map((length) => bytes.subarray(0, length)),
    Buffer.concat([bytes, Buffer.of(0)]),
  ]) {
    expect(() => vault.open(driveKey(OAK), dana, wrong)).toThrow('vault: unreadable')
  }
})

test('sealing the same words twice never gives the same nonce', () => {
  const nonces = new Set<string>()
  const key = Buffer.alloc(32, 7)
  for (let count = 0; count < 20_000; count++) {
    nonces.add(sealBlob({ key, version: 1, aad: String }, Buffer.from('{}')).toString('hex', 3, 15))
  }
  expect(nonces.size).toBe(20_000)
})

test('the length of a note is hidden in steps of 256 bytes', () => {
  const sizeOf = (length: number) => vault.seal(driveKey(OAK), dana, { note: 'x'.repeat(length) }).length
  expect(sizeOf(1)).toBe(31 + PADDING_BYTES)
  expect(sizeOf(200)).toBe(sizeOf(1))
  expect(sizeOf(300)).toBe(31 + 2 * PADDING_BYTES)
})

test('the format is stable: a known key, place and nonce give known bytes', () => {
  const known = { key: Buffer.alloc(32, 1), version: 258, aad: (version: number) => `network|t|r|${version}` }
  const bytes = sealBlob(known, Buffer.from('{"first":"Dana"}'), Buffer.alloc(12, 2))
  expect(bytes.toString('hex', 0, 63)).toBe(KNOWN)
  const opened = openBlob((version) => (version === 258 ? known.key : undefined), known.aad, bytes)
  expect(opened.toString().trimEnd()).toBe('{"first":"Dana"}')
})

/** Computed apart from this code, by WebCrypto. */
const KNOWN =
  '0101020202020202020202020202028ca5886d171daba0a884bfc8ce9b80b27cf4af203824b5dfe9eef8a932c6e0cf8295f1cfcb91ad51fda7c0db58db545f'

test('a blind index is equal for equal contacts of one drive, and for nothing else', () => {
  const index = (drive: string, field: 'phone' | 'email', text: string) =>
    vault.blindIndex(driveKey(drive), field, text).toString('hex')
  expect(index(OAK, 'phone', '+15550100')).toBe(index(OAK, 'phone', '+15550100'))
  expect(index(OAK, 'phone', '+15550100')).toHaveLength(32)
  const others = [
    index(ELM, 'phone', '+15550100'),
    index(OAK, 'email', '+15550100'),
    index(OAK, 'phone', '+15550101'),
  ]
  expect(others).not.toContain(index(OAK, 'phone', '+15550100'))
})
