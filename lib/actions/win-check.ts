import type { CalendarDate } from '@/lib/clock'
import { addMonths } from '@/lib/law/add-months'
import type { DemandStatus } from './demand-status'
import { WIN_CHECK_MONTHS } from './published-constants'

/**
 * When to look again whether something that was won is still so: half a year after it was won, or last found to hold. `null` for
 * what was not won, or has slipped back already: then there is something to do, not to look at.
 */
export const lookAgainOn = (status: DemandStatus, statusOn: CalendarDate): CalendarDate | null =>
  status === 'won' || status === 'held' || status === 'partly' ? addMonths(statusOn, WIN_CHECK_MONTHS) : null
