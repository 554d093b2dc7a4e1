import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { MetricResult } from '../models/metrics/metric-result'
import { resultsOf } from '../models/metrics/model-results'
import type { ModelDefinition } from '../models/model-definition'
import { modelFactsIn } from './model-facts'

/** Every number of a model for a drive, by metric id, inside an open transaction. `null` for whoever does not see the whole drive. */
export async function metricResultsIn(
  tx: ViewerTx,
  driveId: string,
  model: ModelDefinition,
  now: Date,
): Promise<Map<string, MetricResult | null> | null> {
  const facts = await modelFactsIn(tx, driveId, now)
  return facts && resultsOf(model, facts)
}
