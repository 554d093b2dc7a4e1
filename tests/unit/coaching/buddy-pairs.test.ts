import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BuddyCandidate, mayBePaired, suggestBuddies } from '@/lib/coaching/buddies/buddy-pairs'
import type { WeeklyHours } from '@/lib/coaching/weekly-hours'

const now = new Date('2026-11-22T12:00:00Z')
const EVENINGS: WeeklyHours = [[2, 1080, 1260]]

const group = (driveId: string, changes: Partial<BuddyCandidate> = {}): BuddyCandidate => ({
  ...{ driveId, code: driveId, openedAt: new Date('2026-11-01T00:00:00Z'), languages: ['en'] },
  ...{ timeZone: 'America/New_York', availability: [], industry: null, model: null, employerId: null },
  ...changes,
})
const pairsOf = (...args: Parameters<typeof suggestBuddies>) =>
  suggestBuddies(...args).map(({ one, other }) => [one.driveId, other.driveId].sort().join(' '))

const waiting = fc.uniqueArray(
  fc
    .record({
      driveId: fc.constantFrom(...'abcdefghijkl'),
      day: fc.integer({ min: 1, max: 20 }),
      languages: fc.subarray(['en', 'es', 'ht'], { minLength: 1 }),
      industry: fc.constantFrom('food', 'warehouse', null),
      model: fc.constantFrom('pre_majority', null),
      employerId: fc.constantFrom('firm-1', 'firm-2', null),
      availability: fc.constantFrom<WeeklyHours>(EVENINGS, []),
    })
    .map(({ day, driveId, ...rest }) =>
      group(driveId, { ...rest, openedAt: new Date(Date.UTC(2026, 10, day)) }),
    ),
  { selector: ({ driveId }) => driveId, maxLength: 10 },
)
const earlier = fc.array(fc.tuple(fc.constantFrom(...'abcdefghijkl'), fc.constantFrom(...'abcdefghijkl')), {
  maxLength: 8,
})

test('the same field and common hours bring two together, and are said', () => {
  const groups = [
    group('a', { industry: 'food', availability: EVENINGS }),
    group('b', { industry: 'warehouse' }),
    group('c', { industry: 'food', availability: EVENINGS }),
  ]
  const [pair] = suggestBuddies(groups, [], now)
  expect([pair?.one.driveId, pair?.other.driveId]).toEqual(['a', 'c'])
  expect(pair?.reasons).toEqual([
    { key: 'coaching.buddy.because.field', params: { industry: 'food' } },
    { key: 'coaching.buddy.because.hours', params: { hours: 3 } },
  ])
})

test('two that told the queue the same firm are never brought together', () => {
  const firm = { employerId: 'firm-1', industry: 'food' as const }
  expect(pairsOf([group('a', firm), group('b', firm)], [], now)).toEqual([])
  expect(pairsOf([group('a', firm), group('b', { industry: 'food' })], [], now)).toEqual(['a b'])
})

test('every pair may be paired, was not paired before, and each group is in one pair at most', () => {
  fc.assert(
    fc.property(waiting, earlier, (groups, before) => {
      const pairs = suggestBuddies(groups, before, now)
      for (const { one, other } of pairs) {
        expect(mayBePaired(one, other)).toBe(true)
        expect(one.languages.some((language) => other.languages.includes(language))).toBe(true)
        const asBefore = before.some(
          ([a, b]) =>
            (a === one.driveId && b === other.driveId) || (b === one.driveId && a === other.driveId),
        )
        expect(asBefore).toBe(false)
      }
      const taken = pairs.flatMap(({ one, other }) => [one.driveId, other.driveId])
      expect(new Set(taken).size).toBe(taken.length)
    }),
  )
})

test('nobody is left over who could have been paired with somebody left over', () => {
  fc.assert(
    fc.property(waiting, (groups) => {
      const taken = new Set(
        suggestBuddies(groups, [], now).flatMap(({ one, other }) => [one.driveId, other.driveId]),
      )
      const left = groups.filter(({ driveId }) => !taken.has(driveId))
      for (const one of left) for (const other of left) expect(mayBePaired(one, other)).toBe(false)
    }),
  )
})

test('the order of the queue changes nothing, and the best pair comes first', () => {
  fc.assert(
    fc.property(waiting, earlier, (groups, before) => {
      const pairs = suggestBuddies(groups, before, now)
      expect(pairsOf(groups.toReversed(), before, now)).toEqual(pairsOf(groups, before, now))
      const points = pairs.map((pair) => pair.points)
      expect(points).toEqual(points.toSorted((a, b) => b - a))
    }),
  )
})
