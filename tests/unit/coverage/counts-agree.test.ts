import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CellCoverage } from '@/lib/coverage/cell-coverage'
import type { CellPlace } from '@/lib/coverage/cell-place'
import { type CellTally, COUNTED, sumTallies } from '@/lib/coverage/cell-tally'
import { coverageGrid, wholeSquare } from '@/lib/coverage/coverage-grid'
import { coverageOn } from '@/lib/coverage/coverage-on'
import { employerGrid } from '@/lib/coverage/employer-grid'
import { employedOn } from '@/lib/coverage/employer-on'
import { issuesByHeat, issuesNamedUntil, peopleNaming } from '@/lib/coverage/issue-heat'
import { MAP_MEASURES, SHARE_MEASURES } from '@/lib/coverage/map-measures'
import { MAP_SIDES } from '@/lib/coverage/map-sides'
import { countTalks, talksUntil } from '@/lib/coverage/recent-talks'
import { readSquare } from '@/lib/coverage/square-reading'
import { anyDay, anyHistory } from './random-history'

/** Every pair of counts of which the first can never be more than the second. */
const AT_MOST: [keyof CellTally, keyof CellTally][] = [
  ['verified', 'supporters'],
  ['supporters', 'assessed'],
  ['stale', 'assessed'],
  ['disputed', 'assessed'],
  ['assessed', 'named'],
  ['talkedTo', 'named'],
  ['committee', 'named'],
  ['leadersWon', 'leadersKnown'],
  ['leadersKnown', 'named'],
]

const place = (cellId: string, label: string | null, shiftId: string): CellPlace => ({
  ...{ cellId, siteId: 'hall', shiftId, departmentId: label },
  ...{ jobClassId: label, unitId: null, contractorId: label && 'firm' },
})
const PLACES = [place('a', 'dock', 'day'), place('b', 'dock', 'night'), place('c', null, 'night')]

const counts = (tally: CellTally) => COUNTED.map((measure) => tally[measure])

test('no count contradicts another: shown ≤ support ≤ assessed ≤ named, whatever was written down', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (facts, day) => {
      const { whole, cells, notPlaced } = coverageOn(facts, day)
      for (const { tally } of [whole, ...cells, notPlaced] as CellCoverage[])
        for (const [smaller, larger] of AT_MOST)
          expect([smaller, larger, Number(tally[smaller]) <= Number(tally[larger])]).toEqual([
            smaller,
            larger,
            true,
          ])
    }),
    { numRuns: 300 },
  )
})

test('cells and people in none add up to the whole, and rows to columns, however the rows are made', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, fc.constantFrom(...MAP_SIDES), (facts, day, side) => {
      const coverage = coverageOn(facts, day)
      const grid = coverageGrid(coverage, PLACES, side)
      const cells = sumTallies(coverage.cells.map(({ tally }) => tally))
      const rows = sumTallies(grid.rows.map(({ total }) => total.coverage.tally))
      const columns = sumTallies(grid.columnTotals.map((total) => total.coverage.tally))
      expect(counts(rows)).toEqual(counts(cells))
      expect(counts(columns)).toEqual(counts(cells))
      expect(counts(sumTallies([cells, coverage.notPlaced.tally]))).toEqual(counts(coverage.whole.tally))
    }),
    { numRuns: 300 },
  )
})

test('by firm everybody counts once, and an estimate counts only where one firm has the cell', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (facts, day) => {
      const coverage = coverageOn(facts, day)
      const grid = employerGrid(
        coverage,
        PLACES,
        employedOn(facts, day),
        coverageGrid(coverage, PLACES, 'employer'),
      )
      const rows = sumTallies(grid.rows.map(({ total }) => total.coverage.tally))
      expect(counts(rows)).toEqual(counts(sumTallies(coverage.cells.map(({ tally }) => tally))))
      const estimated = grid.rows.reduce((sum, { total }) => sum + (total.coverage.headcount?.people ?? 0), 0)
      const all = coverage.cells.reduce((sum, { headcount }) => sum + (headcount?.people ?? 0), 0)
      expect(estimated).toBeLessThanOrEqual(all)
    }),
    { numRuns: 300 },
  )
})

