import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ListExport,
  listExportState,
  ROWS_ALONE,
  refuseAgreeingToList,
  refuseTaking,
} from '@/lib/exchange/list-export'
import { listFile } from '@/lib/exchange/list-sheet'

const HOUR = 3_600_000
const asked = Date.parse('2026-11-22T08:00:00Z')
const list: ListExport = {
  id: 'l',
  purpose: 'print',
  address: 'l=3',
  rows: 51,
  withNames: true,
  askedBy: 'ana',
  askedAt: new Date(asked),
  agreedAt: null,
  expiresAt: new Date(asked + 24 * HOUR),
  takenAt: null,
  cancelledAt: null,
}
const after = (hours: number) => new Date(asked + hours * HOUR)

test('fifty lines need nobody else, fifty-one do', () => {
  expect(listExportState({ ...list, rows: ROWS_ALONE }, after(1))).toBe('ready')
  expect(listExportState(list, after(1))).toBe('needs_agreement')
  expect(listExportState({ ...list, agreedAt: after(1) }, after(2))).toBe('ready')
  expect(listExportState({ ...list, agreedAt: after(1) }, after(24))).toBe('expired')
})

test('somebody alone waits a day, and has a day', () => {
  const alone = { ...list, expiresAt: after(48) }
  expect([1, 23, 24, 47, 48].map((hours) => listExportState(alone, after(hours)))).toEqual([
    'waiting',
    'waiting',
    'ready',
    'ready',
    'expired',
  ])
})

test('nobody agrees to their own list, takes a colleague’s, or takes more than was agreed to', () => {
  expect(refuseAgreeingToList(list, 'ana', after(1))).toEqual({ key: 'reports.refused.own' })
  expect(refuseAgreeingToList(list, 'bo', after(1))).toBeNull()
  const agreed = { ...list, agreedAt: after(1) }
  expect(refuseTaking(agreed, 'bo', 51, after(2))).toEqual({ key: 'reports.refused.somebody_elses' })
  expect(refuseTaking(agreed, 'ana', 52, after(2))).toEqual({ key: 'reports.refused.grown' })
  expect(refuseTaking(agreed, 'ana', 51, after(2))).toBeNull()
})

test('above fifty lines nothing is ready without a second person or a day of waiting', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 51, max: 5_000 }),
      fc.integer({ min: 0, max: 80 }),
      fc.constantFrom(24, 48),
      (rows, hours, open) => {
        const state = listExportState({ ...list, rows, expiresAt: after(open) }, after(hours))
        if (state === 'ready') expect(open === 48 && hours >= 24).toBe(true)
      },
    ),
  )
})

test('whatever somebody is called, no field of the file begins as a formula does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=', '+', '-', '@', '\t', '＝', ' ='),
      (name, sign) => {
        const field =
          listFile([[`${sign}${name}`]], 'mark')
            .slice(1)
            .split('\r\n')[0] ?? ''
        expect(field.startsWith(`"'`)).toBe(true)
      },
    ),
  )
})
