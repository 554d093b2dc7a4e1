import { expect, test } from 'vitest'
import { employerKey } from '@/lib/records/employer-key'
import { fitOfRecord } from '@/lib/records/match-employer-place'

const record = { employerName: 'HARBOR LANE BAKERY, INC.', city: 'Saint Ellery', state: 'ME' }
const fitOf = (name: string, city: string | null, state: string | null, of = record) =>
  fitOfRecord({ name, city, state }, of)

test('legal forms, capitals, accents and ampersands do not make another firm', () => {
  expect(employerKey('Café & Té, L.L.C.')).toBe(employerKey('CAFE AND TE LLC'))
  expect(employerKey('The Harbor Lane Bakery Co.')).toBe('harbor lane bakery')
})

test('the name that people know is found, and so is the one on the papers', () => {
  const named = { ...record, employerName: 'HLB Holdings, LLC d/b/a Harbor Lane Bakery' }
  expect(fitOf('Harbor Lane Bakery', 'St. Ellery', 'me', named)).toBe('same_place')
  expect(fitOf('HLB Holdings', 'St. Ellery', 'ME', named)).toBe('same_place')
})

test('a record says how near it is', () => {
  expect(fitOf('Harbor Lane Bakery', 'St Ellery', 'ME')).toBe('same_place')
  expect(fitOf('Harbor Lane Bakery', 'Bangor', 'ME')).toBe('same_state')
  expect(fitOf('Harbor Lane Bakery', null, null)).toBe('elsewhere')
})

test('another firm is another firm, even if a word is shared', () => {
  expect(fitOf('Harbor Freight', 'St Ellery', 'ME')).toBeNull()
  expect(fitOf('Har', 'St Ellery', 'ME')).toBeNull()
  expect(fitOf('', 'St Ellery', 'ME')).toBeNull()
})
