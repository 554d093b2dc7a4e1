import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PUSH_EVERY_MINUTES } from '@/lib/reaching/published-constants'
import { isNight, isPushDue, type PushPhone, pauseMs } from '@/lib/reaching/when-to-push'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** Ten in the morning in New York. */
const TEN = new Date('2026-11-03T15:00:00Z')
const phone: PushPhone = {
  lastSentAt: null,
  failures: 0,
  newestUnreadAt: new Date(TEN.getTime() - HOUR_MS),
  timeZone: 'America/New_York',
}
const ago = (ms: number) => new Date(TEN.getTime() - ms)

test('a phone that heard of nothing yet hears of what is unread, and of nothing when all is read', () => {
  expect(isPushDue(phone, TEN)).toBe(true)
  expect(isPushDue({ ...phone, newestUnreadAt: null }, TEN)).toBe(false)
})

test('what it heard of it does not hear of again', () => {
  expect(
    isPushDue({ ...phone, lastSentAt: ago(HOUR_MS / 2 - MINUTE_MS), newestUnreadAt: ago(HOUR_MS) }, TEN),
  ).toBe(false)
  expect(isPushDue({ ...phone, lastSentAt: ago(2 * HOUR_MS), newestUnreadAt: ago(3 * HOUR_MS) }, TEN)).toBe(
    false,
  )
  expect(isPushDue({ ...phone, lastSentAt: ago(2 * HOUR_MS), newestUnreadAt: ago(HOUR_MS) }, TEN)).toBe(true)
})

test('ten new things within the half hour make one sign, and the rest the next one', () => {
  const sentAt = ago(10 * MINUTE_MS)
  const busy = { ...phone, lastSentAt: sentAt, newestUnreadAt: ago(MINUTE_MS) }
  expect(isPushDue(busy, TEN)).toBe(false)
  expect(isPushDue(busy, new Date(sentAt.getTime() + PUSH_EVERY_MINUTES * MINUTE_MS))).toBe(true)
})

test('the night is that of the person, through the change of the clocks, and what comes then waits for the morning', () => {
  const at = (time: string) => isPushDue(phone, new Date(time))
  expect(at('2026-11-03T02:59:00Z')).toBe(true) // 21:59 in New York
  expect(at('2026-11-03T03:00:00Z')).toBe(false) // 22:00
  expect(at('2026-11-03T11:59:00Z')).toBe(false) // 06:59
  expect(at('2026-11-03T12:00:00Z')).toBe(true) // 07:00
  expect(isNight('America/New_York', new Date('2026-10-31T11:00:00Z'))).toBe(false) // 07:00, the day before the clocks change
  expect(isNight('America/New_York', new Date('2026-11-01T11:00:00Z'))).toBe(true) // 06:00, the day they do
  expect(isNight('Asia/Kathmandu', new Date('2026-11-03T01:14:00Z'))).toBe(true) // 06:59
  expect(isNight('Asia/Kathmandu', new Date('2026-11-03T01:15:00Z'))).toBe(false) // 07:00
})

test('a service that does not answer is asked again, each time after twice as long, half a day at most', () => {
  expect([1, 2, 3, 4].map((failures) => pauseMs(failures) / MINUTE_MS)).toEqual([30, 60, 120, 240])
  expect(pauseMs(50)).toBe(12 * HOUR_MS)
  const tried = { ...phone, failures: 2, lastSentAt: ago(59 * MINUTE_MS), newestUnreadAt: ago(5 * HOUR_MS) }
  expect(isPushDue(tried, TEN)).toBe(false)
  expect(isPushDue({ ...tried, lastSentAt: ago(60 * MINUTE_MS) }, TEN)).toBe(true)
})

test('however the signs and the notices fall, no phone lights up twice within the half hour, nor at night', () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 3 * 24 * 60 }), { maxLength: 60 })
  fc.assert(
    fc.property(
      minutes,
      fc.constantFrom('America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'),
      (made, timeZone) => {
        const start = TEN.getTime()
        const signs: number[] = []
        for (let minute = 0; minute <= 4 * 24 * 60; minute += 1) {
          const now = new Date(start + minute * MINUTE_MS)
          const past = made.filter((at) => at < minute)
          const newestUnreadAt = past.length > 0 ? new Date(start + Math.max(...past) * MINUTE_MS) : null
          const last = signs.at(-1)
          const lastSentAt = last === undefined ? null : new Date(start + last * MINUTE_MS)
          if (isPushDue({ lastSentAt, failures: 0, newestUnreadAt, timeZone }, now)) signs.push(minute)
        }
        const apart = signs.slice(1).every((at, index) => at - (signs[index] ?? 0) >= PUSH_EVERY_MINUTES)
        const awake = signs.every((at) => !isNight(timeZone, new Date(start + at * MINUTE_MS)))
        // Everything was heard of in the end: the last sign is not older than the last notice.
        const heard = made.length === 0 || (signs.at(-1) ?? -1) >= Math.max(...made)
        return apart && awake && heard && signs.length <= made.length
      },
    ),
    { numRuns: 15 },
  )
})
