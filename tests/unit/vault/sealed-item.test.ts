import { expect, test } from 'vitest'
import { sealItem } from '@/lib/offline/seal-item'
import { createVault } from '@/lib/vault/vault'
import { aKeyring } from './a-keyring'

const OAK = '01980000-0000-7000-8000-000000000001'
const ELM = '01980000-0000-7000-8000-000000000002'
const ids = {
  commandId: '01980000-0000-7000-8000-00000000000c',
  deviceId: '01980000-0000-7000-8000-00000000000e',
}

const vault = createVault(aKeyring().keyring)
vault.createDriveKey(OAK)
vault.createDriveKey(ELM)
const { kid, jwk } = vault.sealingKey(OAK)
const entry = { workerId: 'x', note: 'Wants a set schedule. ¿Y los domingos?' }
const seal = () => sealItem(jwk as JsonWebKey, { ...ids, driveId: OAK, kid }, entry)

test('what a phone seals to a drive, the drive opens', async () => {
  expect(vault.openSealedItem(OAK, { ...ids, kid, sealed: await seal() })).toEqual(entry)
})

test('the public half carries no private number', () => {
  expect(Object.keys(jwk).sort()).toEqual(['crv', 'kty', 'x', 'y'])
})

test('an entry opens only in its drive, under its command id, device and key', async () => {
  const sealed = await seal()
  const other = '01980000-0000-7000-8000-0000000000ff'
  const refused = (driveId: string, change: object) =>
    expect(() => vault.openSealedItem(driveId, { ...ids, kid, sealed, ...change })).toThrow('unreadable')
  refused(OAK, { commandId: other })
  refused(OAK, { deviceId: other })
  refused(OAK, { kid: other })
  refused(ELM, {})
  refused(ELM, { kid: vault.sealingKey(ELM).kid })
  for (const wrong of ['', '!', 'AQ', sealed.slice(0, 80), `${sealed.slice(0, -2)}AA`, `A${sealed}`])
    refused(OAK, { sealed: wrong })
})

test('the same entry sealed twice shares no bytes that could be compared', async () => {
  const [first, second] = await Promise.all([seal(), seal()])
  expect(first.slice(2, 90)).not.toBe(second.slice(2, 90))
})
