import { expect, test } from 'vitest'
import { isGuestPath } from '@/lib/bodies/guest-path'

test('whoever only keeps a list or is of a union is let to lists and to what they were shown, in this group alone', () => {
  const [here, elsewhere] = ['a1', 'b2']
  const open = ['/d/a1', '/d/a1/bodies', '/d/a1/bodies/x', '/d/a1/liaison']
  const closed = ['/d/a1/map', '/d/a1/people/bodies', '/d/a1/bodiesx', '/d/b2/bodies', '/bodies', '']
  expect(open.map((path) => isGuestPath(path, here))).toEqual([true, true, true, true])
  expect(closed.map((path) => isGuestPath(path, here))).toEqual(closed.map(() => false))
  expect(isGuestPath('/d/a1/liaison', elsewhere)).toBe(false)
})
