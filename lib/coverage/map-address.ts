import { type CalendarDate, isCalendarDate } from '@/lib/clock'
import { type MapMeasure, MEASURE_CODES, mapMeasureOf, WHOLE_DRIVE_MEASURES } from './map-measures'
import { type MapSide, mapSideOf, SIDE_CODES } from './map-sides'

/** The day to show and whose knowledge: ours, or what was in the books at the end of that day. */
export type AskedDay = { day: CalendarDate; by: 'now' | 'then' }

/** Everything that an address of the map can ask for. */
export type MapView = {
  measure: MapMeasure
  side: MapSide
  /** Rows with holes first, or as the shop itself is ordered. */
  order: 'holes' | 'shop'
  issueId: string | null
  past: AskedDay | null
  /** On a screen that a room looks at. */
  size: 'usual' | 'big'
}

/** The parts of an address that are about the map, as Next hands them over. */
export type MapSearch = Partial<Record<'show' | 'rows' | 'order' | 'i' | 'on' | 'known' | 'big', string>>

/** A view as it can be shown: talks are counted by cell, so by firm people reached stand in for them. */
export const shownView = (view: MapView): MapView =>
  view.side === 'employer' && WHOLE_DRIVE_MEASURES.includes(view.measure)
    ? { ...view, measure: 'talkedTo' }
    : view

/** The day that an address asks for; `null`: now. */
export const askedDayOf = ({ on, known }: Pick<MapSearch, 'on' | 'known'>): AskedDay | null =>
  on !== undefined && isCalendarDate(on) ? { day: on, by: known === 'then' ? 'then' : 'now' } : null

/** The part of an address that asks for a day. */
export const daySearch = (past: AskedDay | null): Record<string, string> =>
  past ? { on: past.day, known: past.by } : {}

/** Reads an address; what it cannot mean is left as usual. */
export function mapViewOf({ show, rows, order, i, on, known, big }: MapSearch): MapView {
  return {
    measure: mapMeasureOf(show),
    side: mapSideOf(rows),
    order: order === 's' ? 'shop' : 'holes',
    issueId: i ?? null,
    past: askedDayOf({ on, known }),
    size: big === '1' ? 'big' : 'usual',
  }
}

/** The address of a view of the map. Letters, ids and days only: it stays in the history of a phone. */
export function mapHref(driveId: string, view: MapView): string {
  const search = new URLSearchParams({ show: MEASURE_CODES[view.measure] })
  if (view.side !== 'area') search.set('rows', SIDE_CODES[view.side])
  if (view.order === 'shop') search.set('order', 's')
  if (view.measure === 'issues' && view.issueId) search.set('i', view.issueId)
  for (const [name, value] of Object.entries(daySearch(view.past))) search.set(name, value)
  if (view.size === 'big') search.set('big', '1')
  return `/d/${driveId}/map?${search}`
}
