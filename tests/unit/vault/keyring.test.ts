import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ensureKeyring } from '@/lib/vault/ensure-keyring'
import { courierKey, driveKey, networkKey } from '@/lib/vault/key-name'
import { openKeyring } from '@/lib/vault/keyring'
import { onlyCourier } from '@/lib/vault/only-courier'
import { createVault } from '@/lib/vault/vault'
import { aKeyring } from './a-keyring'

const OAK = '01980000-0000-7000-8000-000000000001'

test('only the owner of the machine account can read the keyring', () => {
  const { directory, hostKeyFile } = aKeyring()
  expect(statSync(directory).mode & 0o777).toBe(0o700)
  for (const file of readdirSync(directory)) expect(statSync(join(directory, file)).mode & 0o777).toBe(0o600)
  expect(statSync(hostKeyFile).mode & 0o777).toBe(0o600)
})

test.each(['directory', 'hostKeyFile', 'key'] as const)(
  'a %s that others can read is refused, with what to do',
  (part) => {
    const { directory, hostKeyFile, keyring } = aKeyring()
    const path = { directory, hostKeyFile, key: join(directory, 'network.key') }[part]
    keyring.materialOf(networkKey)
    chmodSync(path, part === 'directory' ? 0o750 : 0o644)
    expect(() => openKeyring(directory, hostKeyFile).materialOf(networkKey)).toThrow(/chmod [67]00/)
  },
)

test('a missing directory or host key stops the start, and a lost host key is never replaced', () => {
  const { directory, hostKeyFile } = aKeyring()
  expect(() => openKeyring(`${directory}-elsewhere`, hostKeyFile)).toThrow(/missing/)
  rmSync(hostKeyFile)
  expect(() => openKeyring(directory, hostKeyFile)).toThrow(/missing/)
  expect(() => ensureKeyring(directory, hostKeyFile)).toThrow(/Restore it/)
})

test('key files hold no key in clear and open only with the host key and under their own name', () => {
  const { directory, hostKeyFile, keyring } = aKeyring()
  const secret = keyring.materialOf(networkKey).secrets.get(1) ?? Buffer.alloc(0)
  const file = readFileSync(join(directory, 'network.key'))
  expect(secret).toHaveLength(32)
  expect(file.includes(secret) || file.includes(secret.toString('base64'))).toBe(false)

  renameSync(join(directory, 'network.key'), join(directory, 'courier.key'))
  expect(() => openKeyring(directory, hostKeyFile).materialOf(courierKey)).toThrow('unreadable')
  writeFileSync(hostKeyFile, 'ab'.repeat(32))
  expect(() => openKeyring(directory, hostKeyFile).materialOf(courierKey)).toThrow('unreadable')
})

test('running it again changes nothing', () => {
  const { directory, hostKeyFile, keyring } = aKeyring()
  const before = keyring.materialOf(networkKey).secrets.get(1)
  expect(ensureKeyring(directory, hostKeyFile).materialOf(networkKey).secrets.get(1)).toEqual(before)
})

test('a burn in one process bites in another at once, and the key is never made again', () => {
  const { directory, hostKeyFile, keyring } = aKeyring()
  const here = createVault(keyring)
  const elsewhere = createVault(openKeyring(directory, hostKeyFile))
  here.createDriveKey(OAK)
  const place = { table: 'worker_name', rowId: OAK }
  const bytes = elsewhere.seal(driveKey(OAK), place, { first: 'Dana' })
  expect(here.open(driveKey(OAK), place, bytes)).toEqual({ first: 'Dana' })

  elsewhere.burnDriveKey(OAK)
  expect(() => here.open(driveKey(OAK), place, bytes)).toThrow('burned')
  expect(here.isBurned(OAK)).toBe(true)
  expect(() => here.createDriveKey(OAK)).toThrow('burned')
  expect(readdirSync(directory)).not.toContain(`drive-${OAK}.key`)
})

test('making the key of a drive twice keeps the first, so that a repeated start reads what it wrote', () => {
  const vault = createVault(aKeyring().keyring)
  vault.createDriveKey(OAK)
  const place = { table: 'worker_name', rowId: OAK }
  const bytes = vault.seal(driveKey(OAK), place, { first: 'Dana' })
  vault.createDriveKey(OAK)
  expect(vault.open(driveKey(OAK), place, bytes)).toEqual({ first: 'Dana' })
})

test('a job is given the courier key and no other', () => {
  const { keyring } = aKeyring()
  const all = createVault(keyring)
  all.createDriveKey(OAK)
  const job = createVault(onlyCourier(keyring))
  const place = { table: 'address', rowId: OAK }
  expect(job.open(courierKey, place, all.seal(courierKey, place, { to: 'x' }))).toEqual({ to: 'x' })
  expect(() => job.open(networkKey, place, all.seal(networkKey, place, { to: 'x' }))).toThrow('withheld')
  expect(() => job.seal(driveKey(OAK), place, { to: 'x' })).toThrow('withheld')
  expect(() => job.burnDriveKey(OAK)).toThrow('withheld')
})

test('a drive key is named by a UUID and by nothing that could leave the directory', () => {
  for (const id of ['', '../network', OAK.toUpperCase().replace('0198', 'ABCD'), `${OAK}/x`]) {
    expect(() => driveKey(id)).toThrow(RangeError)
  }
})
