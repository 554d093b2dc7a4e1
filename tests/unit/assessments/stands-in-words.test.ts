import { expect, test } from 'vitest'
import { ASSESSMENT_VALUES } from '@/lib/assessments/assessment'
import { directionOfTravel } from '@/lib/assessments/direction-of-travel'
import { ratingOf, STANDS, standOf } from '@/lib/assessments/stands-in-words'

test('every value has one word and every word one value', () => {
  for (const value of ASSESSMENT_VALUES) {
    const stand = standOf(value)
    expect(stand).not.toBe('unknown')
    if (stand !== 'unknown') expect(ratingOf(stand)).toBe(value)
  }
  expect(STANDS.map(ratingOf)).toEqual([...ASSESSMENT_VALUES])
})

test('not knowing has a word of its own', () => {
  expect(standOf(null)).toBe('unknown')
})

test('a lower number is closer', () => {
  expect(directionOfTravel(3, 2)).toBe('closer')
  expect(directionOfTravel(1, 3)).toBe('further')
  expect(directionOfTravel(null, 3)).toBe('first')
})
