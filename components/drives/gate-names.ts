import { HEALTH_METRICS } from '@/lib/drives/models/health-metrics'
import type { ModelDefinition } from '@/lib/drives/models/model-definition'
import { modelLabel } from '@/lib/drives/models/model-labels'

/** What areas and metrics are called in lines of advice, by id. `model` null: the group has none, and no bounds of one. */
export const gateNames = (
  model: ModelDefinition | null,
  areas: ReadonlyMap<string, string>,
  words: Parameters<typeof modelLabel>[2],
): ReadonlyMap<string, string> =>
  new Map([
    ...areas,
    ...[...HEALTH_METRICS, ...(model?.metrics ?? [])].map(({ id }): [string, string] => [
      id,
      model ? modelLabel(model, `metrics.${id}`, words) : id,
    ]),
  ])
