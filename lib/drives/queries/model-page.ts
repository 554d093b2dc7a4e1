import 'server-only'
import { type CalendarDate, now as currentTime } from '@/lib/clock'
import type { AskedDay } from '@/lib/coverage/map-address'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { effectiveAttributes } from '../effective-attributes'
import { HEALTH_METRICS } from '../models/health-metrics'
import { allHold, type Checked, checkConditions } from '../models/metrics/check-conditions'
import type { MetricResult } from '../models/metrics/metric-result'
import { type MeasuredMetric, measured, resultsOf } from '../models/metrics/model-results'
import { factsOn } from '../models/metrics/recorded-facts'
import { type StarTrend, trendOf } from '../models/metrics/star-trend'
import type { ExitRamp, Milestone, ModelDefinition } from '../models/model-definition'
import { allModels, modelOf } from '../models/models'
import { positionsIn, type StageMoveFact, type TrackPosition } from '../models/stage-now'
import { recordedFactsIn } from './model-facts'

/** A milestone: `reachedOn` where people marked it, `holds` where numbers say so. */
export type MilestoneNow = {
  milestone: Milestone
  reachedOn: CalendarDate | null
  holds: boolean | null
  checked: Checked[]
}

/** A way out of the model; `isOpen` null: it is people who judge, or a number is not known. */
export type RampNow = { ramp: ExitRamp; isOpen: boolean | null }

/** A drive seen in a way of organizing: where it stands and what its numbers say. */
export type ModelPage = {
  model: ModelDefinition
  /** What holds for the drive; another one than `model` makes this a preview. */
  chosen: string | null
  day: CalendarDate
  today: CalendarDate
  positions: readonly TrackPosition[]
  /** Numbers of every metric by id, for whoever checks a gate. */
  results: ReadonlyMap<string, MetricResult | null>
  northStar: readonly MeasuredMetric[]
  /** What matters most over the last weeks, the same metrics in the same order as `northStar`. */
  trend: readonly StarTrend[]
  /** The model's other metrics. */
  metrics: readonly MeasuredMetric[]
  /** What is looked at in every drive and is not among the above. */
  health: readonly MeasuredMetric[]
  milestones: readonly MilestoneNow[]
  ramps: readonly RampNow[]
}

/**
 * The page of a drive's model, or, with `modelId`, what the page would be in another. Looking changes nothing. `null` for whoever does
 * not see the whole drive, and where neither the drive nor the caller names a model that is defined here.
 */
export const getModelPage = (
  session: Session,
  driveId: string,
  { modelId = null, now = currentTime(), past = null }: Partial<Asked> = {},
): Promise<ModelPage | null> => asViewer(session, (tx) => modelPageIn(tx, driveId, { modelId, now, past }))

/** In which model to look, and at which past day; `null`: in the drive's own, at today. */
type Asked = { modelId: string | null; now: Date; past: AskedDay | null }

/** {@link getModelPage} inside a transaction that is already open. */
async function modelPageIn(
  tx: ViewerTx,
  driveId: string,
  { modelId, now, past }: Asked,
): Promise<ModelPage | null> {
  const recorded = await recordedFactsIn(tx, driveId, { now, past })
  if (!recorded) return null
  const { today, knownAt } = recorded
  const day = past && past.day < today ? past.day : today
  const facts = factsOn(recorded, day)
  const said = effectiveAttributes(recorded.said, day)
  const [chosen, context] = [said.model?.value ?? null, said.context?.value ?? null]
  const model = modelOf(modelId ?? chosen)
  if (!model) return null
  const until = { day, knownAt }
  const moves = await movesUntil(tx, driveId, until)
  const marks = await marksUntil(tx, driveId, until)
  const results = resultsOf(model, facts)
  const isStar = ({ metric }: MeasuredMetric) => model.northStar.includes(metric.id)
  const listed = measured(model, model.metrics, results)
  const own = new Set(model.metrics.map(({ id }) => id))
  return {
    ...{ model, chosen, day, today, results },
    trend: trendOf(model, recorded, day),
    positions: positionsIn(model, { moves, known: allModels(), context }),
    northStar: listed.filter(isStar),
    metrics: listed.filter((each) => !isStar(each)),
    health: measured(
      model,
      HEALTH_METRICS.filter(({ id }) => !own.has(id)),
      results,
    ),
    milestones: model.milestones.map((milestone) => {
      const checked = checkConditions(milestone.conditions ?? [], results)
      const holds = milestone.conditions ? allHold(checked) : null
      return { milestone, checked, holds, reachedOn: marks.get(milestone.id) ?? null }
    }),
    ramps: model.exitRamps.map((ramp) => ({
      ramp,
      isOpen: ramp.conditions ? allHold(checkConditions(ramp.conditions, results)) : null,
    })),
  }
}

type Until = { day: CalendarDate; knownAt: Date | null }

const movesUntil = ({ sql }: ViewerTx, driveId: string, { day, knownAt }: Until): Promise<StageMoveFact[]> =>
  sql<StageMoveFact>`
    select id, track, stage, on_date as "onDate", recorded_at as "recordedAt" from stage_move
    where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt}) and on_date <= ${day}`

/** The first day on which each milestone was marked. */
async function marksUntil(
  { sql }: ViewerTx,
  driveId: string,
  { day, knownAt }: Until,
): Promise<Map<string, CalendarDate>> {
  const rows = await sql<{ milestone: string; onDate: CalendarDate }>`
    select milestone, min(on_date) as "onDate" from milestone_mark
    where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt}) and on_date <= ${day} group by milestone`
  return new Map(rows.map(({ milestone, onDate }) => [milestone, onDate]))
}
