import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceFingerprint } from '@/scripts/app/source-fingerprint'

let root: string

const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), text)
}

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'seedbed-sources-'))
  write('app/page.tsx', 'one')
  write('lib/env.ts', 'two')
})

afterEach(() => fs.rmSync(root, { recursive: true }))

test('a changed, added, moved or removed source asks for a new build', () => {
  const seen = new Set([sourceFingerprint(root)])
  const expectNew = () => {
    const fingerprint = sourceFingerprint(root)
    expect(seen).not.toContain(fingerprint)
    seen.add(fingerprint)
  }
  write('app/page.tsx', 'three')
  expectNew()
  write('messages/en/ui.json', '{}')
  expectNew()
  fs.renameSync(path.join(root, 'app/page.tsx'), path.join(root, 'app/other.tsx'))
  expectNew()
  fs.rmSync(path.join(root, 'lib/env.ts'))
  expectNew()
})

test('what the build makes itself, and tests, do not', () => {
  const before = sourceFingerprint(root)
  write('lib/db/generated/client.ts', 'made')
  write('public/sw.js', 'made')
  write('tests/unit/a.test.ts', 'a test')
  write('.next/BUILD_ID', 'x')
  fs.utimesSync(path.join(root, 'app/page.tsx'), 1, 1)
  expect(sourceFingerprint(root)).toBe(before)
})
