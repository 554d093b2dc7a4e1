import type { CalendarDate } from '@/lib/clock'
import { isValidOn, newestOf } from './newest-fact'
import type { PlacementFact } from './worker-facts'

/** The main place of somebody on `day`: of several the one that began last; `null` while they are not placed. */
export const mainPlacementOn = (
  placements: readonly PlacementFact[],
  day: CalendarDate,
): PlacementFact | null =>
  newestOf(
    placements.filter((placement) => placement.isPrimary && isValidOn(placement, day)),
    ({ fromOn }) => fromOn,
  ) ?? null
