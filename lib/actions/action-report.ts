import type { MapLabels } from '@/lib/coverage/place-names'
import type { OneAction } from './action-page'
import type { ActionResults } from './action-results'
import type { Trend } from './action-trend'
import type { AfterStep, LeaderOutcome } from './after-steps'
import type { Prediction } from './predictions'

/** Somebody and how the viewer may call them. */
export type Shown = { workerId: string; called: string }

/** What an action came to. What needs names is `null` where only numbers were kept. */
export type ActionReport = {
  action: OneAction
  results: ActionResults
  trends: Trend[]
  /** By cell id, the cell of those who are in none among them. */
  names: ReadonlyMap<string, string>
  /** What areas have in common, as they lie today. */
  labels: MapLabels
  people: {
    prediction: Prediction
    byCell: { cellId: string; prediction: Prediction }[]
    leaders: (LeaderOutcome & Shown)[]
    revealed: { inAll: number; shown: Shown[] }
  } | null
  steps: (AfterStep & { leader?: string })[]
}

/** What is shown of a whole, by name or by code. */
export type PeopleReport = NonNullable<ActionReport['people']>
