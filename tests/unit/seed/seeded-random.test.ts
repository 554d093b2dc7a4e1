import { validate, version } from 'uuid'
import { expect, test } from 'vitest'
import { seededRandom } from '@/prisma/seed/seeded-random'

test('the same seed makes the same choices and ids', () => {
  const draw = () => {
    const random = seededRandom(7)
    return [random.next(), random.below(100), random.one(['a', 'b', 'c']), random.id(), random.id()]
  }
  expect(draw()).toEqual(draw())
})

test('ids are UUIDv7, differ, and grow', () => {
  const random = seededRandom(7)
  const ids = Array.from({ length: 2000 }, () => random.id())
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true)
  expect(new Set(ids).size).toBe(2000)
  expect(ids.toSorted()).toEqual(ids)
})
