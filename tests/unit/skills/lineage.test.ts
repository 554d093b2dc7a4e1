import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type CalendarDate } from '@/lib/clock'
import { generationDays, type LineageEdge, reproduction } from '@/lib/skills/lineage'

const day = fc.nat(900).map((days) => addDays('2025-01-01', days))
const person = fc.constantFrom('ana', 'bo', 'cy', 'dee', 'eva', 'fay')
const edge: fc.Arbitrary<LineageEdge> = fc.record({
  teacherId: person,
  learnerId: person,
  sinceOn: day,
  ledOn: fc.option(day),
})

test('everybody who was brought up counts once at most, however many brought them up', () => {
  fc.assert(
    fc.property(fc.uniqueArray(person), fc.array(edge), day, (mentors, edges, ledOn) => {
      const cohort = mentors.map((userId) => ({ userId, ledOn }))
      const { newCoaches } = reproduction(cohort, edges, 365)
      expect(newCoaches).toBeLessThanOrEqual(new Set(edges.map(({ learnerId }) => learnerId)).size)
    }),
  )
})

test('it does not matter in which order the rows come, nor whether a pair comes twice', () => {
  fc.assert(
    fc.property(fc.array(edge), day, fc.integer(), (edges, ledOn, seed) => {
      const cohort = ['ana', 'bo', 'cy'].map((userId) => ({ userId, ledOn }))
      const shuffled = [...edges, ...edges].toSorted((a, b) =>
        a.sinceOn + a.learnerId + seed > b.sinceOn + b.learnerId + seed ? 1 : -1,
      )
      expect(reproduction(cohort, shuffled, 365)).toEqual(reproduction(cohort, edges, 365))
    }),
  )
})

test('two mentors who brought up three coaches within a year have a rate of 1.5', () => {
  const ledOn: CalendarDate = '2025-03-01'
  const cohort = [
    { userId: 'ana', ledOn },
    { userId: 'bo', ledOn },
  ]
  const brought = (teacherId: string, learnerId: string, learnerLedOn: CalendarDate | null) => ({
    ...{ teacherId, learnerId, sinceOn: '2025-05-01' as const, ledOn: learnerLedOn },
  })
  const edges = [
    brought('ana', 'cy', '2025-06-01'),
    brought('ana', 'dee', '2026-02-28'),
    brought('bo', 'eva', '2025-12-24'),
    brought('bo', 'fay', null),
    brought('bo', 'gil', '2027-01-01'),
  ]
  expect(reproduction(cohort, edges, 365)).toEqual({ newCoaches: 3, mentors: 2, rate: 1.5 })
  expect(reproduction([], edges, 365).rate).toBeNull()
})

test('the middle of all generations, and nothing while nobody has taught', () => {
  const span = (coachedOn: CalendarDate, taughtOn: CalendarDate | null) => ({ coachedOn, taughtOn })
  expect(generationDays([span('2025-01-01', null)])).toBeNull()
  expect(
    generationDays([
      span('2025-01-01', '2025-01-31'),
      span('2025-01-01', '2025-03-02'),
      span('2025-01-01', null),
    ]),
  ).toBe(45)
})
