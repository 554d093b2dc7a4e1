import type { CalendarDate } from '@/lib/clock'
import type { TrendPoint } from './over-time'

/** What a line shows of one week; `null` where nobody had said how many work here: a gap, not a zero. */
export type LinePoint = { onDate: CalendarDate; value: number | null }

/** A line ready to draw in a box of 1 by 1: pieces between gaps, each a list of [x, y] with y upwards. */
export type TrendLine = { pieces: [x: number, y: number][][]; top: number }

/** Places points evenly in time. The axis begins at 0; `top` is its end, at least `least` (1 for shares: all of them). */
export function trendLine(points: readonly LinePoint[], least: number): TrendLine {
  const top = points.reduce((highest, { value }) => Math.max(highest, value ?? 0), least)
  const last = Math.max(1, points.length - 1)
  const pieces: [number, number][][] = []
  let open: [number, number][] | null = null
  for (const [index, { value }] of points.entries()) {
    if (value === null) {
      open = null
      continue
    }
    if (open === null) {
      open = []
      pieces.push(open)
    }
    open.push([index / last, value / top])
  }
  return { pieces, top }
}

/** The measures that have a line: shares of the headcount, and talks, which are a count. */
export const TREND_MEASURES = [
  'named',
  'talkedTo',
  'assessed',
  'supporters',
  'verified',
  'stale',
  'committee',
  'pace',
] as const
export type TrendMeasure = (typeof TREND_MEASURES)[number]

/** The line of one measure. Where no week has an estimate, counts of people stand in, and the caller says so. */
export function pointsOf(
  points: readonly TrendPoint[],
  measure: TrendMeasure,
): { unit: 'share' | 'count'; line: LinePoint[] } {
  const counted = (value: (point: TrendPoint) => number) =>
    points.map((point) => ({ onDate: point.onDate, value: value(point) }))
  if (measure === 'pace') return { unit: 'count', line: counted(({ talks }) => talks) }
  if (points.every(({ whole }) => whole.headcount === null))
    return { unit: 'count', line: counted(({ whole }) => whole[measure].count) }
  return {
    unit: 'share',
    line: points.map(({ onDate, whole }) => ({ onDate, value: whole[measure].share })),
  }
}
