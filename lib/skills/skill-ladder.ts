import { SKILL_STEPS, SKILLS, type Skill, type SkillStep } from './skills'

/** A step that somebody saw. */
export type SeenStep = { skill: Skill; step: SkillStep }

/** How far somebody is with each skill: the highest step that was seen; `null` for one that nobody has seen. */
export function skillLadder(steps: readonly SeenStep[]): Record<Skill, SkillStep | null> {
  const levels = SKILLS.map(
    (skill) => [skill, highest(steps.filter((each) => each.skill === skill))] as const,
  )
  return Object.fromEntries(levels) as Record<Skill, SkillStep | null>
}

const highest = (steps: readonly SeenStep[]): SkillStep | null =>
  SKILL_STEPS.findLast((step) => steps.some((each) => each.step === step)) ?? null

/** Whether one step is at least another. */
export const isAtLeast = (step: SkillStep | null, least: SkillStep): boolean =>
  step !== null && SKILL_STEPS.indexOf(step) >= SKILL_STEPS.indexOf(least)
