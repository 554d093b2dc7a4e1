import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refuseSignUp, stageOfCall } from '@/lib/coaching/gathering'
import { proposeStep, type UpcomingCall } from '@/lib/coaching/next-step'
import { isLate, QUEUE_CLOCKS, targetOf } from '@/lib/coaching/queue-clock'
import { waitingSince } from '@/lib/coaching/waiting-since'

const DAY_MS = 86_400_000
const at = (day: number) => new Date(Date.UTC(2026, 10, 1) + day * DAY_MS)
const days = fc.integer({ min: 0, max: 400 })

describe('waiting time', () => {
  test('a first request waits since it was opened', () => {
    expect(waitingSince(null, at(9))).toBeNull()
  })

  test('is what was waited before, neither more nor less, however long the coaching lasted', () => {
    fc.assert(
      fc.property(days, days, days, (opened, waited, coached) => {
        const closedAt = at(opened + waited)
        const again = at(opened + waited + coached)
        const since = waitingSince({ since: at(opened), closedAt }, again)
        expect(again.getTime() - (since?.getTime() ?? 0)).toBe(waited * DAY_MS)
      }),
    )
  })
})

describe('the next step', () => {
  const call = (changes: Partial<UpcomingCall> = {}): UpcomingCall => ({
    ...{ gatheringId: 'first', kind: 'open_call', language: 'en', startsAt: at(3) },
    ...changes,
  })

  test('is the next call in a language that the group speaks', () => {
    const calls = [
      call({ gatheringId: 'later', startsAt: at(5) }),
      call({ gatheringId: 'spanish', language: 'es', startsAt: at(1) }),
      call({ gatheringId: 'next', kind: 'group_coaching' }),
    ]
    expect(proposeStep(['en'], calls, [])).toEqual({ step: 'group_coaching', gatheringId: 'next' })
    expect(proposeStep(['es', 'en'], calls, [])).toEqual({ step: 'open_call', gatheringId: 'spanish' })
  })

  test('is a group that waits too where there is no call, and somebody new where there is neither', () => {
    expect(proposeStep(['pl'], [call()], [['en'], ['pl', 'en']])).toEqual({
      step: 'buddy',
      gatheringId: null,
    })
    expect(proposeStep(['pl'], [call()], [['en']])).toEqual({ step: 'invite', gatheringId: null })
  })
})

test('a clock is late once its target has passed, and not at it', () => {
  for (const clock of QUEUE_CLOCKS) {
    const target = targetOf(clock, at(0))
    expect(isLate(clock, at(0), target)).toBe(false)
    expect(isLate(clock, at(0), new Date(target.getTime() + 1))).toBe(true)
  }
})

describe('a call', () => {
  const times = { startsAt: at(3), minutes: 60, heldAt: null, cancelledAt: null }

  test('can be entered a quarter of an hour before it begins, and is over when its time has passed', () => {
    expect(stageOfCall(times, new Date(at(3).getTime() - 16 * 60_000))).toBe('ahead')
    expect(stageOfCall(times, new Date(at(3).getTime() - 15 * 60_000))).toBe('on')
    expect(stageOfCall(times, new Date(at(3).getTime() + 60 * 60_000))).toBe('over')
    expect(stageOfCall({ ...times, cancelledAt: at(1) }, at(3))).toBe('cancelled')
  })

  test('is never overfull, and whoever has a seat keeps it', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.boolean(), (seats, taken, isSignedUp) => {
        const refusal = refuseSignUp({ stage: 'ahead', seats, taken, isSignedUp })
        expect(refusal === null).toBe(isSignedUp || taken < seats)
      }),
    )
  })
})
