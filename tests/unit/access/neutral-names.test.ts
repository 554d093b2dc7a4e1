import fs from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '@/app/manifest'
import { totpAddress } from '@/lib/access/totp'
import { flatMessages } from '@/tests/support/flat-messages'

/** Words that tell somebody who glances at a phone, its home screen or its list of passkeys what this is about. */
const TELLING =
  /union|sindica|organi[sz]|worker|trabajador|labou?r|strike|huelga|committee|comité|campaign|campaña/i

test('the home screen shows nothing telling', () => {
  expect(JSON.stringify(manifest())).not.toMatch(TELLING)
})

test('authenticators and passkeys are listed under an everyday name', () => {
  expect(totpAddress('JBSWY3DPEHPK3PXP', 'ALDER-482137')).not.toMatch(TELLING)
  const passkey = fs.readFileSync('lib/access/passkey.ts', 'utf8')
  expect(/NEUTRAL_NAME = '(\w+)'/.exec(passkey)?.[1]).toBe('Notebook')
  expect(passkey).toContain('rpName: NEUTRAL_NAME')
})

test('what a browser keeps is named neutrally', () => {
  const files = ['device-key', 'lock-box-store', 'queue-store', 'offline-language', 'sw'].map((name) =>
    fs.readFileSync(`lib/offline/${name}.ts`, 'utf8'),
  )
  const names = files.flatMap((text) =>
    [
      ...text.matchAll(/(?:openDB<\w+>|createObjectStore)\('(\w+)'|(?:CACHE|STATIC|SHELL) = ['`]([\w-]+)/g),
    ].map((match) => match[1] ?? match[2] ?? ''),
  )
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) expect(name).not.toMatch(TELLING)
})

test('the locked screen and the page without signal tell nothing, in either language', () => {
  const shown = /^(access\.(lock|unlock)|offline\.open|wipe)\./
  for (const language of ['en', 'es'] as const) {
    const sentences = [...flatMessages(language)].filter(([key]) => shown.test(key))
    expect(sentences.length).toBeGreaterThan(20)
    for (const [, text] of sentences) expect(text).not.toMatch(TELLING)
  }
})
