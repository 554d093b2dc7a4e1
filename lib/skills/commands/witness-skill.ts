import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseStep, type WitnessFacts } from '../policy'
import { WitnessSkill } from '../schema'
import { SKILL_STEPS } from '../skills'

/** Writes down a step that the one who gives it saw in somebody beside them. A step of teaching keeps who prepared whom. */
export const witnessSkill = defineCommand({
  name: 'skill.witness',
  scope: 'self',
  input: WitnessSkill,
  subject: 'person',

  async load({ userId, taughtId, skill, driveId }, { tx, viewer }): Promise<WitnessFacts | null> {
    const [facts] = await tx.sql<{ isBeside: boolean; level: number; taughtLevel: number }>`
      select app.i_stand_beside(${userId}, ${driveId}) as "isBeside",
        app.seen_step(${userId}, ${skill}, ${userId}, ${driveId}) as level,
        app.seen_step(${taughtId}, ${skill}, ${userId}, ${driveId}) as "taughtLevel"`
    return facts
      ? {
          isOneself: userId === viewer.userId,
          isBeside: facts.isBeside,
          level: SKILL_STEPS[facts.level - 1] ?? null,
          taughtLevel: SKILL_STEPS[facts.taughtLevel - 1] ?? null,
        }
      : null
  },

  refuse: (_viewer, facts, { step }) => refuseStep(step, facts),

  async run({ stepId, userId, skill, step, driveId, evidence, taughtId, onDate }, _facts, context) {
    const { tx, viewer, now } = context
    await tx.sql`
      insert into skill_step (id, user_id, skill, step, witnessed_by, drive_id, evidence, taught_id, on_date, recorded_at)
      values (${stepId}, ${userId}, ${skill}, ${step}, ${viewer.userId}, ${driveId}, ${evidence}, ${taughtId}, ${onDate}::date, ${now})`
    if (step === 'teach') await tx.sql`select app.note_taught(${stepId})`
    await tx.sql`select app.tell_learner(${userId}, 'skill.witnessed')`
    return success({ stepId })
  },
})
