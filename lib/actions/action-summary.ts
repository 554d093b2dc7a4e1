import type { CalendarDate } from '@/lib/clock'
import type { IssueName } from '@/lib/coverage/issue-name'
import type { ActionStage } from './action-stage'
import type { DemandStatus, DemandTarget } from './demand-status'
import type { ActionKind } from './ladder'

/** An action in a list. `title` is `null` for a coach; the numbers are for who sees the whole. */
export type ActionSummary = {
  testId: string
  kind: ActionKind
  title: string | null
  happensOn: CalendarDate
  stage: ActionStage
  demandId: string | null
  counted: { tookPart: number; eligible: number } | null
}

/** What is asked for, of whom, and where it stands. */
export type DemandSummary = {
  demandId: string
  version: number
  text: string
  target: string
  targetKind: DemandTarget
  labelId: string | null
  issue: IssueName
  raisedOn: CalendarDate
  /** `statusOn` is the day of the entry that counts. */
  status: DemandStatus
  statusOn: CalendarDate
}
