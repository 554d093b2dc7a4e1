import type { AssessmentValue, Basis, DowngradeReason } from '@/lib/assessments/assessment'
import { type Direction, directionOfTravel } from '@/lib/assessments/direction-of-travel'
import type { CalendarDate } from '@/lib/clock'
import type { Answer, AskKind } from './asks'
import type { StepDoer, StepKind, StepOutcome } from './next-steps'
import type { TalkPlace } from './talk-places'

export type HistoryRating = {
  value: AssessmentValue
  basis: Basis
  reason: DowngradeReason | null
  direction: Direction
}

/** One thing that happened with a worker, as their page tells it. */
export type HistoryEntry = {
  id: string
  kind: 'talk' | 'rating'
  happenedAt: Date
  happenedOn: CalendarDate
  /** Who talked, or who rated: the viewer, somebody by name or code, or `null` for another user. */
  who: 'viewer' | { called: string } | null
  placeKind: TalkPlace | null
  issues: { code: string | null; name: string | null }[]
  ask: { kind: AskKind; answer: Answer | null } | null
  nextStep: {
    kind: StepKind
    by: StepDoer
    dueOn: CalendarDate
    outcome: StepOutcome | 'withdrawn' | null
  } | null
  rating: HistoryRating | null
  notes: { level: string; text: string }[]
  takenBack: boolean
  /** Whether the viewer may take it back now. */
  mayTakeBack: boolean
}

/** Newest first; of one moment the later id first. Each rating learns its direction from the one before that stands. */
export function inOrder(
  entries: readonly Omit<HistoryEntry, 'rating'>[],
  ratings: ReadonlyMap<string, Rated>,
): HistoryEntry[] {
  let before: AssessmentValue | null = null
  return entries
    .toSorted((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime() || (a.id < b.id ? -1 : 1))
    .map((entry) => {
      const rated = ratings.get(entry.id)
      if (!rated) return { ...entry, rating: null }
      const rating = { ...rated, direction: directionOfTravel(before, rated.value) }
      if (!entry.takenBack) before = rated.value
      return { ...entry, rating }
    })
    .toReversed()
}

type Rated = Omit<HistoryRating, 'direction'>
