import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { type EffectiveAttributes, effectiveAttributes } from '../effective-attributes'
import type { ModelDefinition } from '../models/model-definition'
import { allModels, modelOf } from '../models/models'
import { positionsIn, type StageMoveFact, type TrackPosition } from '../models/stage-now'
import { saidIn } from './said-in'

/** How a drive organizes and what was written down of its stages. */
export type StageFacts = {
  today: CalendarDate
  timeZone: string
  /** `null`: nobody has said, or the network no longer has it. */
  model: ModelDefinition | null
  context: string | null
  recognitionPath: string | null
  jurisdiction: string | null
  /** Who says the three: the drive, its campaign or the network. */
  said: EffectiveAttributes
  moves: readonly StageMoveFact[]
  /** Where it stands on each ladder of its model. */
  positions: readonly TrackPosition[]
}

/** What {@link positionsIn} needs of a drive, and what a gate does; `null` where there is no such drive for this viewer. */
export async function stageFactsIn(tx: ViewerTx, driveId: string, now: Date): Promise<StageFacts | null> {
  const [drive] = await tx.sql<{ timeZone: string; jurisdiction: string | null }>`
    select time_zone as "timeZone", jurisdiction from drive where id = ${driveId}`
  if (!drive) return null
  const today = dateIn(drive.timeZone, now)
  const said = effectiveAttributes(await saidIn(tx, driveId), today)
  const moves = await tx.sql<StageMoveFact>`
    select id, track, stage, on_date as "onDate", recorded_at as "recordedAt" from stage_move
    where drive_id = ${driveId} and withdrawn_at is null`
  const model = modelOf(said.model?.value ?? null)
  const context = said.context?.value ?? null
  return {
    ...{ today, timeZone: drive.timeZone, jurisdiction: drive.jurisdiction, said },
    ...{ model, context, recognitionPath: said.recognition_path?.value ?? null, moves },
    positions: model ? positionsIn(model, { moves, known: allModels(), context }) : [],
  }
}
