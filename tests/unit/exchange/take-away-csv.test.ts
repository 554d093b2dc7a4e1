import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardedCsv } from '@/lib/exchange/take-away-csv'

const read = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: false })

test('no field of a table can begin like a formula, whatever was typed', () => {
  const openings = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '\0',
    '＝',
    '＋',
    '－',
    '＠',
    ' =',
    '\u00a0=',
  )
  fc.assert(
    fc.property(openings, fc.string(), (opening, rest) => {
      const [[field = ''] = []] = read(guardedCsv([[`${opening}${rest}`, 'x']]))
      return field.startsWith("'")
    }),
  )
})

test('what is read back is what was written', () => {
  const text = fc
    .string({ unit: 'grapheme' })
    .filter((value) => /^[\p{L}\p{N}"',;]/u.test(value) && !value.includes('\0'))
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      expect(read(guardedCsv(rows))).toEqual(rows)
    }),
  )
})

test('numbers stay numbers, nothing stays nothing, phone numbers stay text', () => {
  expect(guardedCsv([[-3, null, '+15035550123', 'say "no"']])).toBe(
    '\uFEFF"-3","","\'+15035550123","say ""no"""\r\n',
  )
})
