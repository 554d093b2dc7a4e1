import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDate } from '@/lib/clock'
import { AGREED_OUTCOMES, agreedCounts, refuseMoveStep } from '@/lib/coaching/agreed-step'

const day = fc.constantFrom<CalendarDate>('2026-11-02', '2026-11-09', '2026-11-16')

test('a step that got another day is never counted as kept in time, and nothing is counted twice', () => {
  const steps = fc.array(
    fc.record({
      outcome: fc.constantFrom(...AGREED_OUTCOMES, null),
      firstDueOn: fc.option(day),
    }),
  )
  fc.assert(
    fc.property(steps, (list) => {
      const { kept, keptLater, notKept, dropped } = agreedCounts(list)
      expect(kept + keptLater + notKept + dropped).toBe(list.filter(({ outcome }) => outcome).length)
      expect(kept).toBe(
        list.filter(({ outcome, firstDueOn }) => outcome === 'kept' && firstDueOn === null).length,
      )
    }),
  )
})

test('only an open step gets another day, only from the committee, and only another one', () => {
  const step = {
    takenBy: null,
    outcome: null,
    proposedBy: 'coach',
    onCommittee: true,
    dueOn: '2026-11-02',
  } as const
  expect(refuseMoveStep(step, '2026-11-09')).toBeNull()
  expect(refuseMoveStep(step, '2026-11-02')).toMatchObject({ key: 'review.refused.same_day' })
  expect(refuseMoveStep({ ...step, onCommittee: false }, '2026-11-09')).not.toBeNull()
  expect(refuseMoveStep({ ...step, outcome: 'kept' }, '2026-11-09')).not.toBeNull()
})
