import { expect, test } from 'vitest'
import type { AssessmentFact } from '@/lib/assessments/assessment'
import { checkIns, stoppedOn } from '@/lib/assessments/check-ins'
import { currentAssessment } from '@/lib/assessments/current-assessment'
import { askReason } from '@/lib/assessments/last-rating'
import type { CalendarDate } from '@/lib/clock'

let made = 0
const rating = (
  happenedOn: CalendarDate,
  value: AssessmentFact['value'],
  rest: Partial<AssessmentFact> = {},
): AssessmentFact => ({
  ...{ id: `a${made++}`, assessorId: 'ana', value, basis: 'stated', happenedOn, settles: false },
  ...{ happenedAt: new Date(`${happenedOn}T15:00:00Z`), recordedAt: new Date(`${happenedOn}T18:00:00Z`) },
  ...rest,
})
const follows = (fromWorkerId: string, toWorkerId: string) =>
  ({ fromWorkerId, toWorkerId, kind: 'follows', confidence: 2 }) as const

test('support ends on the day of the first rating that says so, and for nobody who never supported', () => {
  expect(stoppedOn([rating('2026-09-01', 1), rating('2026-11-02', 3), rating('2026-11-09', 4)])).toBe(
    '2026-11-02',
  )
  expect(stoppedOn([rating('2026-11-02', 3), rating('2026-11-09', 4)])).toBeNull()
  expect(stoppedOn([rating('2026-09-01', 1), rating('2026-10-01', 3), rating('2026-11-09', 2)])).toBeNull()
  expect(stoppedOn([])).toBeNull()
})

test('followers are looked in on for a month, unless somebody talked with them since or they want to be left alone', () => {
  const rated = [{ workerId: 'fay', facts: [rating('2026-09-01', 1), rating('2026-11-02', 3)] }]
  const ties = [follows('fay', 'ida'), follows('fay', 'joe'), follows('fay', 'kim'), follows('bo', 'ida')]
  const talks = new Map<string, CalendarDate | null>([
    ['ida', null],
    ['joe', '2026-11-05'],
  ])
  const due = (today: CalendarDate) => checkIns(rated, ties, talks, today).map(({ workerId }) => workerId)
  expect(due('2026-11-10')).toEqual(['ida'])
  expect(due('2026-12-20')).toEqual([])
})

test('what was settled stands against earlier views and not against later ones', () => {
  const ana = rating('2026-11-01', 2)
  const bo = rating('2026-11-03', 4, { assessorId: 'bo' })
  const settled = rating('2026-11-05', 2, { assessorId: 'cy', settles: true })
  expect(currentAssessment([ana, bo])).toMatchObject({ value: 4, disputed: true })
  expect(currentAssessment([settled, bo, ana])).toMatchObject({ value: 2, disputed: false })
  const later = rating('2026-11-08', 4, { assessorId: 'bo' })
  expect(currentAssessment([ana, bo, settled, later])).toMatchObject({ value: 4, disputed: true })
})

test('a lower rating asks for a reason, a first or a better one does not', () => {
  expect(askReason({ value: 1 }, { value: 3, reason: null })).not.toBeNull()
  expect(askReason({ value: 1 }, { value: 3, reason: 'afraid' })).toBeNull()
  expect(askReason({ value: 3 }, { value: 2, reason: null })).toBeNull()
  expect(askReason(null, { value: 5, reason: null })).toBeNull()
  expect(askReason({ value: 2 }, null)).toBeNull()
})
