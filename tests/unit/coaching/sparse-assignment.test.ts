import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AssignmentProblem, assignSparsely } from '@/lib/coaching/sparse-assignment'
import { leastTotalByHighs, leastTotalByTrying, problemFrom, totalOf } from '../../support/assignment-oracles'

const instance = (most: { rows: number; columns: number; capacity: number }) =>
  fc.record({
    columns: fc.integer({ min: 1, max: most.columns }),
    capacity: fc.array(fc.integer({ min: 0, max: most.capacity }), {
      minLength: most.columns,
      maxLength: most.columns,
    }),
    step: fc.integer({ min: 0, max: 5 }),
    leaveOut: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: most.rows }),
    costs: fc.array(fc.option(fc.integer({ min: -40, max: 40 }), { freq: 3 }), {
      minLength: most.rows * most.columns,
      maxLength: most.rows * most.columns,
    }),
  })

test('small problems: no way of assigning costs less', () => {
  fc.assert(
    fc.property(instance({ rows: 5, columns: 3, capacity: 2 }), (drawn) => {
      const problem = problemFrom(drawn)
      expect(assignSparsely(problem).total).toBe(leastTotalByTrying(problem))
    }),
    { numRuns: 500 },
  )
})

test('middle-sized problems: the total is the one that a linear programming solver finds', async () => {
  await fc.assert(
    fc.asyncProperty(instance({ rows: 20, columns: 8, capacity: 4 }), async (drawn) => {
      const problem = problemFrom(drawn)
      expect(assignSparsely(problem).total).toBe(await leastTotalByHighs(problem))
    }),
    { numRuns: 30 },
  )
}, 30_000)

test('the assignment is allowed, costs what it says, and its prices prove that nothing costs less', () => {
  fc.assert(
    fc.property(instance({ rows: 30, columns: 8, capacity: 5 }), (drawn) => {
      const problem = problemFrom(drawn)
      const found = assignSparsely(problem)
      expect(totalOf(problem, found.columnOf)).toBe(found.total)
      expect(boundFromPrices(problem, found)).toBe(found.total)
    }),
    { numRuns: 300 },
  )
})

/** What the prices alone guarantee: no assignment can cost less than this. */
function boundFromPrices(problem: AssignmentProblem, found: ReturnType<typeof assignSparsely>): number {
  let bound = found.rowPrice.reduce((sum, price) => sum + price, 0)
  for (let column = 0; column < problem.columns; column++) {
    for (let taken = 0; taken < (problem.capacity[column] ?? 0); taken++) {
      bound -= Math.max(0, (found.columnPrice[column] ?? 0) - problem.placeCost(column, taken))
    }
  }
  return bound
}
