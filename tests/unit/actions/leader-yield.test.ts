import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaderYield } from '@/lib/actions/leader-yield'

test('two of fourteen followers came along', () => {
  const followers = Array.from({ length: 14 }, (_, at) => `w${at}`)
  expect(leaderYield(followers, new Set(['w0', 'w9', 'somebody else']))).toEqual({
    tookPart: 2,
    followers: 14,
    share: 2 / 14,
  })
})

test('somebody whom nobody follows has moved no share of nobody', () => {
  expect(leaderYield([], new Set(['w0']))).toEqual({ tookPart: 0, followers: 0, share: null })
})

test('never more came along than follow, however often they are named', () => {
  const ids = fc.array(fc.integer({ max: 9, min: 0 }).map(String))
  fc.assert(
    fc.property(ids, ids, (followers, took) => {
      const found = leaderYield(followers, new Set(took))
      return found.tookPart <= found.followers && found.followers === new Set(followers).size
    }),
  )
})
