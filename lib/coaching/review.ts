import type { CalendarDate } from '@/lib/clock'
import type { AskKind } from '@/lib/conversations/asks'
import type { Share } from '@/lib/coverage/cell-coverage'
import type { AgreedOutcome } from './agreed-step'
import type { ChecklistItem, ReviewPhase } from './review-checklists'
import type { CommentSubject } from './review-comment'
import type { Side } from './thread'
import type { TalkSteps } from './where-talks-stop'

/** What was done in seven days, and in the seven before: counts of facts by the day on which they happened. */
export const WEEK_FACTS = ['talks', 'people', 'asks', 'ratings', 'added', 'kept'] as const
export type WeekFact = (typeof WEEK_FACTS)[number]
export type WeekLine = { fact: WeekFact; now: number; before: number }

/** What was asked, by kind, and what came of it. */
export type AskLine = { kind: AskKind; asked: number; yes: number; no: number; open: number }

/** Promises that fell due in the window: by those who were talked with, and by those who talked. */
export type PromiseLine = { by: 'user' | 'worker'; due: number; kept: number; notKept: number; open: number }

/** An area and how old what is known of it is. */
export type AreaAge = {
  cellId: string
  name: string
  blind: boolean
  stale: number
  assessed: number
  lastTouchOn: CalendarDate | null
}

/** A test by its kind, its day and how many of the frozen list took part. */
export type TestLine = {
  testId: string
  kind: string
  happensOn: CalendarDate
  tookPart: number
  eligible: number
  isOpen: boolean
}

export type ChecklistLine = ChecklistItem & { mark: { side: Side; markedAt: Date } | null }

export type ReviewComment = {
  commentId: string
  about: CommentSubject
  aboutId: string | null
  side: Side
  isOwn: boolean
  text: string
  writtenAt: Date
}

/** `by`: `own` is the viewer's promise, `group` somebody else's of the committee, `null` nobody's yet. */
export type AgreedStep = {
  stepId: string
  text: string
  dueOn: CalendarDate
  /** The day that was agreed on first; `null` while it has that one. */
  firstDueOn: CalendarDate | null
  by: 'own' | 'group' | null
  outcome: AgreedOutcome | null
  proposedBy: Side
}

/** A talk that is shown to the coach: the code of the person, and what was written down in choices. No note. */
export type SharedTalk = {
  shareId: string
  code: string
  happenedOn: CalendarDate
  step: { school: string | null; step: string | null }
  issues: string[]
  ask: { kind: AskKind; answer: string | null } | null
  question: string
  untilAt: Date
  isShown: boolean
  isOwn: boolean
}

export type CoachNote = { noteId: string; text: string; version: number; writtenAt: Date }

/** The numbers at the top, each with what it is of. */
export type ReviewNumbers = {
  onDate: CalendarDate
  headcount: number | null
  named: Share
  talked: Share
  supporters: Share
  verified: Share
  committee: Share
  seatsNeeded: number | null
}

/** One drive on one screen, as its coach and its committee see it alike; `notes` is empty for everybody but the coach. */
export type Review = {
  code: string
  side: 'group' | 'coach'
  today: CalendarDate
  model: string | null
  stage: string | null
  phase: ReviewPhase
  numbers: ReviewNumbers
  week: WeekLine[]
  /** `words`: what the drive calls its own steps, for the group. */
  talks: TalkSteps & { words: ReadonlyMap<string, string> }
  asks: AskLine[]
  promises: PromiseLine[]
  areas: AreaAge[]
  /** Areas in which nobody was ever talked with. */
  blindAreas: number
  tests: TestLine[]
  checklist: ChecklistLine[]
  comments: ReviewComment[]
  steps: AgreedStep[]
  shared: SharedTalk[]
  notes: CoachNote[]
  /** When the coach last looked here; `null`: never. */
  reviewAt: Date | null
}
