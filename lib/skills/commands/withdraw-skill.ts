import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { WithdrawSkill } from '../schema'

/** Takes a step back: by whoever saw it, or by the one about whom it was written. */
export const withdrawSkill = defineCommand({
  name: 'skill.withdraw',
  scope: 'self',
  input: WithdrawSkill,
  subject: 'skill_step',

  async load({ stepId }, { tx, viewer }) {
    const [step] = await tx.sql<{ id: string }>`
      select id from skill_step where id = ${stepId} and withdrawn_at is null
        and (witnessed_by = ${viewer.userId} or user_id = ${viewer.userId})`
    return step ?? null
  },

  refuse: () => null,

  async run({ stepId }, _facts, { tx, now }) {
    await tx.sql`update skill_step set withdrawn_at = ${now} where id = ${stepId}`
    return success({ stepId })
  },
})
