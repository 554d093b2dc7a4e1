import { expect, test } from 'vitest'
import { coverageOn, type DriveFacts } from '@/lib/coverage/coverage-on'
import { estimate, factsOf } from './facts-of'

const drive = (facts: Partial<DriveFacts>): DriveFacts => ({
  cellIds: ['days', 'nights'],
  workers: [],
  headcounts: [],
  shocks: [],
  ...facts,
})
const cell = (coverage: ReturnType<typeof coverageOn>, cellId: string) =>
  coverage.cells.find((each) => each.cellId === cellId)

test('a worker who moves from nights to days on 1 March counts in nights until then and in days from then', () => {
  const dana = factsOf('dana', {
    cells: [
      { cellId: 'nights', fromOn: '2026-01-05', untilOn: '2026-03-01' },
      { cellId: 'days', fromOn: '2026-03-01' },
    ],
    talks: ['2026-02-10'],
  })
  const facts = drive({ workers: [dana], headcounts: [estimate('nights', 6), estimate('days', 9)] })

  const february = coverageOn(facts, '2026-02-28')
  expect(cell(february, 'nights')).toMatchObject({ talkedTo: { count: 1, of: 6 }, blind: false })
  expect(cell(february, 'days')).toMatchObject({ named: { count: 0 }, blind: true })

  const march = coverageOn(facts, '2026-03-01')
  expect(cell(march, 'nights')).toMatchObject({ named: { count: 0 }, blind: true })
  expect(cell(march, 'days')).toMatchObject({ talkedTo: { count: 1 }, blind: false })
})

test('somebody in two departments is seen in both and counted once', () => {
  const facts = drive({
    cellIds: ['bakery', 'deli'],
    workers: [
      factsOf('mo', {
        cells: [
          { cellId: 'bakery', fromOn: '2026-01-05' },
          { cellId: 'deli', fromOn: '2026-01-05', isPrimary: false },
        ],
      }),
    ],
  })
  const coverage = coverageOn(facts, '2026-02-01')
  expect(coverage.whole.named.count).toBe(1)
  expect(cell(coverage, 'bakery')?.named.count).toBe(1)
  expect(cell(coverage, 'deli')?.named.count).toBe(0)
})

test('54 supporters of 60 charted in a shop of 200 are 27 % support and 140 missing, not 90 %', () => {
  const workers = Array.from({ length: 60 }, (_, index) =>
    factsOf(`w${index}`, {
      cells: [{ cellId: 'days', fromOn: '2026-01-05' }],
      ratings: index < 54 ? [{ value: 2, basis: 'answered_ask', on: '2026-02-01' }] : [],
    }),
  )
  const { whole } = coverageOn(drive({ workers, headcounts: [estimate(null, 200)] }), '2026-02-15')
  expect(whole.supporters).toEqual({ count: 54, of: 200, share: 0.27 })
  expect(whole.verified.share).toBe(0.27)
  expect(whole.uncharted).toBe(140)
})

test('300 names without a rating give no support, no undecided and no stale', () => {
  const workers = Array.from({ length: 300 }, (_, index) => factsOf(`w${index}`, {}))
  const { whole } = coverageOn(drive({ workers, headcounts: [estimate(null, 320)] }), '2026-02-15')
  expect(whole.named.count).toBe(300)
  expect([whole.assessed, whole.supporters, whole.verified, whole.stale].map(({ count }) => count)).toEqual([
    0, 0, 0, 0,
  ])
})

test('a barista with eight nicknames in a shop of 22 sees 36 % charted', () => {
  const workers = Array.from({ length: 8 }, (_, index) => factsOf(`w${index}`, {}))
  const { whole } = coverageOn(drive({ workers, headcounts: [estimate(null, 22)] }), '2026-02-15')
  expect(Math.round((whole.named.share ?? 0) * 100)).toBe(36)
})

test('without an estimate no share is shown, least of all one of the names known', () => {
  const { whole } = coverageOn(drive({ workers: [factsOf('dana', {})] }), '2026-02-15')
  expect(whole.named).toEqual({ count: 1, of: null, share: null })
  expect(whole.seatsNeeded).toBeNull()
})

test("the drive's estimate wins over its cells and the difference is shown as not placed", () => {
  const headcounts = [estimate(null, 200), estimate('days', 90), estimate('nights', 70)]
  expect(coverageOn(drive({ headcounts }), '2026-02-15')).toMatchObject({
    whole: { headcount: { people: 200 }, seatsNeeded: 20 },
    headcountNotPlaced: 40,
  })
  const ofCells = coverageOn(drive({ headcounts: headcounts.slice(1) }), '2026-02-15')
  expect(ofCells.whole.headcount).toMatchObject({ people: 160, source: 'sum' })
  expect(coverageOn(drive({ headcounts: [estimate('days', 90)] }), '2026-02-15').whole.headcount).toBeNull()
})

test('a firing makes older ratings stale and takes their verification, but keeps the ratings', () => {
  const facts = drive({
    workers: [factsOf('dana', { ratings: [{ value: 1, basis: 'public_action', on: '2026-02-01' }] })],
    headcounts: [estimate(null, 10)],
  })
  const shock = {
    id: 's',
    recordedAt: new Date('2026-02-11T12:00:00Z'),
    withdrawnAt: null,
    onDate: '2026-02-10',
  } as const
  expect(coverageOn(facts, '2026-02-15').whole.tally).toMatchObject({ verified: 1, stale: 0 })
  const shaken = { ...facts, shocks: [shock] }
  expect(coverageOn(shaken, '2026-02-15').whole.tally).toMatchObject({ supporters: 1, verified: 0, stale: 1 })
  expect(coverageOn(shaken, '2026-02-09').whole.tally).toMatchObject({ verified: 1, stale: 0 })
})

test('a downgrade keeps what was shown before and leaves the committee as it is', () => {
  const facts = drive({
    workers: [
      factsOf('dana', {
        seatFrom: '2026-01-10',
        ratings: [
          { value: 1, basis: 'public_action', on: '2026-02-01' },
          { value: 3, basis: 'stated', on: '2026-03-20', by: 'bo' },
        ],
      }),
    ],
  })
  expect(coverageOn(facts, '2026-02-15').whole.tally).toMatchObject({
    supporters: 1,
    verified: 1,
    committee: 1,
  })
  expect(coverageOn(facts, '2026-03-20').whole.tally).toMatchObject({
    supporters: 0,
    verified: 0,
    committee: 1,
  })
})

test('what was known on a day leaves out what was written down later', () => {
  const late = factsOf('dana', {
    cells: [{ cellId: 'days', fromOn: '2026-01-05', recordedOn: '2026-02-20' }],
    talks: ['2026-02-10'],
  })
  const facts = drive({ workers: [late] })
  const then = new Date('2026-02-15T12:00:00Z')
  expect(cell(coverageOn(facts, '2026-02-15'), 'days')?.named.count).toBe(1)
  expect(cell(coverageOn(facts, '2026-02-15', then), 'days')?.named.count).toBe(0)
  expect(coverageOn(facts, '2026-02-15', then).notPlaced.talkedTo.count).toBe(1)
  expect(coverageOn(facts, '2026-02-09', new Date('2026-02-09T12:00:00Z')).whole.talkedTo.count).toBe(0)
})

test('whoever left is not counted from that day on', () => {
  const facts = drive({ workers: [factsOf('dana', { left: '2026-02-10', talks: ['2026-02-01'] })] })
  expect(coverageOn(facts, '2026-02-09').whole.named.count).toBe(1)
  expect(coverageOn(facts, '2026-02-10').whole.named.count).toBe(0)
})
