import { addDays, type CalendarDate } from '@/lib/clock'
import type { ModelDefinition } from '../model-definition'
import { computeMetric } from './formulas'
import type { MetricUnit } from './metric-result'
import { factsOn, type RecordedFacts } from './recorded-facts'

/** One number that matters most over time, oldest first; `value` null: it cannot be known for that day. */
export type StarTrend = {
  metricId: string
  unit: MetricUnit | null
  line: { onDate: CalendarDate; value: number | null }[]
}

/** How far back the line goes, and from point to point. Our choice: a quarter, every two weeks. */
const TREND_DAYS = 84
const STEP_DAYS = 14

/** The numbers that matter most in a model until `day`. */
export function trendOf(model: ModelDefinition, recorded: RecordedFacts, day: CalendarDate): StarTrend[] {
  const stars = model.northStar.flatMap((id) => model.metrics.find((metric) => metric.id === id) ?? [])
  const days = Array.from({ length: TREND_DAYS / STEP_DAYS + 1 }, (_, step) =>
    addDays(day, step * STEP_DAYS - TREND_DAYS),
  )
  const onDays = days.map((onDate) => {
    const facts = factsOn(recorded, onDate)
    return { onDate, results: stars.map((metric) => computeMetric(metric, facts)) }
  })
  return stars.map(({ id }, at) => ({
    metricId: id,
    unit: onDays.findLast(({ results }) => results[at])?.results[at]?.unit ?? null,
    line: onDays.map(({ onDate, results }) => ({ onDate, value: results[at]?.value ?? null })),
  }))
}
