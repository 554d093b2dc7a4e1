import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Stall } from '@/lib/coaching/stall'
import {
  type BoardFacts,
  SUGGESTED_STEPS,
  type SuggestedStep,
  suggestStep,
} from '@/lib/coaching/suggested-step'
import { seatsNeeded } from '@/lib/coverage/cell-coverage'
import { flatMessages } from '@/tests/support/flat-messages'

const moving: Stall = { level: 'moving', days: 2, lastOn: '2026-11-20' }

/** A group of 40 where nothing is missing. */
const well: BoardFacts = {
  ...{ unread: 0, shownTalks: 0, overdueSteps: 0, unwritten: 0, hasNextSession: true, stall: moving },
  ...{
    headcount: 40,
    named: 38,
    talked: 30,
    assessed: 30,
    stale: 2,
    committee: 4,
    daysSinceTest: 10,
    fallsTwice: false,
  },
}

const stalls = fc.nat(90).map(
  (days): Stall => ({
    days,
    lastOn: '2026-11-20',
    level: days >= 45 ? 'stalled' : days >= 21 ? 'slow' : 'moving',
  }),
)
const anyFacts: fc.Arbitrary<BoardFacts> = fc.record({
  ...{ unread: fc.nat(3), shownTalks: fc.nat(2), overdueSteps: fc.nat(2), unwritten: fc.nat(2) },
  ...{ hasNextSession: fc.boolean(), stall: stalls, headcount: fc.option(fc.nat(200)) },
  ...{
    named: fc.nat(200),
    talked: fc.nat(200),
    assessed: fc.nat(200),
    stale: fc.nat(200),
    committee: fc.nat(20),
  },
  ...{ daysSinceTest: fc.option(fc.nat(120)), fallsTwice: fc.boolean() },
})

/** One change each that makes exactly this step the next one in a group where nothing is missing. */
const MISSING: Record<SuggestedStep, Partial<BoardFacts>> = {
  answer_message: { unread: 1 },
  answer_talk: { shownTalks: 1 },
  wake_up: { stall: { level: 'slow', days: 21, lastOn: '2026-11-01' } },
  ask_about_step: { overdueSteps: 2 },
  write_session: { unwritten: 1 },
  estimate: { headcount: null },
  complete_list: { named: 35 },
  first_talks: { talked: 19 },
  committee: { committee: 3 },
  rate_again: { stale: 8 },
  smaller_test: { fallsTwice: true },
  plan_test: { daysSinceTest: 46 },
  plan_session: { hasNextSession: false },
  keep_going: {},
}

test('each thing that is missing alone is the next step, and a group where nothing is hears what goes well', () => {
  for (const step of SUGGESTED_STEPS) expect(suggestStep({ ...well, ...MISSING[step] }).step, step).toBe(step)
})

test('there is always exactly one step, the same for the same facts, with words in both languages', () => {
  const keys = new Set(flatMessages('en').keys())
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { step, reason } = suggestStep(facts)
      expect(suggestStep({ ...facts })).toEqual({ step, reason })
      expect(keys.has(`review.step.${step}`) && keys.has(reason.key)).toBe(true)
    }),
  )
})

test('who waits comes before what stands still, and both before what the numbers miss', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(suggestStep({ ...facts, unread: 1 }).step).toBe('answer_message')
      const { step } = suggestStep({ ...facts, unread: 0, shownTalks: 0 })
      expect(step === 'wake_up').toBe(facts.stall.level !== 'moving')
    }),
  )
})

test('a step about numbers is never said without what the numbers are of, and its reason repeats the facts', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { step, reason } = suggestStep(facts)
      const later: SuggestedStep[] = [
        'complete_list',
        'first_talks',
        'committee',
        'rate_again',
        'plan_test',
        'keep_going',
      ]
      if (later.includes(step)) expect(facts.headcount).not.toBeNull()
      if (step === 'complete_list')
        expect(reason.params).toEqual({ named: facts.named, headcount: facts.headcount })
      if (step === 'committee')
        expect(reason.params).toEqual({
          committee: facts.committee,
          needed: seatsNeeded(facts.headcount ?? 0),
        })
    }),
  )
})

test('mending what was named never brings the same step again', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { step } = suggestStep(facts)
      const mended: Partial<Record<SuggestedStep, Partial<BoardFacts>>> = {
        answer_message: { unread: 0 },
        answer_talk: { shownTalks: 0 },
        wake_up: { stall: moving },
        ask_about_step: { overdueSteps: 0 },
        write_session: { unwritten: 0 },
        estimate: { headcount: 0 },
        plan_session: { hasNextSession: true },
      }
      if (mended[step]) expect(suggestStep({ ...facts, ...mended[step] }).step).not.toBe(step)
    }),
  )
})
