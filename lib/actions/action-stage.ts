import type { CalendarDate } from '@/lib/clock'
import type { Counting } from './ladder'

/** Where an action stands. */
const ACTION_STAGES = ['planned', 'open', 'closed', 'cancelled'] as const
export type ActionStage = (typeof ACTION_STAGES)[number]

/** What decides where an action stands and what can be done with it. */
export type ActionState = {
  happensOn: CalendarDate
  counting: Counting
  frozenAt: Date | null
  closedAt: Date | null
  cancelledAt: Date | null
}

/** Planned until its list is frozen, open until it is closed; cancelled whatever else happened. */
export function actionStage({
  frozenAt,
  closedAt,
  cancelledAt,
}: Pick<ActionState, 'frozenAt' | 'closedAt' | 'cancelledAt'>): ActionStage {
  if (cancelledAt) return 'cancelled'
  if (closedAt) return 'closed'
  return frozenAt ? 'open' : 'planned'
}
