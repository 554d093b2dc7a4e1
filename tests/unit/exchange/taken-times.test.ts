import { expect, test } from 'vitest'
import {
  TAKEN_TABLES,
  type TakenRow,
  type TakenRows,
  type TakenTableName,
} from '@/lib/exchange/take-away-tables'
import { wrongTime } from '@/lib/exchange/taken-times'

const TAKEN_AT = new Date('2026-11-23T12:00:00Z')
const NO_ROWS = Object.fromEntries(
  TAKEN_TABLES.map(({ name }): [string, TakenRow[]] => [name, []]),
) as Partial<TakenRows> as TakenRows
const wrongIn = (table: TakenTableName, row: TakenRow) =>
  wrongTime({ ...NO_ROWS, [table]: [row] }, TAKEN_AT, TAKEN_AT)

test('what people plan may lie ahead, as far as they can write it down', () => {
  expect(wrongIn('contract', { from_on: '2027-01-01', expires_on: '2031-01-01' })).toBeNull()
  expect(wrongIn('structure_test', { happens_on: '2027-11-20' })).toBeNull()
  expect(wrongIn('structure_test', { happens_on: '2028-11-20' })).toMatchObject({ line: 1 })
  expect(wrongIn('unit_judgement', { on_date: '2027-11-20' })).toBeNull()
})

test('a day that has begun somewhere on earth is not ahead; the one after it is', () => {
  expect(wrongIn('card', { signed_on: '2026-11-24' })).toBeNull()
  expect(wrongIn('card', { signed_on: '2026-11-25' })).toEqual({
    ...{ why: 'after_the_file', file: 'tables/card.jsonl', line: 1 },
  })
})

test('what is only for people to read is not looked at', () => {
  expect(wrongIn('grievance_step', { due_on: '2040-01-01' })).toBeNull()
})
