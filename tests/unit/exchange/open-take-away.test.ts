import { createHash, randomBytes } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { openTakeAway } from '@/lib/exchange/reading/open-take-away'
import { TAKE_AWAY_FORMAT } from '@/lib/exchange/take-away-limits'
import type { TakenTableName } from '@/lib/exchange/take-away-tables'

/** A file of the first version, which may lack tables: a drive, and these lines of one table. */
function opened(table: TakenTableName, ...lines: string[]) {
  const tables: Record<string, string[]> = { drive: [JSON.stringify({ id: v7() })], [table]: lines }
  const parts = Object.entries(tables).map(([name, rows]): [string, Uint8Array] => [
    `tables/${name}.jsonl`,
    strToU8(rows.map((row) => `${row}\n`).join('')),
  ])
  const manifest = {
    ...{ format: TAKE_AWAY_FORMAT, version: 1, takenAt: '2026-11-23T12:00:00Z' },
    ...{ takenBy: { userId: v7(), accountCode: 'A1' }, drive: { id: v7(), code: 'D1' } },
    files: parts.map(([path, bytes]) => ({
      ...{ path, bytes: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  }
  return openTakeAway(
    zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), ...Object.fromEntries(parts) }),
  )
}
const refusedFor = (why: string, table: TakenTableName, line: number) => ({
  ok: false,
  error: { reason: { key: `takeaway.file.${why}`, params: { file: `tables/${table}.jsonl`, line } } },
})
const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`
const row = (words: unknown, id: unknown = v7()) => JSON.stringify({ id, words })

test.each([17, 100_000])(
  'a row with lists in each other, %i levels deep, is named and not read',
  (levels) => {
    const [good, bad] = [row({ name: 'Dock' }), `{"id":"${v7()}","parent":${nested(levels)}}`]
    expect(opened('site', good, bad)).toMatchObject(refusedFor('too_deep', 'site', 2))
    expect(opened('activity', `{"object":${nested(levels)}}`)).toMatchObject(
      refusedFor('too_deep', 'activity', 1),
    )
  },
)

test.each([undefined, null, 4, 'Dock', v7().toUpperCase()])(
  'words that are sealed to a row without a proper id, %j, are not read',
  (id) => {
    expect(opened('site', row({ name: 'Dock' }), JSON.stringify({ id, words: {} }))).toMatchObject(
      refusedFor('bad_line', 'site', 2),
    )
  },
)

const HANDED = {
  ...{ onDate: '2026-11-20', group: 'D1', stage: 'listening', contact: null },
  counts: { headcount: null, named: 6, talked: 2, verified: 1 },
  issues: [{ code: null, name: 'Broken heater', people: 5 }],
  demands: [{ text: 'Heat', status: 'raised' }],
}
const INTRODUCED = { to: 'Local 4', why: '', contact: '', handed: null }

test.each([
  ['site', { name: 'Dock' }],
  ['meeting', { place: 'Elm Road', link: null }],
  ['card', { name: 'Dana', text: 'I want a union.', confirmed: true }],
  ['conversation_school', { name: 'Ours', steps: ['Listen', 'Ask', 'Act'] }],
  ['assessment_scale', { labels: ['With us', 'Undecided', 'Against'] }],
  ['floor_plan', { type: 'image/png', image: randomBytes(3_000_000).toString('base64') }],
  ['hand_off', INTRODUCED],
  ['hand_off', { ...INTRODUCED, handed: HANDED }],
  ['thread_message', { anything: [{ that: 'people read' }] }],
] as const)('words of a row of %s as the app writes them are read (%#)', (table, words) => {
  expect(opened(table, row(words))).toMatchObject({ ok: true })
})

test.each([
  ['drive', { codeName: { large: 'Heron' } }],
  ['site', { name: ['Dock'] }],
  ['site', { name: 5 }],
  ['site', 'Dock'],
  ['site', { name: 'A'.repeat(10_001) }],
  ['conversation_school', { name: 'Ours', steps: [{ say: 'Listen' }] }],
  ['conversation_school', { name: 'Ours' }],
  ['assessment_scale', { labels: 'With us' }],
  ['floor_plan', { type: 'text/html', image: 'AAAA' }],
  ['hand_off', { ...INTRODUCED, handed: { ...HANDED, issues: 'heat' } }],
  ['drive_role', { name: { first: 'Ana' } }],
] as const)('words of a row of %s that the app does not write are not read (%#)', (table, words) => {
  expect(opened(table, row(words))).toMatchObject(refusedFor('bad_line', table, 1))
})
