import fc from 'fast-check'
import { expect, test } from 'vitest'
import { supports } from '@/lib/assessments/current-assessment'
import { addDays, type CalendarDate } from '@/lib/clock'
import { coverCell } from '@/lib/coverage/cell-coverage'
import { sumTallies, tallyPeople } from '@/lib/coverage/cell-tally'
import { entriesOf, tallyKept } from '@/lib/coverage/kept-counts'
import type { WorkerState } from '@/lib/coverage/worker-state'

const today: CalendarDate = '2026-06-30'
const day = fc.integer({ min: 0, max: 150 }).map((days) => addDays(today, -days))
const maybeDay = fc.option(day, { nil: null })

const state: fc.Arbitrary<WorkerState> = fc
  .record({
    workerId: fc.uuid(),
    active: fc.boolean(),
    cellId: fc.constantFrom('a', 'b', null),
    lastTalkOn: maybeDay,
    value: fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    on: day,
    shownOn: maybeDay,
    committee: fc.boolean(),
    leader: fc.constantFrom(null, 'suspected' as const, 'won' as const),
    unit: fc.constantFrom('in' as const, 'in' as const, 'out' as const, 'disputed' as const),
  })
  .map(({ on, shownOn, ...rest }) => ({
    ...rest,
    cellIds: rest.cellId ? [rest.cellId] : [],
    talks: rest.lastTalkOn ? 1 : 0,
    assessedOn: rest.value && on,
    verifiedOn: rest.value && supports(rest.value) ? shownOn : null,
    disputed: rest.value === 4,
  }))
const people = fc.array(state, { maxLength: 30 })

const kept = (states: readonly WorkerState[]) =>
  states.flatMap(entriesOf).map((entry) => ({ ...entry, people: 1 }))

test('kept counts give on any later day what counting the people gives', () => {
  fc.assert(
    fc.property(people, fc.nat(200), maybeDay, (states, days, shock) => {
      const on = addDays(today, days)
      expect(tallyKept(kept(states), on, shock)).toEqual(tallyPeople(states, on, shock))
    }),
  )
})

test('cells that share nobody add up to the whole', () => {
  fc.assert(
    fc.property(people, maybeDay, (states, shock) => {
      const cells = ['a', 'b', null].map((cellId) => states.filter((each) => each.cellId === cellId))
      const sum = sumTallies(cells.map((cell) => tallyPeople(cell, today, shock)))
      expect(sum).toEqual(tallyPeople(states, today, shock))
    }),
  )
})

test('nobody unknown is ever counted, and no share passes 1 unless names exceed the estimate', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 40 }), (states, headcount) => {
      const tally = tallyPeople(states, today, null)
      expect(tally.supporters).toBe(
        states.filter((s) => s.active && s.unit !== 'out' && s.value !== null && s.value <= 2).length,
      )
      const covered = coverCell(tally, { people: headcount, source: 'count', onDate: today }, today)
      const shares = [covered.named, covered.talkedTo, covered.assessed, covered.supporters, covered.verified]
      const above = shares.some(({ share }) => (share ?? 0) > 1)
      if (!covered.namesExceedEstimate) expect(above).toBe(false)
      expect(covered.verified.count).toBeLessThanOrEqual(covered.supporters.count)
      expect(covered.supporters.count).toBeLessThanOrEqual(covered.assessed.count)
      expect(covered.assessed.count).toBeLessThanOrEqual(covered.named.count)
    }),
  )
})
