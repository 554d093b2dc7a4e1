import { describe, expect, test } from 'vitest'
import { findHeader } from '@/lib/exchange/find-header'
import { guessColumns } from '@/lib/exchange/guess-columns'
import { labelStrength } from '@/lib/exchange/header-words'
import { importQuestions } from '@/lib/exchange/import-questions'
import { pastedLines } from '@/lib/exchange/pasted-lines'
import { possibleOrders, readDate } from '@/lib/exchange/read-date'
import type { SheetRow } from '@/lib/exchange/sheet'

const rowsOf = (cells: string[][]): SheetRow[] =>
  cells.map((row, index) => ({ number: index + 1, cells: row, flaws: [] }))
const header = (cells: string[][]) => findHeader(rowsOf(cells), labelStrength)
const meanings = (cells: string[][]) => guessColumns(header(cells))

describe('the header', () => {
  test('is found below titles and empty lines', () => {
    const found = header([
      ['Staff of the north hall', ''],
      ['', ''],
      ['Name', 'Shift'],
      ['Ana', 'Nights'],
    ])
    expect(found).toMatchObject({ labels: ['Name', 'Shift'], headerRows: [3] })
    expect(found.body.map(({ number }) => number)).toEqual([4])
  })

  test('may have two rows, and is left out where it is repeated', () => {
    const found = header([
      ['Employee', '', 'Contact', ''],
      ['First', 'Last', 'Phone', 'Email'],
      ['Ana', 'Paz', '503 555 0100', ''],
      ['First', 'Last', 'Phone', 'Email'],
      ['Bo', 'Wren', '', ''],
    ])
    expect(found.headerRows).toEqual([1, 2])
    expect(found.body.map(({ cells }) => cells[0])).toEqual(['Ana', 'Bo'])
  })

  test('is not invented: a list of people whose area is called Line has none', () => {
    expect(
      header([
        ['Ana', 'Line'],
        ['Bo', 'Dock'],
      ]).headerRows,
    ).toEqual([])
  })
})

describe('the columns', () => {
  test.each([
    [
      ['First name', 'Last name', 'Cell'],
      ['Ana', 'Paz', '503 555 0100'],
      ['firstName', 'lastName', 'phone'],
    ],
    [
      ['Nombre', 'Apellidos', 'Turno', 'Correo'],
      ['Ana', 'Paz', 'noche', 'a@b.org'],
      ['firstName', 'lastName', 'shift', 'email'],
    ],
    [
      ['Nombre', 'Área'],
      ['Ana Paz', 'Cocina'],
      ['fullName', 'department'],
    ],
    [
      ['Last', 'Middle Name', 'First', 'Home Phone', 'Mobile'],
      ['Ruiz', 'Alvarez', 'Jose', '1', '2'],
      ['lastName', 'middleName', 'firstName', 'phone', 'phone'],
    ],
    [
      ['Name', 'Favourite colour', 'Dept.'],
      ['Ana', 'red', 'Dock'],
      ['fullName', null, 'department'],
    ],
  ])('%j mean what they say', (labels, row, expected) => {
    expect(meanings([labels, row])).toEqual(expected)
  })

  test('without a header are judged by what stands in them', () => {
    const list = [
      ['Ana Paz', 'nights', '503-555-0100', 'a@gmail.com', 'Dock', '2025-03-04'],
      ['Bo Wren', 'days', '503-555-0101', 'b@gmail.com', 'Dock', '4 Mar 2025'],
    ]
    expect(meanings(list)).toEqual(['fullName', 'shift', 'phone', 'email', 'department', 'startedOn'])
  })
})

describe('dates', () => {
  test.each([
    ['2025-03-04', '2025-03-04'],
    ['4 Mar 2025', '2025-03-04'],
    ['March 4, 2025', '2025-03-04'],
    ['4 de marzo de 2025', '2025-03-04'],
    ['31/12/2024', null],
    ['2025-02-30', null],
    ['3/4/25', null],
    ['soon', null],
  ])('%s is %s', (text, expected) => {
    expect(readDate(text, 'month_first')).toBe(expected)
  })

  test('are read the way the column itself shows, and asked for where it shows both or neither', () => {
    expect(possibleOrders(['3/4/2025', '25/4/2025'])).toEqual(['day_first'])
    expect(possibleOrders(['3/4/2025', '4/25/2025'])).toEqual(['month_first'])
    expect(possibleOrders(['3/4/2025', '5/6/2025'])).toHaveLength(2)
    expect(possibleOrders(['25/4/2025', '4/25/2025'])).toEqual([])
    expect(possibleOrders(['2025-03-04', '4 Mar 2025', '5/5/2025'])).toHaveLength(1)
    const body = rowsOf([
      ['Ana', '3/4/2025'],
      ['Bo', '2025-03-04'],
      ['Cy', '4 Mar 2025'],
    ])
    expect(importQuestions(body, ['fullName', 'startedOn'], null).open).toEqual(['which_date_order'])
    expect(importQuestions(body, ['fullName', 'startedOn'], 'day_first').open).toEqual([])
    expect(importQuestions(body, [null, null], null).open).toEqual(['which_name'])
  })
})

test.each([
  ['- Ana\n- Bo', [['Ana'], ['Bo']]],
  ['1) Ana – nights', [['Ana', 'nights']]],
  [
    'Ana, nights\nBo, days',
    [
      ['Ana', 'nights'],
      ['Bo', 'days'],
    ],
  ],
  ['3/11/25, 2:10 PM - Maria: Ana', [['Ana']]],
  ['María-José\nO’Brien', [['María-José'], ['O’Brien']]],
])('%j is a list of people', (text, expected) => {
  expect(pastedLines(text)).toEqual(expected)
})
