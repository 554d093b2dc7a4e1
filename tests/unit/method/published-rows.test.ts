import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishedRows } from '@/app/(public)/method/published-rows'
import * as actions from '@/lib/actions/published-constants'
import * as coaching from '@/lib/coaching/published-constants'
import * as coverage from '@/lib/coverage/published-constants'
import * as leaders from '@/lib/leaders/published-constants'
import * as seeding from '@/lib/seeding/published-constants'
import en from '@/messages/en/method.json'
import es from '@/messages/es/method.json'

const written = readFileSync('app/(public)/method/published-rows.ts', 'utf8')
const uses = (name: string) => written.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0

test('every published constant stands on the method page', () => {
  const names = [actions, coaching, coverage, leaders, seeding].flatMap((area) => Object.keys(area))
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
