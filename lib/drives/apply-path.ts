import type { DecisionAbout, DecisionKind } from './decision'

/** Where an adopted decision is carried out, and by which verb; `null` for what people do away from here. */
export type ApplyPath = { verb: 'move_stage' | 'choose_model' | 'open_action' | 'hand_off'; href: string }

/** The one tap after a decision was adopted: the page of its verb with everything filled in. Nothing happens by itself. */
export function applyPath(
  driveId: string,
  decisionId: string,
  { kind, about }: { kind: DecisionKind; about: DecisionAbout },
): ApplyPath | null {
  const base = `/d/${driveId}`
  if (kind === 'stage' && about.track && about.stage)
    return {
      verb: 'move_stage',
      href: `${base}/strategy/stage/${about.track}?to=${about.stage}&decision=${decisionId}`,
    }
  if (kind === 'model' && about.model)
    return { verb: 'choose_model', href: `${base}/strategy/model?to=${about.model}&decision=${decisionId}` }
  if (kind === 'action' && about.testId)
    return { verb: 'open_action', href: `${base}/actions/${about.testId}` }
  return null
}
