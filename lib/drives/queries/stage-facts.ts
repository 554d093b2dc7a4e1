import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { ModelDefinition } from '../models/model-definition'
import { allModels, modelOf } from '../models/models'
import { positionsIn, type StageMoveFact, type TrackPosition } from '../models/stage-now'

/** How a drive organizes and what was written down of its stages. */
export type StageFacts = {
  today: CalendarDate
  timeZone: string
  /** `null`: nobody has said, or the network no longer has it. */
  model: ModelDefinition | null
  context: string | null
  recognitionPath: string | null
  jurisdiction: string | null
  moves: readonly StageMoveFact[]
  /** Where it stands on each ladder of its model. */
  positions: readonly TrackPosition[]
}

/** What {@link positionsIn} needs of a drive, and what a gate does; `null` where there is no such drive for this viewer. */
export async function stageFactsIn(tx: ViewerTx, driveId: string, now: Date): Promise<StageFacts | null> {
  const [drive] = await tx.sql<{
    timeZone: string
    jurisdiction: string | null
    said: Record<string, string>
  }>`
    select time_zone as "timeZone", jurisdiction, coalesce((select jsonb_object_agg(x.kind, x.value) from (
        select distinct on (a.kind) a.kind, a.value from drive_attribute a
        where a.drive_id = d.id and a.employer_id is null and a.from_on <= (${now}::timestamptz at time zone d.time_zone)::date
        order by a.kind, a.from_on desc, a.recorded_at desc, a.id desc) x), '{}') as said
    from drive d where id = ${driveId}`
  if (!drive) return null
  const moves = await tx.sql<StageMoveFact>`
    select id, track, stage, on_date as "onDate", recorded_at as "recordedAt" from stage_move
    where drive_id = ${driveId} and withdrawn_at is null`
  const model = modelOf(drive.said.model ?? null)
  const context = drive.said.context ?? null
  return {
    ...{ today: dateIn(drive.timeZone, now), timeZone: drive.timeZone, jurisdiction: drive.jurisdiction },
    ...{ model, context, recognitionPath: drive.said.recognition_path ?? null, moves },
    positions: model ? positionsIn(model, { moves, known: allModels(), context }) : [],
  }
}
