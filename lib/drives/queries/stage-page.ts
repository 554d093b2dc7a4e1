import 'server-only'
import { type CalendarDate, now as currentTime } from '@/lib/clock'
import { placeNames } from '@/lib/coverage/place-names'
import { mapLabelsIn } from '@/lib/coverage/queries/map-labels'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { Stage } from '../models/model-definition'
import type { TrackPosition } from '../models/stage-now'
import { type Gated, gateIn } from './gate'
import { type StageFacts, stageFactsIn } from './stage-facts'

/** A move as it was written down. `against`: what the advice of that day was against. */
export type PastMove = {
  moveId: string
  track: string
  stage: string
  onDate: CalendarDate
  why: string
  against: readonly string[]
  decisionId: string | null
}

/** A ladder and the way to one of its stages. */
export type StagePage = {
  drive: StageFacts
  position: TrackPosition
  /** The stage that is looked at; `null` on the last one. */
  to: Stage | null
  gate: Gated | null
  areas: ReadonlyMap<string, string>
  /** Every move on any ladder, the newest first. */
  moves: PastMove[]
}

/** One ladder of a drive; `null` where its model has no such ladder, or there is no such drive for this session. */
export const getStagePage = (
  session: Session,
  driveId: string,
  asked: { track: string; to: string | null; everybody: string },
  now = currentTime(),
): Promise<StagePage | null> =>
  asViewer(session, async (tx) => {
    const drive = await stageFactsIn(tx, driveId, now)
    const position = drive?.positions.find(({ track }) => track.id === asked.track)
    if (!drive || !position) return null
    const to = stageToGoTo(position, asked.to)
    return {
      ...{ drive, position, to },
      gate: to && (await gateIn(tx, driveId, { stage: to, drive, now })),
      areas: await areaNamesIn(tx, driveId, asked.everybody),
      moves: await pastMoves(tx, driveId),
    }
  })

/** The stage that was asked for, else the one after where the drive stands. */
function stageToGoTo({ track, stage }: TrackPosition, asked: string | null): Stage | null {
  const at = track.stages.findIndex(({ id }) => id === stage?.id)
  return track.stages.find(({ id }) => id === asked) ?? track.stages[at + 1] ?? null
}

/** What the areas of a drive are called, by id. */
export async function areaNamesIn(
  tx: ViewerTx,
  driveId: string,
  everybody: string,
): Promise<ReadonlyMap<string, string>> {
  const labels = await mapLabelsIn(tx, driveId)
  const nameOf = placeNames(labels, everybody)
  return new Map(labels.places.map(({ cellId }) => [cellId, nameOf(cellId)]))
}

async function pastMoves(tx: ViewerTx, driveId: string): Promise<PastMove[]> {
  const rows = await tx.sql<Omit<PastMove, 'why'> & { words: Buffer | null }>`
    select id as "moveId", track, stage, on_date as "onDate", words, advice as against, decision_id as "decisionId" from stage_move
    where drive_id = ${driveId} and withdrawn_at is null order by on_date desc, recorded_at desc, id desc limit 200`
  return rows.map(({ words, ...move }) => ({
    ...move,
    why: words
      ? tx.vault.open<{ why: string }>(driveKey(driveId), { table: 'stage_move', rowId: move.moveId }, words)
          .why
      : '',
  }))
}
