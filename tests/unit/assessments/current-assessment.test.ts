import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ASSESSMENT_VALUES, type AssessmentFact, BASES } from '@/lib/assessments/assessment'
import { currentAssessment } from '@/lib/assessments/current-assessment'
import { addDays, type CalendarDate, daysBetween } from '@/lib/clock'
import { VERIFIED_DAYS } from '@/lib/coverage/published-constants'

let made = 0
const rating = (
  assessorId: string,
  happenedOn: CalendarDate,
  rest: Partial<AssessmentFact>,
): AssessmentFact => ({
  id: `a${made++}`,
  assessorId,
  value: 2,
  basis: 'stated',
  happenedOn,
  happenedAt: new Date(`${happenedOn}T15:00:00Z`),
  recordedAt: new Date(`${happenedOn}T18:00:00Z`),
  settles: false,
  ...rest,
})

test('nobody knows yet is not a rating', () => {
  expect(currentAssessment([])).toBeNull()
})

test('when two people see somebody differently, the less supportive rating counts and neither is lost', () => {
  const ana = rating('ana', '2026-11-02', { value: 2 })
  const bo = rating('bo', '2026-11-04', { value: 4, basis: 'answered_ask' })
  expect(currentAssessment([ana, bo])).toMatchObject({ value: 4, disputed: true, verifiedOn: null })
  expect(currentAssessment([rating('ana', '2026-11-05', { value: 2 }), bo])).toMatchObject({
    value: 4,
    disputed: true,
  })
})

test('one step across the support line is a dispute, one step on the same side is not', () => {
  const two = rating('ana', '2026-11-02', { value: 2 })
  expect(currentAssessment([two, rating('bo', '2026-11-03', { value: 3 })])).toMatchObject({
    value: 3,
    disputed: true,
  })
  expect(currentAssessment([two, rating('bo', '2026-11-03', { value: 1 })])).toMatchObject({
    value: 1,
    disputed: false,
  })
})

test('a rating older than the window no longer argues with a new one', () => {
  const old = rating('ana', '2026-09-01', { value: 5 })
  expect(currentAssessment([old, rating('bo', '2026-10-17', { value: 2 })])).toMatchObject({
    value: 2,
    disputed: false,
  })
  expect(currentAssessment([old, rating('bo', '2026-10-16', { value: 2 })])).toMatchObject({
    value: 5,
    disputed: true,
  })
})

test('a petition signed in October still verifies what was only said in November', () => {
  const signed = rating('ana', '2026-10-20', { value: 2, basis: 'public_action' })
  const said = rating('ana', '2026-11-10', { value: 1 })
  expect(currentAssessment([signed, said])).toMatchObject({
    value: 1,
    assessedOn: '2026-11-10',
    verifiedOn: '2026-10-20',
  })
})

test('no action verifies somebody who does not support', () => {
  const declined = rating('ana', '2026-11-01', { value: 4, basis: 'answered_ask' })
  expect(currentAssessment([declined])).toMatchObject({ value: 4, verifiedOn: null })
})

const facts = fc.array(
  fc.record({
    assessorId: fc.constantFrom('ana', 'bo', 'cy'),
    day: fc.integer({ min: 0, max: 120 }),
    value: fc.constantFrom(...ASSESSMENT_VALUES),
    basis: fc.constantFrom(...BASES),
  }),
  { minLength: 1, maxLength: 12 },
)
const dated = (
  raw: { assessorId: string; day: number; value: AssessmentFact['value']; basis: AssessmentFact['basis'] }[],
) => raw.map(({ day, assessorId, ...rest }) => rating(assessorId, addDays('2026-06-01', day), rest))

test('the order in which ratings arrive does not change what counts', () => {
  fc.assert(
    fc.property(facts, (raw) => {
      const all = dated(raw)
      expect(currentAssessment(all.toReversed())).toEqual(currentAssessment(all))
    }),
  )
})

test('what counts was said by somebody within the window, and a dispute never counts as support', () => {
  fc.assert(
    fc.property(facts, (raw) => {
      const all = dated(raw)
      const current = currentAssessment(all)
      expect(current).not.toBeNull()
      if (!current) return
      const live = all.filter((fact) => daysBetween(fact.happenedOn, current.assessedOn) <= VERIFIED_DAYS)
      expect(live.map((fact) => fact.value)).toContain(current.value)
      if (current.disputed) expect(current.value).toBeGreaterThan(2)
      if (current.verifiedOn) expect(current.value).toBeLessThanOrEqual(2)
    }),
  )
})
