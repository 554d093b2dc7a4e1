import type { CalendarDate } from '@/lib/clock'
import type { Refusal } from '@/lib/errors'

/** Events after which older ratings are doubtful. */
export const SHOCK_KINDS = [
  'company_campaign',
  'firing',
  'layoff',
  'closing_threat',
  'promise',
  'other',
] as const
export type ShockKind = (typeof SHOCK_KINDS)[number]

/** Refuses an event that has not happened yet. */
export const refuseShockDate = (onDate: CalendarDate, today: CalendarDate): Refusal =>
  onDate > today ? { key: 'assessments.refused.shock_in_future' } : null
