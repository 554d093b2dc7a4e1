import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/clock'
import { HAND_OFF_EVENTS, handOffStage, openPromises } from '@/lib/drives/hand-off/hand-off'
import { refuseHandingOver } from '@/lib/drives/hand-off/policy'
import { type MarkFacts, threeMarks } from '@/lib/drives/three-marks'

const day = fc.option(fc.nat(500).map((days) => addDays('2025-01-01', days)))
const facts: fc.Arbitrary<MarkFacts> = fc.record({
  ballots: fc.nat(3),
  movesWithoutDecision: fc.nat(3),
  firstWorkOn: day,
  firstUnionOn: day,
  stepsWitnessed: fc.nat(3),
  coachedSessions: fc.nat(3),
})

test('a drive qualifies with workers deciding and at least one of the other two', () => {
  fc.assert(
    fc.property(facts, (each) => {
      const { decide, begin, train, qualifies } = threeMarks(each)
      expect(qualifies).toBe(decide === 'yes' && (begin === 'yes' || train === 'yes'))
    }),
  )
})

test('a decision that workers took never makes a mark weaker, and a stage moved without one never makes it stronger', () => {
  const order = ['not_yet', 'partly', 'yes']
  fc.assert(
    fc.property(facts, (each) => {
      const mark = (more: Partial<MarkFacts>) => order.indexOf(threeMarks({ ...each, ...more }).decide)
      expect(mark({ ballots: each.ballots + 1 })).toBeGreaterThanOrEqual(mark({}))
      expect(mark({ movesWithoutDecision: each.movesWithoutDecision + 1 })).toBeLessThanOrEqual(mark({}))
    }),
  )
})

test('workers began only if what they wrote down is older than the union', () => {
  const some = { ballots: 1, movesWithoutDecision: 0, stepsWitnessed: 0, coachedSessions: 0 }
  const begin = (firstWorkOn: MarkFacts['firstWorkOn'], firstUnionOn: MarkFacts['firstUnionOn']) =>
    threeMarks({ ...some, firstWorkOn, firstUnionOn }).begin
  expect(begin('2026-01-02', '2026-01-01')).toBe('not_yet')
  expect(begin('2026-01-02', '2026-01-02')).toBe('not_yet')
  expect(begin('2026-01-02', '2026-01-03')).toBe('yes')
  expect(begin('2026-01-02', null)).toBe('yes')
  expect(begin(null, null)).toBe('not_yet')
})

test('nothing is handed over before a second person agreed, where there is one', () => {
  const none = { agreedAt: null, handedAt: null, endedAt: null }
  expect(refuseHandingOver(handOffStage(none, 2))).not.toBeNull()
  expect(refuseHandingOver(handOffStage(none, 1))).toBeNull()
  expect(refuseHandingOver(handOffStage({ ...none, agreedAt: new Date() }, 5))).toBeNull()
  expect(refuseHandingOver(handOffStage({ ...none, handedAt: new Date() }, 1))).not.toBeNull()
})

test('open promises never go below none', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...HAND_OFF_EVENTS)), (kinds) => {
      expect(openPromises(kinds)).toBeGreaterThanOrEqual(0)
    }),
  )
  expect(openPromises(['asked', 'promised', 'promised', 'delivered', 'refused'])).toBe(1)
})
