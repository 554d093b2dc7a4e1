import { expect, test } from 'vitest'
import { backoffMs } from '@/lib/offline/backoff'

test('waits grow twofold to five minutes, and any part of that by chance', () => {
  const longest = (failures: number) => backoffMs(failures, () => 1)
  expect([1, 2, 3, 8, 9, 60].map(longest)).toEqual([2000, 4000, 8000, 256_000, 300_000, 300_000])
  expect(backoffMs(5, () => 0)).toBe(0)
  expect(backoffMs(5, () => 0.5)).toBe(16_000)
  for (let tries = 0; tries < 100; tries++) expect(backoffMs(3)).toBeLessThan(8000)
})
