import { addDays, type CalendarDate } from '@/lib/clock'
import { STAR_STEP_DAYS, STAR_TREND_DAYS } from '../../published-constants'
import type { ModelDefinition } from '../model-definition'
import { computeMetric } from './formulas'
import type { MetricUnit } from './metric-result'
import { factsOnDays, type RecordedFacts } from './recorded-facts'

/** One number that matters most over time, oldest first; `value` null: it cannot be known for that day. */
export type StarTrend = {
  metricId: string
  unit: MetricUnit | null
  line: { onDate: CalendarDate; value: number | null }[]
}

/** The numbers that matter most in a model until `day`. */
export function trendOf(model: ModelDefinition, recorded: RecordedFacts, day: CalendarDate): StarTrend[] {
  const stars = model.northStar.flatMap((id) => model.metrics.find((metric) => metric.id === id) ?? [])
  const days = Array.from({ length: STAR_TREND_DAYS / STAR_STEP_DAYS + 1 }, (_, step) =>
    addDays(day, step * STAR_STEP_DAYS - STAR_TREND_DAYS),
  )
  const onDays = factsOnDays(recorded, days).map((facts) => ({
    onDate: facts.day,
    results: stars.map((metric) => computeMetric(metric, facts)),
  }))
  return stars.map(({ id }, at) => ({
    metricId: id,
    unit: onDays.findLast(({ results }) => results[at])?.results[at]?.unit ?? null,
    line: onDays.map(({ onDate, results }) => ({ onDate, value: results[at]?.value ?? null })),
  }))
}
