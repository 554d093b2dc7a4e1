import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { passphraseFault } from '@/lib/access/passphrase'
import { pinFault } from '@/lib/access/pin'
import { newTotpSeed, totpAddress, totpStep } from '@/lib/access/totp'

test.each(['000000', '123456', '987654', '890123', '121212', '123123', '1234', '12345a', '1234567'])(
  '%s is no PIN',
  (pin) => {
    expect(pinFault(pin)).not.toBeNull()
  },
)

test.each(['204816', '739150', '100200'])('%s is a PIN', (pin) => {
  expect(pinFault(pin)).toBeNull()
})

test('a passphrase needs length and more than known words, and nothing else', () => {
  expect(passphraseFault('kettle under the')).toBeNull()
  expect(passphraseFault('ñandú café 3 lunas')).toBeNull()
  expect(passphraseFault('四月的雨落在旧屋顶上面很久很久了呀')).toBeNull()
  expect(passphraseFault('short one')).toBe('access.passphrase.too_short')
  expect(passphraseFault('x'.repeat(129))).toBe('access.passphrase.too_long')
  expect(passphraseFault('password password 123')).toBe('access.passphrase.too_common')
  expect(passphraseFault('solidarity union 2026')).toBe('access.passphrase.too_common')
  expect(passphraseFault('aaaaaaaaaaaaaaaaaaaa')).toBe('access.passphrase.too_common')
})

test('length counts characters, not bytes or halves of them', () => {
  expect(passphraseFault('👩‍🏭🌱🌾🍂'.slice(0, 20))).not.toBeNull()
  expect(passphraseFault('é'.repeat(14))).toBe('access.passphrase.too_short')
})

const at = new Date('2026-11-22T12:00:10Z')
const step = Math.floor(at.getTime() / 30_000)
const codeAt = (seed: string, offset: number) =>
  TOTP.generate({ secret: new TOTP({ secret: seed }).secret, timestamp: at.getTime() + offset * 30_000 })

test('an authenticator code opens now, one step earlier and one later, and says which step it was', () => {
  const seed = newTotpSeed()
  expect(totpStep(seed, codeAt(seed, 0), at)).toBe(step)
  expect(totpStep(seed, codeAt(seed, -1), at)).toBe(step - 1)
  expect(totpStep(seed, ` ${codeAt(seed, 1).replace(/(...)/, '$1 ')}`, at)).toBe(step + 1)
  for (const offset of [-2, 2]) expect(totpStep(seed, codeAt(seed, offset), at)).toBeNull()
  expect(totpStep(newTotpSeed(), codeAt(seed, 0), at)).toBeNull()
  for (const typed of ['', '12345', 'abcdef', '1234567']) expect(totpStep(seed, typed, at)).toBeNull()
})

test('the seed has 160 bits, and the entry in the app says nothing', () => {
  const seed = newTotpSeed()
  expect(seed).toHaveLength(32)
  expect(totpAddress(seed, 'ALDER-482137')).toMatch(/^otpauth:\/\/totp\/Notebook:ALDER-482137\?/)
})
