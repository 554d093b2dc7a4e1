import { expect, test } from 'vitest'
import { isWithinBudget, PEOPLE_A_PAGE, READING_BUDGET } from '@/lib/access/reading-budget'

test('sixty people an hour for a worker leader, two hundred for the committee, and not one more', () => {
  expect([60, 61].map((people) => isWithinBudget('worker_leader', people))).toEqual([true, false])
  expect([200, 201].map((people) => isWithinBudget('committee', people))).toEqual([true, false])
})

test('after a fresh sign-in there is always room for a page', () => {
  expect(PEOPLE_A_PAGE).toBeLessThanOrEqual(Math.min(...Object.values(READING_BUDGET)))
})
