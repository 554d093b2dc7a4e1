import type { CalendarDate } from '@/lib/clock'
import type { ActionStage, ActionState } from './action-stage'
import type { DemandSummary } from './action-summary'
import type { GoRule } from './go-threshold'
import type { ActionKind } from './ladder'
import type { ActionRoute } from './plan'

/** An action with its plan. Words are `null` for a coach. */
export type OneAction = Pick<ActionState, 'happensOn' | 'counting'> & {
  testId: string
  version: number
  kind: ActionKind
  words: { title: string; plan: string } | null
  demandId: string | null
  isPublic: boolean
  goalPercent: number | null
  cellGoalPercent: number | null
  /** `null`: nobody has said. */
  route: ActionRoute | null
  go: GoRule
  /** The action that it follows on. */
  leadsFrom: string | null
  /** When people were told what the company will say; when the committee said go. */
  inoculatedAt: Date | null
  wentAheadAt: Date | null
  /** When the list was frozen, as a civil date of the drive. */
  frozenOn: CalendarDate | null
  stage: ActionStage
  today: CalendarDate
}

export type ActionPage = {
  action: OneAction
  demands: DemandSummary[]
  /** Other actions of the group, which it may follow on; without titles for a coach. */
  earlier: { testId: string; kind: ActionKind; title: string | null }[]
  /** How it went, the newest first. */
  debriefs: Debrief[]
}

/** How it can have gone. */
export const WENT = ['went_well', 'partly', 'hard'] as const

/** What a look back came to; `text` is '' where nothing was written. */
export type Debrief = { id: string; went: (typeof WENT)[number]; text: string; writtenAt: Date }
