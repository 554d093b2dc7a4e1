import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refuseStepDate } from '@/lib/conversations/next-steps'
import { correctTalkTime, OLDEST_TALK_DAYS, refuseTalkTime } from '@/lib/conversations/talk-time'

const now = new Date('2026-11-20T15:00:00Z')
const minutes = (count: number) => count * 60_000
const before = (ms: number) => new Date(now.getTime() - ms)

test('a talk cannot be in the future, but a phone may run a few minutes ahead', () => {
  expect(refuseTalkTime(before(-minutes(9)), now)).toBeNull()
  expect(refuseTalkTime(before(-minutes(11)), now)?.key).toBe('conversations.refused.future')
})

test('a talk of last month can still be written down, an older one cannot', () => {
  expect(refuseTalkTime(before(29 * 86_400_000), now)).toBeNull()
  expect(refuseTalkTime(before(31 * 86_400_000), now)?.params).toEqual({ days: OLDEST_TALK_DAYS })
})

test('a phone whose clock is an hour slow still tells the right time', () => {
  expect(correctTalkTime(before(minutes(90)), minutes(60), now)).toEqual(before(minutes(30)))
})

test('a corrected time is always one that may be written down', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), fc.integer(), (at, skewMs) => {
      expect(refuseTalkTime(correctTalkTime(at, skewMs, now), now)).toBeNull()
    }),
  )
})

test('a next step lies after the talk and within half a year', () => {
  expect(refuseStepDate('2026-11-19', '2026-11-20')?.key).toBe('conversations.refused.step_before_talk')
  expect(refuseStepDate('2026-11-20', '2026-11-20')).toBeNull()
  expect(refuseStepDate('2027-11-20', '2026-11-20')?.key).toBe('conversations.refused.step_too_far')
})
