import { type AskedDay, daySearch } from '@/lib/coverage/map-address'
import { type MapMeasure, MEASURE_CODES } from '@/lib/coverage/map-measures'

/** What an address of the picture asks for; `at` counts the pictures from 1. */
export type PlanView = {
  driveId: string
  at: number
  measure: MapMeasure
  past: AskedDay | null
  /** Areas are put in their places on the picture of today only. */
  does: 'read' | 'place'
}

/** The address of a view of the picture. */
export const planHref = ({ driveId, at, measure, past, does }: PlanView): string =>
  `/d/${driveId}/map/plan?${new URLSearchParams({
    show: MEASURE_CODES[measure],
    p: String(at),
    ...(does === 'place' ? { edit: '1' } : daySearch(past)),
  })}`