test('without the unsettled no share counts more people than with them', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (facts, day) => {
      const { whole } = coverageOn(facts, day)
      for (const measure of SHARE_MEASURES) {
        const without = whole.without?.[measure]
        if (!without) continue
        expect(without.count).toBeGreaterThanOrEqual(0)
        expect(whole[measure].count - without.count).toBeLessThanOrEqual(whole.without?.people ?? 0)
      }
      if (whole.without) expect(whole.without.named.count).toBe(whole.named.count - whole.without.people)
    }),
    { numRuns: 300 },
  )
})

test('0 is in no share: people without a rating change neither support nor what is known of others', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (facts, day) => {
      const rated = facts.workers.filter(({ assessments }) => assessments.length > 0)
      const [all, some] = [coverageOn(facts, day).whole, coverageOn({ ...facts, workers: rated }, day).whole]
      for (const measure of ['assessed', 'supporters', 'verified', 'stale'] as const)
        expect([measure, all[measure]]).toEqual([measure, some[measure]])
    }),
    { numRuns: 300 },
  )
})

test('every share is of the headcount estimate, or there is none', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (facts, day) => {
      const { whole, cells } = coverageOn(facts, day)
      for (const cell of [whole, ...cells])
        for (const measure of SHARE_MEASURES) {
          const { count, of, share } = cell[measure]
          expect(of).toBe(cell.headcount?.people ?? null)
          expect(share).toBe(of ? count / of : null)
        }
    }),
    { numRuns: 200 },
  )
})

test('people who named an issue are never more than people talked with, and cells add up to the whole', () => {
  const issuesOf = new Map([
    ['t0', ['pay', 'heat']],
    ['t1', ['heat']],
    ['t2', ['pay']],
  ])
  fc.assert(
    fc.property(anyHistory, anyDay, (facts, day) => {
      const coverage = coverageOn(facts, day)
      const named = issuesNamedUntil(facts.workers, issuesOf, day, null)
      for (const { issueId, people } of issuesByHeat(named)) {
        expect(people).toBeLessThanOrEqual(coverage.whole.talkedTo.count)
        for (const cell of coverage.cells)
          expect(peopleNaming(named, issueId, [cell.cellId])).toBeLessThanOrEqual(cell.talkedTo.count)
      }
    }),
    { numRuns: 200 },
  )
})

test('talks of the cells add up to the talks of the whole, talkers do not count twice', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (facts, day) => {
      const talks = talksUntil(facts.workers, day, null)
      const cellIds = [...new Set(talks.map(({ cellId }) => cellId))]
      const parts = cellIds.map((wanted) => countTalks(talks.filter(({ cellId }) => cellId === wanted)))
      const whole = countTalks(talks)
      expect(parts.reduce((sum, part) => sum + part.talks, 0)).toBe(whole.talks)
      expect(whole.talkers).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + part.talkers, 0))
    }),
    { numRuns: 200 },
  )
})

test('every square has a reading under every measure, hatched where nobody is known and blank where nobody works', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, fc.constantFrom(...MAP_MEASURES), (facts, day, measure) => {
      const coverage = coverageOn(facts, day)
      const extras = {
        ...{ onDate: day, talks: talksUntil(facts.workers, day, null), issues: [], issueId: null },
      }
      const squares = coverageGrid(coverage, PLACES).rows.flatMap((row) => [...row.squares, row.total])
      for (const square of [...squares, wholeSquare(coverage)]) {
        const { level } = readSquare(square, measure, extras)
        if (square === null || square.coverage.empty) expect(level).toBe('nobody')
        else if (square.coverage.blind) expect(level).toBe('unknown')
        else expect([1, 2, 3, 4, 5, 'unknown']).toContain(level)
      }
    }),
    { numRuns: 200 },
  )
})
