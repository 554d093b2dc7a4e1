import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { SKILL_EVIDENCE, SKILL_STEPS, SKILLS } from './skills'

const SeenDay = calendarDay()

/** Input of `skill.witness`: a step of somebody else that one saw, and in what. `taughtId`: whom they prepared, for teaching. */
export const WitnessSkill = z
  .strictObject({
    stepId: z.uuid(),
    userId: z.uuid('forms.choose_one'),
    skill: z.enum(SKILLS, 'forms.choose_one'),
    step: z.enum(SKILL_STEPS, 'forms.choose_one'),
    /** `null`: seen outside a drive that both are in. */
    driveId: z.uuid().nullable(),
    evidence: z.enum(SKILL_EVIDENCE, 'forms.choose_one'),
    taughtId: z.uuid().nullable(),
    onDate: SeenDay,
  })
  .refine(({ step, taughtId }) => step !== 'teach' || taughtId !== null, {
    error: 'skills.refused.whom',
    path: ['taughtId'],
  })
  .refine(({ userId, taughtId }) => userId !== taughtId, { error: 'forms.choose_one', path: ['taughtId'] })

/** Input of `skill.withdraw`. */
export const WithdrawSkill = z.strictObject({ stepId: z.uuid() })

/** Input of `support.begin`: who stands beside whom, and how. */
export const BeginSupport = z
  .strictObject({
    supportId: z.uuid(),
    mentorId: z.uuid('forms.choose_one'),
    coachId: z.uuid('forms.choose_one'),
    kind: z.enum(['support', 'observe', 'co_coach'], 'forms.choose_one'),
    driveId: z.uuid().nullable(),
  })
  .refine(({ mentorId, coachId }) => coachId === '' || mentorId !== coachId, {
    error: 'skills.supports.same',
    path: ['coachId'],
  })

/** Input of `support.end`. */
export const EndSupport = z.strictObject({ supportId: z.uuid() })
