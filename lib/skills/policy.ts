import type { Refusal } from '@/lib/errors'
import { isAtLeast } from './skill-ladder'
import type { SkillStep } from './skills'

/** What decides whether a step may be written down. */
export type WitnessFacts = {
  isOneself: boolean
  /** The witness stands beside them: in the same drive, as a mentor, in a pod, or holding the training. */
  isBeside: boolean
  /** How far they are with this skill. */
  level: SkillStep | null
  /** How far the one whom they prepared is with it; `null` where nobody is named or nothing was seen. */
  taughtLevel: SkillStep | null
}

/**
 * Nobody witnesses their own step. Teaching is seen in somebody else: it counts once the one who does it has done it, and whoever they
 * prepared has led it too.
 */
export function refuseStep(step: SkillStep, facts: WitnessFacts): Refusal {
  if (facts.isOneself) return { key: 'skills.refused.oneself' }
  if (!facts.isBeside) return { key: 'skills.refused.not_beside' }
  if (step !== 'teach') return null
  if (!isAtLeast(facts.level, 'do')) return { key: 'skills.refused.not_done_yet' }
  return isAtLeast(facts.taughtLevel, 'do') ? null : { key: 'skills.refused.nobody_leads_yet' }
}
