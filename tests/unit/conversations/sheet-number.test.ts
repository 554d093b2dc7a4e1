import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/clock'
import {
  type PrintedSheet,
  readSheetNumber,
  type SheetList,
  sheetNumber,
} from '@/lib/conversations/sheet-number'

const markBy = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest()
const mark = markBy('of this group')

const anyList = fc.oneof(fc.record({ userId: fc.uuid() }), fc.record({ cellId: fc.uuid() }))
const anySheet = fc.record({
  list: anyList as fc.Arbitrary<SheetList>,
  printedOn: fc.nat(9_999).map((days) => addDays('2026-01-01', days)),
  page: fc.nat(63),
})

test('a number leads back to its very page, however it is written down', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const number = sheetNumber(sheet, mark)
      expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{3}){2}$/)
      for (const typed of [
        number,
        number.toLowerCase().replaceAll('-', ''),
        ` ${number.replaceAll('-', ' ')} `,
      ])
        expect(readSheetNumber(typed, [sheet.list], mark)).toEqual(sheet)
    }),
  )
})

test('two characters in the wrong order never lead to another page', () => {
  fc.assert(
    fc.property(anySheet, fc.nat(6), (sheet, at) => {
      const plain = sheetNumber(sheet, mark).replaceAll('-', '')
      const [one = '', other = ''] = plain.slice(at, at + 2)
      const slip = plain.slice(0, at) + other + one + plain.slice(at + 2)
      const read = readSheetNumber(slip, [sheet.list], mark)
      expect(slip === plain || isFarApart(one, other) || read === 'mistyped').toBe(true)
    }),
  )
})

test('a list out of reach is said to be so, and what is no number is mistyped', () => {
  const sheet = { list: { userId: 'ana' }, printedOn: '2026-11-22', page: 0 } as const
  expect(readSheetNumber(sheetNumber(sheet, mark), [{ userId: 'bo' }, { cellId: 'ana' }], mark)).toBe(
    'not_yours',
  )
  for (const typed of ['', 'K7RT', 'not a number', `${sheetNumber(sheet, mark)}0`])
    expect(readSheetNumber(typed, [sheet.list], mark)).toBe('mistyped')
})

test('a paper that was found does not say whose it is: not beside another one, and not to whoever knows the ids of people here', () => {
  const marked = (sheet: PrintedSheet, by = mark) => sheetNumber(sheet, by).replaceAll('-', '').slice(0, 4)
  const one = { list: { userId: 'ana' }, printedOn: '2026-11-22', page: 0 } as const
  expect(marked(one)).not.toBe(marked({ ...one, printedOn: '2026-11-23' }))
  expect(marked(one)).not.toBe(marked({ ...one, page: 1 }))
  expect(marked(one)).not.toBe(marked(one, markBy('of another group')))
})

/** The first and the last character of the alphabet weigh the same to the check. */
const isFarApart = (one: string, other: string): boolean => [one, other].toSorted().join('') === '0Z'
