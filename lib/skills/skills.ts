/** What organizers learn from each other, in the order in which a drive needs it. Data: a skill is added here and named in the catalogues. */
export const SKILLS = [
  'one_on_one',
  'mapping',
  'leader_finding',
  'inoculation',
  'meeting',
  'list_work',
  'structure_test',
  'action',
  'stewarding',
  'bargaining',
  'intake_call',
  'training',
  'coaching',
] as const
export type Skill = (typeof SKILLS)[number]

/**
 * Learn it, do it, teach it. Do: led it oneself. Teach: prepared somebody else who has led it since.
 * Source: the Learn / Do / Teach benchmarks of member organizers, domain.md section 2.
 */
export const SKILL_STEPS = ['learn', 'do', 'teach'] as const
export type SkillStep = (typeof SKILL_STEPS)[number]

/** What a witness saw it in. */
export const SKILL_EVIDENCE = ['session', 'talk', 'test', 'training', 'gathering', 'coaching'] as const
