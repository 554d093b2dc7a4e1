import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PARTICIPATION_RESULTS } from '@/lib/actions/participation'
import {
  newlyRevealed,
  type Outcome,
  predictionOf,
  predictionsByCell,
  stayedAway,
} from '@/lib/actions/predictions'
import { wilsonInterval } from '@/lib/actions/wilson-interval'
import { ASSESSMENT_VALUES } from '@/lib/assessments/assessment'

const outcome: fc.Arbitrary<Omit<Outcome, 'workerId'>> = fc.record({
  cellId: fc.constantFrom('day', 'night', null),
  expected: fc.option(fc.constantFrom(...ASSESSMENT_VALUES), { nil: null }),
  committee: fc.boolean(),
  result: fc.option(fc.constantFrom(...PARTICIPATION_RESULTS), { nil: null }),
})
const outcomes = fc
  .array(outcome, { maxLength: 40 })
  .map((all): Outcome[] => all.map((each, index) => ({ ...each, workerId: `w${index}` })))

const people = (count: number, said: Pick<Outcome, 'expected' | 'result'>): Outcome[] =>
  Array.from({ length: count }, (_, index) => ({
    ...said,
    workerId: `${index}`,
    cellId: 'night',
    committee: false,
  }))

test('the interval is the published one: 8 of 10 may be 49 to 94 %', () => {
  const range = wilsonInterval(8, 10)
  expect(range?.low).toBeCloseTo(0.4902, 3)
  expect(range?.high).toBeCloseTo(0.9433, 3)
  expect(wilsonInterval(0, 10)?.low).toBe(0)
  expect(wilsonInterval(0, 0)).toBeNull()
})

test('a range holds the share, narrows with more people, and never leaves 0 to 1', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), (part, of) => {
      const count = Math.min(part, of)
      const [few, many] = [wilsonInterval(count, of), wilsonInterval(count * 10, of * 10)]
      if (!few || !many) throw new Error('nobody')
      expect(few.low).toBeGreaterThanOrEqual(0)
      expect(few.high).toBeLessThanOrEqual(1)
      expect(few.low).toBeLessThanOrEqual(count / of + 1e-9)
      expect(few.high).toBeGreaterThanOrEqual(count / of - 1e-9)
      expect(many.high - many.low).toBeLessThan(few.high - few.low)
    }),
  )
})

test('with four of whom we expected it, nobody can tell; with ten, whether the ratings held', () => {
  expect(predictionOf(people(4, { expected: 1, result: 'took_part' }))).toEqual({
    ...{ expected: 4, did: 4, share: null, range: null, held: null },
  })
  const ten = [
    ...people(7, { expected: 2, result: 'took_part' }),
    ...people(3, { expected: 1, result: 'absent' }),
  ]
  expect(predictionOf(ten)).toMatchObject({ expected: 10, did: 7, share: 0.7, held: 'too_rosy' })
})

test('somebody of whom nobody knew anything is never expected, whatever they did', () => {
  fc.assert(
    fc.property(outcomes, (all) => {
      const unknown = all.map((each) => ({ ...each, expected: null }))
      expect(predictionOf([...all, ...unknown])).toEqual(predictionOf(all))
      expect(stayedAway(unknown)).toEqual([])
    }),
  )
})

test('whoever took part was expected or came as news, areas share nobody, and no share passes 1', () => {
  fc.assert(
    fc.property(outcomes, (all) => {
      const { expected, did } = predictionOf(all)
      const tookPart = all.filter(({ result }) => result === 'took_part').length
      const others = all.filter(({ committee }) => !committee)
      expect(newlyRevealed(all)).toEqual(newlyRevealed(others))
      expect(predictionOf(others).did + newlyRevealed(all).length).toBe(
        others.filter(({ result }) => result === 'took_part').length,
      )
      expect(did).toBeLessThanOrEqual(tookPart)
      expect(did).toBeLessThanOrEqual(expected)
      const cells = predictionsByCell(all)
      expect(cells.reduce((sum, { prediction }) => sum + prediction.expected, 0)).toBe(expected)
      expect(cells.reduce((sum, { prediction }) => sum + prediction.did, 0)).toBe(did)
    }),
  )
})
