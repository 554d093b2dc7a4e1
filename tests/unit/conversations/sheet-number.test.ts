import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/clock'
import { readSheetNumber, type SheetList, sheetNumber } from '@/lib/conversations/sheet-number'

const anyList = fc.oneof(fc.record({ userId: fc.uuid() }), fc.record({ cellId: fc.uuid() }))
const anySheet = fc.record({
  list: anyList as fc.Arbitrary<SheetList>,
  printedOn: fc.nat(9_999).map((days) => addDays('2026-01-01', days)),
  page: fc.nat(63),
})

test('a number leads back to its very page, however it is written down', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const number = sheetNumber(sheet)
      expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{3}){2}$/)
      for (const typed of [
        number,
        number.toLowerCase().replaceAll('-', ''),
        ` ${number.replaceAll('-', ' ')} `,
      ])
        expect(readSheetNumber(typed, [sheet.list])).toEqual(sheet)
    }),
  )
})

test('two characters in the wrong order never lead to another page', () => {
  fc.assert(
    fc.property(anySheet, fc.nat(6), (sheet, at) => {
      const plain = sheetNumber(sheet).replaceAll('-', '')
      const [one = '', other = ''] = plain.slice(at, at + 2)
      const slip = plain.slice(0, at) + other + one + plain.slice(at + 2)
      const read = readSheetNumber(slip, [sheet.list])
      expect(slip === plain || isFarApart(one, other) || read === 'mistyped').toBe(true)
    }),
  )
})

test('a list out of reach is said to be so, and what is no number is mistyped', () => {
  const sheet = { list: { userId: 'ana' }, printedOn: '2026-11-22', page: 0 } as const
  expect(readSheetNumber(sheetNumber(sheet), [{ userId: 'bo' }, { cellId: 'ana' }])).toBe('not_yours')
  for (const typed of ['', 'K7RT', 'not a number', `${sheetNumber(sheet)}0`])
    expect(readSheetNumber(typed, [sheet.list])).toBe('mistyped')
})

/** The first and the last character of the alphabet weigh the same to the check. */
const isFarApart = (one: string, other: string): boolean => [one, other].toSorted().join('') === '0Z'
