import type { AssessmentFact } from '@/lib/assessments/assessment'
import type { CalendarDate } from '@/lib/clock'
import type { WorkerFacts } from '@/lib/coverage/worker-facts'
import type { UnitJudgement } from '@/lib/workers/unit'

const at = (date: CalendarDate): Date => new Date(`${date}T15:00:00Z`)
let made = 0
const stood = (date: CalendarDate) => ({ id: `f${made++}`, recordedAt: at(date), withdrawnAt: null })

/** What is known of one invented worker, written as short as a test wants to say it. */
export function factsOf(
  workerId: string,
  said: {
    addedOn?: CalendarDate
    cells?: {
      cellId: string
      fromOn: CalendarDate
      untilOn?: CalendarDate
      isPrimary?: boolean
      recordedOn?: CalendarDate
    }[]
    talks?: (CalendarDate | { on: CalendarDate; by: string; id?: string })[]
    ratings?: (Pick<AssessmentFact, 'value' | 'basis'> & { on: CalendarDate; by?: string })[]
    seatFrom?: CalendarDate
    left?: CalendarDate
    leader?: 'suspected' | 'won'
    judged?: { judgement: UnitJudgement; on: CalendarDate }[]
    tookPartOn?: CalendarDate
  },
): WorkerFacts {
  const addedOn = said.addedOn ?? '2026-01-05'
  return {
    workerId,
    addedOn,
    addedAt: at(addedOn),
    removedAt: null,
    placements: (said.cells ?? []).map(({ untilOn = null, isPrimary = true, recordedOn, ...cell }) => ({
      ...stood(recordedOn ?? cell.fromOn),
      ...cell,
      untilOn,
      isPrimary,
      employerId: null,
    })),
    statuses: said.left ? [{ ...stood(said.left), status: 'left', fromOn: said.left }] : [],
    talks: (said.talks ?? []).map((talk) => {
      const { on, by, id } = typeof talk === 'string' ? { on: talk, by: 'ana', id: undefined } : talk
      const fact = stood(on)
      return { ...fact, id: id ?? fact.id, happenedOn: on, talker: by }
    }),
    assessments: (said.ratings ?? []).map(({ on, by, ...rating }) => ({
      ...stood(on),
      ...rating,
      assessorId: by ?? 'ana',
      happenedOn: on,
      happenedAt: at(on),
      settles: false,
    })),
    seats: said.seatFrom ? [{ ...stood(said.seatFrom), fromOn: said.seatFrom, untilOn: null }] : [],
    participations: said.tookPartOn
      ? [{ ...stood(said.tookPartOn), testId: 'button day', result: 'took_part', onDate: said.tookPartOn }]
      : [],
    unitJudgements: (said.judged ?? []).map(({ judgement, on }) => ({ ...stood(on), judgement, onDate: on })),
    leaderMarks: said.leader ? [{ ...stood(addedOn), status: said.leader, onDate: addedOn }] : [],
  }
}

/** A headcount estimate that nobody has withdrawn. */
export const estimate = (cellId: string | null, people: number, onDate: CalendarDate = '2026-01-05') => ({
  ...stood(onDate),
  cellId,
  people,
  source: 'count' as const,
  onDate,
})
