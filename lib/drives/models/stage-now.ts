import type { CalendarDate } from '@/lib/clock'
import type { ModelDefinition, Stage, Track } from './model-definition'

/** A move that a committee wrote down and did not take back. Tracks and stages have ids of their own, whatever the model. */
export type StageMoveFact = {
  id: string
  track: string
  stage: string
  onDate: CalendarDate
  recordedAt: Date
}

/** Where a drive stands on one ladder. `from`: a stage of another model that this one stands for; `null`: the committee moved here. */
export type TrackPosition = {
  track: Track
  stage: Stage | null
  from: { track: string; stage: string } | null
}

/**
 * Where a drive stands in `model`, ladder by ladder.
 *
 * The newest move decides. Was it made on a ladder of this model, it stays there; was it made in another model, the ladder that fits the
 * drive's context shows the first stage of the highest rung that is not above that of the move. Nothing is written by looking: the
 * moves themselves stay, so whoever changes the model and changes back stands where they stood. `stage` null: nobody has moved yet.
 */
export function positionsIn(
  model: ModelDefinition,
  { moves, known, context }: DriveStages,
): readonly TrackPosition[] {
  const newest = newestMove(moves)
  const main = mainTrack(model, context)
  const isOwn = model.tracks.some(({ id }) => id === newest?.track)
  return model.tracks.map((track) => {
    const own = newestMove(moves.filter((move) => move.track === track.id))
    const stage = track.stages.find(({ id }) => id === own?.stage) ?? null
    if (!newest || isOwn || track !== main) return { track, stage, from: null }
    const rung = rungOf(known, newest)
    return rung === null
      ? { track, stage, from: null }
      : { track, stage: matching(track, rung), from: { track: newest.track, stage: newest.stage } }
  })
}

export type DriveStages = {
  moves: readonly StageMoveFact[]
  /** All models, to know the rung of a stage of any of them. */
  known: readonly ModelDefinition[]
  /** Whether there is a union: which of several ladders is meant. `null`: nobody has said. */
  context: string | null
}

/** The ladder that fits the context; the first where none does or nobody has said. */
export const mainTrack = ({ tracks }: ModelDefinition, context: string | null): Track | undefined =>
  tracks.find((track) => track.context === context) ?? tracks[0]

/** The newest by its day; of one day the one written down last. */
const newestMove = (moves: readonly StageMoveFact[]): StageMoveFact | undefined => {
  const order = ({ onDate, recordedAt, id }: StageMoveFact) => `${onDate} ${recordedAt.toISOString()} ${id}`
  return moves.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).at(-1)
}

/** `null`: the stage is of a model that is not there any more. */
function rungOf(known: readonly ModelDefinition[], { track, stage }: StageMoveFact): number | null {
  const stages = known.flatMap(({ tracks }) => tracks).find(({ id }) => id === track)?.stages
  return stages?.find(({ id }) => id === stage)?.rung ?? null
}

function matching({ stages }: Track, rung: number): Stage | null {
  const highest = Math.max(...stages.map((stage) => stage.rung).filter((each) => each <= rung))
  return stages.find((stage) => stage.rung === highest) ?? null
}
