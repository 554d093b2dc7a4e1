import { HEALTH_METRICS } from '../health-metrics'
import type { Metric, ModelDefinition } from '../model-definition'
import { moduleIsOn } from '../modules'
import { isFlagged } from './check-conditions'
import { computeMetric } from './formulas'
import type { MetricResult } from './metric-result'
import type { ModelFacts } from './model-facts'

/** A metric with its number; `flagged` null: nobody knows, or there is no mark at which it worries. */
export type MeasuredMetric = { metric: Metric; result: MetricResult | null; flagged: boolean | null }

/** Every metric of a model and of every drive's health, by id: what gates, milestones and ways out are checked against. */
export const resultsOf = (model: ModelDefinition, facts: ModelFacts): Map<string, MetricResult | null> =>
  new Map([...HEALTH_METRICS, ...model.metrics].map((metric) => [metric.id, computeMetric(metric, facts)]))

/** Some metrics with their numbers, in the order of the definition. Those of a part of the tool that is off are left out. */
export const measured = (
  model: ModelDefinition,
  metrics: readonly Metric[],
  results: ReadonlyMap<string, MetricResult | null>,
): MeasuredMetric[] =>
  metrics
    .filter(({ unlisted, module }) => !unlisted && (!module || moduleIsOn(model, module)))
    .map((metric) => {
      const result = results.get(metric.id) ?? null
      return { metric, result, flagged: isFlagged(metric, result) }
    })
