import { expect, test } from 'vitest'
import {
  TAKEN_TABLES,
  type TakenRow,
  type TakenRows,
  type TakenTableName,
} from '@/lib/exchange/take-away-tables'
import { unfitRow } from '@/lib/exchange/unfit-row'

const NO_ROWS = Object.fromEntries(
  TAKEN_TABLES.map(({ name }): [string, TakenRow[]] => [name, []]),
) as Partial<TakenRows> as TakenRows
const file = (table: TakenTableName, ...rows: TakenRow[]): TakenRows => ({ ...NO_ROWS, [table]: rows })
const drive = {
  time_zone: 'America/New_York',
  locale: 'es',
  started_at: '2026-05-06T12:00:00.5+02:00',
  closed_at: null,
}

test('rows as they are taken fit', () => {
  expect(unfitRow(file('drive', drive))).toBeNull()
  expect(unfitRow(file('drive', { ...drive, time_zone: 'Asia/Calcutta' }))).toBeNull()
  expect(unfitRow(file('drive', { ...drive, time_zone: 'Asia/Kolkata' }))).toBeNull()
  expect(
    unfitRow(
      file('pulse', { on_date: '2026-05-06', counts: { named: 6, headcount: null, issues: { heat: 1 } } }),
    ),
  ).toBeNull()
  expect(unfitRow(file('contract', { from_on: '2026-05-06' }))).toBeNull()
  expect(unfitRow(file('contract', { from_on: '2026-05-06', holidays: ['2026-12-25'] }))).toBeNull()
})

test('what is only for people to read is not looked at', () => {
  expect(unfitRow(file('activity', { at: 'once', happened_at: 'once' }))).toBeNull()
})

// PostgreSQL reckons with the first of these and the app does not: whoever is asked into such a group would have no first page any more.
test.each(['Foo+3', 'Nowhere/Land', 4, null])('a drive in the time zone %j does not fit', (zone) => {
  expect(unfitRow(file('drive', { ...drive, time_zone: zone }))).toEqual({
    file: 'tables/drive.jsonl',
    line: 1,
  })
})

test('a day that no calendar has is no time', () => {
  expect(unfitRow(file('placement', { from_on: '2026-13-45' }))).toEqual({
    file: 'tables/placement.jsonl',
    line: 1,
  })
})

test('the row that does not fit is named by its line', () => {
  const [good, bad] = [{ from_on: '2026-05-06' }, { from_on: 'infinity' }]
  expect(unfitRow(file('placement', good, good, bad, good))).toEqual({
    file: 'tables/placement.jsonl',
    line: 3,
  })
  expect(unfitRow(file('contract', { holidays: ['2026-12-25', '-infinity'] }))).toEqual({
    file: 'tables/contract.jsonl',
    line: 1,
  })
})
