import type { ParticipationFact } from '@/lib/actions/participation'
import type { AssessmentFact } from '@/lib/assessments/assessment'
import type { CalendarDate } from '@/lib/clock'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import type { UnitJudgement } from '@/lib/workers/unit'

/** When a fact came to our knowledge and when it was taken back; `null` = it still stands. */
export type Recorded = { recordedAt: Date; withdrawnAt: Date | null }

/** `untilOn` is the first day no longer there; `null` = until further notice. */
export type PlacementFact = Recorded & {
  id: string
  cellId: string
  isPrimary: boolean
  /** For whom, where a workplace has several firms; `null` where nobody has said. */
  employerId: string | null
  fromOn: CalendarDate
  untilOn: CalendarDate | null
}

export const EMPLOYMENT_STATUSES = ['active', 'on_leave', 'left', 'fired'] as const
export type EmploymentStatus = (typeof EMPLOYMENT_STATUSES)[number]

export type StatusFact = Recorded & { id: string; status: EmploymentStatus; fromOn: CalendarDate }
/** `talker` is whoever talked, a user or a worker; `null` when nobody wrote it down. */
export type TalkFact = Recorded & { id: string; happenedOn: CalendarDate; talker: string | null }
export type SeatFact = Recorded & { id: string; fromOn: CalendarDate; untilOn: CalendarDate | null }
/** The committee's judgement whether somebody belongs to the unit, from `onDate` on. */
export type UnitFact = Recorded & { id: string; judgement: UnitJudgement; onDate: CalendarDate }
export type LeaderFact = Recorded & { id: string; status: LeaderStatus | 'none'; onDate: CalendarDate }

/** Everything dated that we hold about one worker, withdrawn facts included. No words, no names. */
export type WorkerFacts = {
  workerId: string
  addedOn: CalendarDate
  addedAt: Date
  /** Taken off the list; their facts no longer count by today's knowledge. */
  removedAt: Date | null
  placements: readonly PlacementFact[]
  statuses: readonly StatusFact[]
  talks: readonly TalkFact[]
  assessments: readonly (AssessmentFact & Recorded)[]
  seats: readonly SeatFact[]
  leaderMarks: readonly LeaderFact[]
  participations: readonly ParticipationFact[]
  unitJudgements: readonly UnitFact[]
}
