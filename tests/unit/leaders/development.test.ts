import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  DEVELOPMENT_STEPS,
  type DevelopmentStep,
  type Growing,
  isBehind,
  nextStep,
  readyForNextStep,
} from '@/lib/leaders/development'

const made = (...steps: DevelopmentStep[]) => new Map(steps.map((step) => [step, '2026-05-01'] as const))
const person = (workerId: string, steps: DevelopmentStep[], more: Partial<Growing> = {}): Growing => ({
  ...{ workerId, made: made(...steps), value: 2, disputed: false, leads: false, seatMissing: false },
  ...{ apart: false, lastTalkOn: '2026-05-01', ...more },
})

test('one step follows another, from the first talk to the committee', () => {
  const way: DevelopmentStep[] = []
  for (let next = nextStep(made()); next; next = nextStep(made(...way))) way.push(next)
  expect(way).toEqual(DEVELOPMENT_STEPS)
})

test('whoever holds talks is not asked to come along to one, and whoever sits on the committee is asked for nothing', () => {
  expect(isBehind('went_along', made('held_alone'))).toBe(true)
  expect(nextStep(made('had_talk', 'came_to_meeting', 'held_alone'))).toBe('took_part')
  expect(nextStep(made('on_committee'))).toBeNull()
})

const anySteps = fc.subarray([...DEVELOPMENT_STEPS])

test('a step asked for is never one that was made, and one step more never leads back', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const next = nextStep(made(...steps))
      if (next === null) return
      expect(steps).not.toContain(next)
      const after = nextStep(made(...steps, next))
      if (after) expect(DEVELOPMENT_STEPS.indexOf(after)).toBeGreaterThan(DEVELOPMENT_STEPS.indexOf(next))
    }),
  )
})

const anyPerson = fc.record<Growing>({
  workerId: fc.uuid(),
  made: anySteps.map((steps) => made(...steps)),
  value: fc.constantFrom(null, 1, 2, 3, 4, 5),
  disputed: fc.boolean(),
  leads: fc.boolean(),
  seatMissing: fc.boolean(),
  apart: fc.boolean(),
  lastTalkOn: fc.constantFrom(null, '2026-04-01' as const, '2026-05-01' as const),
})

test('nobody is asked who has not said yes, on whom two differ, or who asked for peace; each once, in any order the same', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyPerson, { selector: ({ workerId }) => workerId }),
      fc.integer({ min: 1, max: 5 }),
      (people, most) => {
        const asks = readyForNextStep(people, most)
        expect(new Set(asks.map(({ workerId }) => workerId)).size).toBe(asks.length)
        for (const { workerId, step } of asks) {
          const about = people.find((each) => each.workerId === workerId)
          expect(about).toMatchObject({ apart: false, disputed: false })
          expect(about?.value).toBeLessThanOrEqual(2)
          expect(about && isBehind(step, about.made)).toBe(false)
        }
        for (const step of DEVELOPMENT_STEPS)
          expect(asks.filter((ask) => ask.step === step).length).toBeLessThanOrEqual(most)
        expect(readyForNextStep([...people].reverse(), most)).toEqual(asks)
      },
    ),
  )
})

test('whom others follow comes first, then an area where nobody sits yet', () => {
  const asks = readyForNextStep(
    [
      person('a', ['had_talk']),
      person('b', ['had_talk'], { seatMissing: true }),
      person('c', ['had_talk'], { leads: true }),
    ],
    2,
  )
  expect(asks.map(({ workerId }) => workerId)).toEqual(['c', 'b'])
})
