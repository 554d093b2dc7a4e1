import fc from 'fast-check'
import { PARTICIPATION_RESULTS } from '@/lib/actions/participation'
import { ASSESSMENT_VALUES, BASES } from '@/lib/assessments/assessment'
import { addDays, type CalendarDate } from '@/lib/clock'
import type { DriveFacts } from '@/lib/coverage/coverage-on'
import { EMPLOYMENT_STATUSES, type WorkerFacts } from '@/lib/coverage/worker-facts'
import { UNIT_JUDGEMENTS } from '@/lib/workers/unit'

export const FIRST_DAY: CalendarDate = '2026-01-01'
const LAST = 200

const dayNumber = fc.integer({ min: 0, max: LAST })
const dayOf = (number: number): CalendarDate => addDays(FIRST_DAY, number)
const instant = (number: number): Date => new Date(`${dayOf(number)}T12:00:00Z`)

/** Any day of the invented history. */
export const anyDay: fc.Arbitrary<CalendarDate> = dayNumber.map(dayOf)

/** A fact that happened, was written down some days later and perhaps taken back still later. */
const dated = fc
  .record({ on: dayNumber, late: fc.nat(20), taken: fc.option(fc.nat(60), { nil: null, freq: 4 }) })
  .map(({ on, late, taken }) => ({
    on: dayOf(on),
    recordedAt: instant(on + late),
    withdrawnAt: taken === null ? null : instant(on + late + taken),
  }))

const placement = fc.record({
  fact: dated,
  cellId: fc.constantFrom('a', 'b', 'c', 'gone'),
  isPrimary: fc.boolean(),
  employerId: fc.constantFrom('north', 'south', null),
  days: fc.option(fc.nat(120), { nil: null }),
})
const rating = fc.record({
  fact: dated,
  value: fc.constantFrom(...ASSESSMENT_VALUES),
  basis: fc.constantFrom(...BASES),
  assessorId: fc.constantFrom('ana', 'bo'),
  settles: fc.boolean(),
})
const some = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 4 })

const worker = fc
  .record({
    added: fc.record({ on: dayNumber, removed: fc.option(fc.nat(100), { nil: null, freq: 8 }) }),
    placements: some(placement),
    statuses: some(fc.record({ fact: dated, status: fc.constantFrom(...EMPLOYMENT_STATUSES) })),
    talks: some(fc.record({ fact: dated, talker: fc.constantFrom('ana', 'bo', null) })),
    ratings: some(rating),
    seats: some(fc.record({ fact: dated, days: fc.option(fc.nat(120), { nil: null }) })),
    acts: some(
      fc.record({
        fact: dated,
        testId: fc.constantFrom('x', 'y'),
        result: fc.constantFrom(...PARTICIPATION_RESULTS),
      }),
    ),
    judged: some(fc.record({ fact: dated, judgement: fc.constantFrom(...UNIT_JUDGEMENTS) })),
    marks: some(
      fc.record({
        fact: dated,
        status: fc.constantFrom('suspected' as const, 'tested' as const, 'won' as const, 'none' as const),
      }),
    ),
  })
  .map((said): Omit<WorkerFacts, 'workerId'> => {
    const until = (on: CalendarDate, days: number | null) => (days === null ? null : addDays(on, days))
    const { removed } = said.added
    return {
      addedOn: dayOf(said.added.on),
      addedAt: instant(said.added.on),
      removedAt: removed === null ? null : instant(said.added.on + removed),
      placements: said.placements.map(({ fact: { on, ...stood }, days, ...rest }, index) => ({
        ...{ ...stood, ...rest, id: `p${index}`, fromOn: on, untilOn: until(on, days) },
      })),
      statuses: said.statuses.map(({ fact: { on, ...stood }, status }, index) => ({
        ...{ ...stood, id: `s${index}`, status, fromOn: on },
      })),
      talks: said.talks.map(({ fact: { on, ...stood }, talker }, index) => ({
        ...{ ...stood, id: `t${index}`, happenedOn: on, talker },
      })),
      assessments: said.ratings.map(({ fact: { on, ...stood }, ...rest }, index) => ({
        ...{ ...stood, ...rest, id: `a${index}`, happenedOn: on, happenedAt: new Date(`${on}T12:00:00Z`) },
      })),
      seats: said.seats.map(({ fact: { on, ...stood }, days }, index) => ({
        ...{ ...stood, id: `c${index}`, fromOn: on, untilOn: until(on, days) },
      })),
      participations: said.acts.map(({ fact: { on, ...stood }, ...rest }, index) => ({
        ...{ ...stood, ...rest, id: `x${index}`, onDate: on },
      })),
      unitJudgements: said.judged.map(({ fact: { on, ...stood }, judgement }, index) => ({
        ...{ ...stood, id: `u${index}`, judgement, onDate: on },
      })),
      leaderMarks: said.marks.map(({ fact: { on, ...stood }, status }, index) => ({
        ...{ ...stood, id: `l${index}`, status, onDate: on },
      })),
    }
  })

const headcount = fc.record({
  fact: dated,
  cellId: fc.constantFrom('a', 'b', 'c', null),
  people: fc.nat(30),
})

/** Everything that may be known of a drive of three cells: facts late, taken back, contradicting each other. */
export const anyHistory: fc.Arbitrary<DriveFacts> = fc
  .record({
    workers: fc.array(worker, { maxLength: 8 }),
    headcounts: fc.array(headcount, { maxLength: 6 }),
    shocks: fc.array(dated, { maxLength: 2 }),
  })
  .map(({ workers, headcounts, shocks }) => ({
    cellIds: ['a', 'b', 'c'],
    workers: workers.map((facts, index) => ({ ...facts, workerId: `w${index}` })),
    headcounts: headcounts.map(({ fact: { on, ...stood }, ...rest }, index) => ({
      ...{ ...stood, ...rest, id: `h${index}`, source: 'count' as const, onDate: on },
    })),
    shocks: shocks.map(({ on, ...stood }, index) => ({ ...stood, id: `k${index}`, onDate: on })),
  }))
