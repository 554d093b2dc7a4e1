import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishedRows } from '@/app/(public)/method/published-rows'
import en from '@/messages/en/method.json'
import es from '@/messages/es/method.json'

const written = readFileSync('app/(public)/method/published-rows.ts', 'utf8')
const uses = (name: string) => written.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0

test('every published constant stands on the method page', () => {
  const names = globSync('lib/*/published-constants.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? ''),
  )
  expect(names).toContain('SUPPRESSION_K')
  expect(names.filter((name) => uses(name) < 2)).toEqual([])
})

test('every row says what it is and where it comes from, in both languages, and no sentence is left over', () => {
  const keys = publishedRows((key) => key)
    .map(({ key }) => key)
    .sort()
  expect(new Set(keys).size).toBe(keys.length)
  for (const { rows } of [en, es]) {
    expect(Object.keys(rows).sort()).toEqual(keys)
    for (const row of Object.values(rows)) expect(Object.keys(row)).toEqual(['rule', 'source'])
  }
})
