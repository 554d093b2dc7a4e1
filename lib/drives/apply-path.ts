import type { DecisionAbout, DecisionKind } from './decision'
import type { Track } from './models/model-definition'

/** Where an adopted decision is carried out, and by which verb; `null` for what people do away from here. */
export type ApplyPath = { verb: 'move_stage' | 'choose_model' | 'open_action' | 'hand_off'; href: string }

/**
 * The one tap after a decision was adopted: the page of its verb with everything filled in. Nothing happens by itself. To file is to
 * move to the stage of the drive's ladders (`tracks`) at which its way of organizing files; `null` where it never does.
 */
export function applyPath(
  driveId: string,
  decisionId: string,
  { kind, about }: { kind: DecisionKind; about: DecisionAbout },
  tracks: readonly Pick<Track, 'id' | 'stages'>[],
): ApplyPath | null {
  const base = `/d/${driveId}`
  const toStage = (track: string, stage: string): ApplyPath => ({
    verb: 'move_stage',
    href: `${base}/strategy/stage/${track}?to=${stage}&decision=${decisionId}`,
  })
  if (kind === 'stage' && about.track && about.stage) return toStage(about.track, about.stage)
  if (kind === 'file') {
    const [files] = tracks.flatMap(({ id, stages }) =>
      stages.flatMap((stage) => (stage.files ? toStage(id, stage.id) : [])),
    )
    return files ?? null
  }
  if (kind === 'model' && about.model)
    return { verb: 'choose_model', href: `${base}/strategy/model?to=${about.model}&decision=${decisionId}` }
  if (kind === 'action' && about.testId)
    return { verb: 'open_action', href: `${base}/actions/${about.testId}` }
  if (kind === 'hand_off') return { verb: 'hand_off', href: `${base}/hand-off?decision=${decisionId}` }
  return null
}
