import { HEALTH_METRICS } from '@/lib/drives/models/health-metrics'
import { unitOf } from '@/lib/drives/models/metrics/formula-units'
import type { Condition, ModelDefinition } from '@/lib/drives/models/model-definition'

type Words = {
  /** Translator of the `models` messages. */
  t: (key: string, params: Record<string, string>) => string
  number: (value: number, options: { style?: 'percent' }) => string
  metricName: (id: string) => string
  /** Of the model whose bound it is; none for what every drive is looked at by. */
  metrics: ModelDefinition['metrics']
}

/** A bound in words: "On the committee: at least 10 %"; one of a count or of days as the number that it is. */
export function conditionWords(condition: Condition, { t, number, metricName, metrics }: Words): string {
  const { metric, atLeast, atMost, countAtLeast } = condition
  const bound = atLeast ?? atMost ?? countAtLeast ?? 0
  const about = [...metrics, ...HEALTH_METRICS].find(({ id }) => id === metric)
  const isShare = countAtLeast === undefined && about !== undefined && unitOf(about.formula) === 'share'
  const value = number(bound, isShare ? { style: 'percent' } : {})
  return `${metricName(metric)}: ${t(atMost === undefined ? 'page.atLeast' : 'page.atMost', { value })}`
}
