import type { AssessmentValue, Basis, DowngradeReason, SettlingReason } from '@/lib/assessments/assessment'
import { type Direction, directionOfTravel } from '@/lib/assessments/direction-of-travel'
import type { CalendarDate } from '@/lib/clock'
import type { Answer, AskKind } from './asks'
import type { AttemptOutcome } from './attempts'
import type { CompanyRole } from './company'
import type { Debrief, MissingSupport } from './debriefs'
import type { InoculationTopic } from './inoculation'
import type { StepDoer, StepKind, StepOutcome } from './next-steps'
import type { TalkPlace } from './talk-places'
import type { TogetherKind } from './time-together'

export type HistoryRating = {
  value: AssessmentValue
  basis: Basis
  reason: DowngradeReason | SettlingReason | null
  direction: Direction
}

/** The step of a school that a talk got to: a key of the messages, or words of the drive's own. */
export type ReachedStep = { step: string; words: string | null }

/** What came of a talk. */
export type HistoryTalk = {
  placeKind: TalkPlace | null
  issues: { code: string | null; name: string | null }[]
  ask: { kind: AskKind; answer: Answer | null; answeredOn: CalendarDate | null } | null
  nextStep: {
    kind: StepKind
    by: StepDoer
    dueOn: CalendarDate
    outcome: StepOutcome | 'withdrawn' | null
    debrief: Debrief | null
    missing: MissingSupport[]
  } | null
  company: { called: string; role: CompanyRole }[]
  /** Others talked with in the same go. */
  alsoWith: string[]
  prepared: InoculationTopic[]
  reached: ReachedStep | null
  notes: { level: string; text: string }[]
}

/** One thing that happened with a worker, as their page tells it. */
export type HistoryEntry = {
  id: string
  happenedAt: Date
  happenedOn: CalendarDate
  /** Who talked, tried or rated: the viewer, somebody by name or code, or `null` for another user. */
  who: 'viewer' | { called: string } | null
  takenBack: boolean
  /** Whether the viewer may take it back now. */
  mayTakeBack: boolean
  rating: HistoryRating | null
} & (
  | { kind: 'talk'; talk: HistoryTalk }
  | { kind: 'rating' }
  | { kind: 'attempt'; outcome: AttemptOutcome }
  | { kind: 'together'; together: TogetherKind; others: string[] }
)

type Unrated<Entry> = Entry extends unknown ? Omit<Entry, 'rating'> : never
/** An entry before its rating was put to it. */
export type UnratedEntry = Unrated<HistoryEntry>

/** Newest first; of one moment the later id first. Each rating learns its direction from the one before that stands. */
export function inOrder(
  entries: readonly UnratedEntry[],
  ratings: ReadonlyMap<string, Omit<HistoryRating, 'direction'>>,
): HistoryEntry[] {
  let before: AssessmentValue | null = null
  return entries
    .toSorted((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime() || (a.id < b.id ? -1 : 1))
    .map((entry): HistoryEntry => {
      const rated = ratings.get(entry.id)
      if (!rated) return { ...entry, rating: null }
      const rating = { ...rated, direction: directionOfTravel(before, rated.value) }
      if (!entry.takenBack) before = rated.value
      return { ...entry, rating }
    })
    .toReversed()
}
