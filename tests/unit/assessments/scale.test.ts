import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ASSESSMENT_VALUES, type AssessmentValue } from '@/lib/assessments/assessment'
import { supports } from '@/lib/assessments/current-assessment'
import {
  DEFAULT_SCALE,
  printedNumber,
  SCALE_DIRECTIONS,
  SCALE_PRESETS,
  type Scale,
  type ScalePoints,
  scaleFault,
  valuesOf,
} from '@/lib/assessments/scale'
import { scaleWords } from '@/lib/assessments/scale-words'
import { ratingOf, STANDS, standOf } from '@/lib/assessments/stands-in-words'

const word = (key: string) => key
const own = (points: ScalePoints): Scale => ({
  ...{ preset: null, points, direction: 'high' },
  labels: Array.from({ length: points }, (_, step) => `word ${step}`),
})
const scale = fc.oneof(
  fc
    .tuple(fc.constantFrom(...SCALE_PRESETS), fc.constantFrom(...SCALE_DIRECTIONS))
    .map(([{ id, points }, direction]): Scale => ({ preset: id, points, direction, labels: null })),
  fc.constantFrom<ScalePoints>(3, 4, 5).map(own),
)
const value = fc.constantFrom<AssessmentValue>(...ASSESSMENT_VALUES)

test('a scale offers the values it has a step for, 1 always the most support and never 0', () => {
  expect(valuesOf({ points: 5 })).toEqual([1, 2, 3, 4, 5])
  expect(valuesOf({ points: 4 })).toEqual([1, 2, 4, 5])
  expect(valuesOf({ points: 3 })).toEqual([1, 3, 5])
})

test('changing the scale changes no value: what is chosen under any scale is the same value under any other', () => {
  fc.assert(
    fc.property(scale, scale, (before, after) => {
      for (const stand of scaleWords(before, word, word).offered) {
        const stored = ratingOf(stand)
        expect(valuesOf(before)).toContain(stored)
        expect(standOf(stored)).toBe(stand)
        expect(scaleWords(after, word, word).labels[stand]).not.toBe('')
      }
    }),
  )
})

test('every value that was ever noted can be read under every scale, and no two offered ones read the same', () => {
  fc.assert(
    fc.property(scale, (chosen) => {
      const { labels, short, numbers, offered } = scaleWords(chosen, word, word)
      for (const stand of STANDS)
        for (const said of [labels, short, numbers]) expect(said[stand]).toBeTruthy()
      expect(new Set(offered.map((stand) => labels[stand])).size).toBe(chosen.points)
      expect(new Set(offered.map((stand) => numbers[stand])).size).toBe(chosen.points)
    }),
  )
})

test('printed numbers follow the direction, and their order never the other way around', () => {
  const low = { points: 5, direction: 'low' } as const
  const high = { points: 5, direction: 'high' } as const
  expect(ASSESSMENT_VALUES.map((each) => printedNumber(low, each))).toEqual(['1', '2', '3', '4', '5'])
  expect(ASSESSMENT_VALUES.map((each) => printedNumber(high, each))).toEqual(['5', '4', '3', '2', '1'])
  fc.assert(
    fc.property(scale, value, value, (chosen, one, other) => {
      if (one >= other) return
      const [a, b] = [one, other].map((each) => Number(printedNumber(chosen, each).split('–')[0]))
      if (chosen.direction === 'low') expect(a).toBeLessThanOrEqual(b ?? 0)
      else expect(a).toBeGreaterThanOrEqual(b ?? 0)
    }),
  )
})

test('a value between the steps of a shorter scale prints as both', () => {
  expect(printedNumber({ points: 3, direction: 'low' }, 2)).toBe('1–2')
  expect(printedNumber({ points: 4, direction: 'high' }, 3)).toBe('2–3')
})

test('what counts as support does not depend on the scale', () => {
  fc.assert(
    fc.property(scale, (chosen) => {
      const supporting = valuesOf(chosen).filter(supports)
      expect(supporting.length).toBeGreaterThan(0)
      expect(supporting).toEqual(valuesOf(chosen).slice(0, supporting.length))
    }),
  )
})

test('own words: one for each step, no two the same; ready ones have their own number of steps', () => {
  expect(scaleFault(DEFAULT_SCALE)).toBeNull()
  expect(scaleFault(own(4))).toBeNull()
  expect(scaleFault({ ...own(3), labels: ['a', 'A ', 'b'] })).toBe('labels')
  expect(scaleFault({ ...own(3), labels: ['a', '', 'b'] })).toBe('labels')
  expect(scaleFault({ ...own(3), labels: null })).toBe('labels')
  expect(scaleFault({ ...DEFAULT_SCALE, points: 4 })).toBe('steps')
  expect(scaleFault({ ...DEFAULT_SCALE, labels: ['a'] })).toBe('steps')
})
