import type { AssessmentValue } from '@/lib/assessments/assessment'
import type { CalendarDate } from '@/lib/clock'
import type { Message } from '@/lib/errors'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import type { Tie } from '@/lib/leaders/ties'
import type { StepDoer } from './next-steps'

/** Somebody on the chart, as far as the viewer may know. */
export type ChartPerson = {
  workerId: string
  cellId: string | null
  shiftId: string | null
  /** `null`: never; `undefined`: not for this viewer to know. */
  lastTalkOn: CalendarDate | null | undefined
  /** `null`: we do not know yet. */
  value: AssessmentValue | null
  disputed: boolean
  leader: LeaderStatus | null
  leaveAlone: boolean
  onlyUserId: string | null
  /** Users on whose list the person is, and users who have talked with them. */
  listedBy: readonly string[]
  talkedBy: readonly string[]
  /** By code; empty: not known. */
  languages: readonly string[]
  /** Has a login here, so is part of the group already. */
  inGroup: boolean
}

/** A user who can be asked to have a talk, and who they are on the chart. */
export type Talker = {
  userId: string
  workerId: string | null
  cellId: string | null
  shiftId: string | null
  /** By code; empty: not known. */
  languages: readonly string[]
}

/** A next step that nobody has closed. `userId` is whose list it is on. */
export type OpenPromise = { workerId: string; userId: string; by: StepDoer; dueOn: CalendarDate }

export type Surroundings = {
  viewerUserId: string
  today: CalendarDate
  people: readonly ChartPerson[]
  /** Who could have the talks; only the viewer for a leader's own suggestions. */
  talkers: readonly Talker[]
  ties: readonly Tie[]
  promises: readonly OpenPromise[]
}

/** A talk worth having next: with whom, why, and who should have it. No number and no rank comes out of here. */
export type NextConversation = {
  workerId: string
  cellId: string | null
  why: Message[]
  who: { userId: string; why: Message[] }
}
