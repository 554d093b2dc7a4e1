import { HEALTH_METRICS } from './health-metrics'
import type { Condition, ModelDefinition } from './model-definition'

/** A number that a definition goes by: `at` says where (its place in the labels, or the mark at which a metric worries). */
export type Threshold = { at: string; condition: Condition }

const flagsOf = (metrics: ModelDefinition['metrics']): Threshold[] =>
  metrics.flatMap(({ id, flag }) => {
    if (!flag || 'fallsInARow' in flag) return []
    const bound = 'below' in flag ? { atLeast: flag.below } : { atMost: flag.above }
    return [{ at: 'flag', condition: { metric: id, ...bound } }]
  })

/** Every number of one definition, gates first, then milestones, ways out and the marks at which its metrics worry. */
export const thresholdsOf = (model: ModelDefinition): Threshold[] => [
  ...model.tracks.flatMap(({ stages }) =>
    stages.flatMap(({ id, gate = [] }) => gate.map((condition) => ({ at: `stages.${id}`, condition }))),
  ),
  ...model.milestones.flatMap(({ id, conditions }) =>
    (conditions ?? []).map((condition) => ({ at: `milestones.${id}`, condition })),
  ),
  ...model.exitRamps.flatMap(({ id, conditions }) =>
    (conditions ?? []).map((condition) => ({ at: `ramps.${id}`, condition })),
  ),
  ...flagsOf(model.metrics),
]

/** The marks of what is looked at in every drive. */
export const healthThresholds = (): Threshold[] => flagsOf(HEALTH_METRICS)
