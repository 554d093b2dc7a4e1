import { expect, test } from 'vitest'
import { SHIPPED_PACKS } from '@/lib/law/packs/shipped'
import { retaliationDeadline } from '@/lib/law/retaliation-deadline'

const last = (jurisdiction: string | null, happenedOn = '2026-08-31' as const) =>
  retaliationDeadline(
    happenedOn,
    { packs: SHIPPED_PACKS, jurisdiction, path: 'other_jurisdiction' },
    '2026-11-22',
  )?.on ?? null

test('six months by the calendar in the United States, to the last day of a shorter month', () => {
  expect(last('us-nlra')).toBe('2027-02-28')
  expect(last('us-california-public')).toBe('2027-02-28')
})

test('90 days in Canada, and in Britain three months that begin with the day itself', () => {
  expect(last('canada-federal')).toBe('2026-11-29')
  expect(last('uk')).toBe('2026-11-30')
})

test('where the law names no time, or none was chosen, no date is shown', () => {
  expect(last('canada-bc')).toBeNull()
  expect(last('none')).toBeNull()
  expect(last(null)).toBeNull()
})
