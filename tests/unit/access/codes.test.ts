import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newInviteSecrets } from '@/components/drives/invite-secrets'
import { newAccountCode, readAccountCode } from '@/lib/access/account-code'
import { newCheckDigits, readTypedInvite } from '@/lib/access/invite-code'
import { newRecoveryCode, readRecoveryCode } from '@/lib/access/recovery-code'
import { crockford, inGroups, isCrockford, readCrockford } from '@/lib/crockford'

test('a code survives being read aloud, written small and spaced out', () => {
  expect(readCrockford(' o1il-8k2m ')).toBe('01118K2M')
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 24 }), (bytes) => {
      const code = crockford(bytes)
      expect(isCrockford(code, bytes.length)).toBe(true)
      expect(readCrockford(inGroups(code).toLowerCase().replaceAll('0', 'o').replaceAll('-', ' '))).toBe(code)
    }),
  )
})

test('characters that could be mistaken never occur, and each of the 32 is as likely', () => {
  const all = crockford(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  expect(all).not.toMatch(/[ILOU]/)
  for (const character of new Set(all)) expect(all.split(character)).toHaveLength(9)
})

test('an invite can be typed in one go, with any separator', () => {
  const [number, { code }] = ['48213', newInviteSecrets()]
  expect(code).toHaveLength(8)
  for (const typed of [
    `${number}${code}`,
    `${number} ${inGroups(code)}`,
    `${number}-${code.toLowerCase()}`,
  ]) {
    expect(readTypedInvite(typed)).toEqual({ number, code })
  }
  for (const typed of ['', '12345', '1234 ABCDEFGH', `${number} ${code}X`, `${number} UUUUUUUU`]) {
    expect(readTypedInvite(typed)).toBeNull()
  }
})

test('the secret of a link has 128 bits and fits a fragment', () => {
  const { secret } = newInviteSecrets()
  expect(secret).toMatch(/^[\w-]{22}$/)
  expect(newInviteSecrets().secret).not.toBe(secret)
})

test('the digits that two people compare are always two', () => {
  for (let round = 0; round < 200; round++) expect(newCheckDigits()).toMatch(/^[1-9]\d$/)
})

test('a recovery code has 120 bits and is read off paper', () => {
  const code = newRecoveryCode()
  expect(code).toMatch(/^(\w{4}-){5}\w{4}$/)
  expect(readRecoveryCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code.replaceAll('-', ''))
  expect(readRecoveryCode(code.slice(1))).toBeNull()
})

test('an account code is read however it was typed', () => {
  const code = newAccountCode()
  expect(code).toMatch(/^[A-Z]+-\d{6}$/)
  for (const typed of [code, code.toLowerCase(), code.replace('-', ' '), ` ${code.replace('-', '')} `]) {
    expect(readAccountCode(typed)).toBe(code)
  }
})
