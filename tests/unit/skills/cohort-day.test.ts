import { expect, test } from 'vitest'
import { cohortDay } from '@/lib/skills/cohort-day'

const year = { fewest: 3, days: 365 }

test('numbers about coaches are promised for the day on which the last of the fewest has led for a year, in whatever order they come', () => {
  expect(cohortDay(['2026-05-02', '2025-12-01', '2026-01-15', '2026-09-30'], year)).toBe('2027-05-02')
})

test('no day is promised while fewer coaches have led at all', () => {
  expect(cohortDay(['2026-05-02', '2025-12-01'], year)).toBeNull()
  expect(cohortDay([], year)).toBeNull()
})
