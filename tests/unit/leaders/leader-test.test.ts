import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isActivist } from '@/lib/leaders/activist'
import { LEADER_STATUSES } from '@/lib/leaders/leader-status'
import { followersInTest, suggestedStatus, type TestOfLeader, testOfLeader } from '@/lib/leaders/leader-test'

const followers = Array.from({ length: 14 }, (_, index) => `follower-${index + 1}`)
const since = (sinceOn: `${number}-${number}-${number}`) =>
  followers.map((workerId) => ({ workerId, sinceOn }))
const buttonDay: TestOfLeader = {
  eligible: new Set([...followers, 'leader']),
  tookPart: new Set(['follower-1', 'follower-2', 'leader']),
  happensOn: '2026-03-10',
  closedAt: new Date('2026-03-11T10:00:00Z'),
}
const closed = { closedAt: buttonDay.closedAt, leaderTookPart: true }

test('two of fourteen followers took part: somebody of whom we said that people follow is looked at again', () => {
  const result = testOfLeader(since('2026-02-01'), buttonDay)
  expect(result).toEqual({ tookPart: 2, followers: 14, share: 2 / 14 })
  const marked = new Date('2026-02-01T10:00:00Z')
  expect(suggestedStatus({ status: 'won', markedAt: marked }, result, closed)).toBe('suspected')
  expect(suggestedStatus({ status: 'suspected', markedAt: marked }, result, closed)).toBeNull()
})

test('a follower written down after the day, or not on the frozen list, says nothing about it', () => {
  expect(followersInTest(since('2026-03-11'), buttonDay)).toEqual([])
  const [first, ...others] = followers
  const list = { ...buttonDay, eligible: new Set(others) }
  expect(followersInTest(since('2026-03-10'), list)).not.toContain(first)
})

test('who brought them along was seen to lead; who did so again and took part is with us', () => {
  const result = { tookPart: 9, followers: 14, share: 9 / 14 }
  expect(suggestedStatus({ status: null, markedAt: null }, result, closed)).toBe('tested')
  expect(suggestedStatus({ status: 'suspected', markedAt: null }, result, closed)).toBe('tested')
  expect(suggestedStatus({ status: 'tested', markedAt: null }, result, closed)).toBe('won')
  const without = { ...closed, leaderTookPart: false }
  expect(suggestedStatus({ status: 'tested', markedAt: null }, result, without)).toBeNull()
  expect(suggestedStatus({ status: 'won', markedAt: null }, result, closed)).toBeNull()
})

const anyResult = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([one, other]) => ({ tookPart: Math.min(one, other), followers: Math.max(one, other) }))
  .map((result) => ({ ...result, share: result.followers ? result.tookPart / result.followers : null }))

test('nothing is suggested of too few followers, nor once the committee has spoken, and never what stands already', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(null, ...LEADER_STATUSES),
      anyResult,
      fc.boolean(),
      (status, result, leaderTookPart) => {
        const test = { closedAt: buttonDay.closedAt, leaderTookPart }
        const suggested = suggestedStatus({ status, markedAt: null }, result, test)
        if (result.followers < 3) expect(suggested).toBeNull()
        if (suggested !== null) expect(suggested).not.toBe(status)
        expect(
          suggestedStatus({ status, markedAt: new Date('2026-03-12T00:00:00Z') }, result, test),
        ).toBeNull()
      },
    ),
  )
})

test('one more follower who came along never makes the suggestion worse', () => {
  const order = [null, ...LEADER_STATUSES]
  fc.assert(
    fc.property(fc.constantFrom(...order), anyResult, (status, result) => {
      fc.pre(result.tookPart < result.followers)
      const more = {
        ...result,
        tookPart: result.tookPart + 1,
        share: (result.tookPart + 1) / result.followers,
      }
      const after = (each: typeof result) =>
        order.indexOf(suggestedStatus({ status, markedAt: null }, each, closed) ?? status)
      expect(after(more)).toBeGreaterThanOrEqual(after(result))
    }),
  )
})

test('somebody very active whom few follow is named so, and nobody whom the committee marked', () => {
  expect(isActivist({ value: 1, followers: 2, leader: null })).toBe(true)
  expect(isActivist({ value: 1, followers: 3, leader: null })).toBe(false)
  expect(isActivist({ value: 1, followers: 0, leader: 'suspected' })).toBe(false)
  expect(isActivist({ value: 2, followers: 0, leader: null })).toBe(false)
  expect(isActivist({ value: null, followers: 0, leader: null })).toBe(false)
})
