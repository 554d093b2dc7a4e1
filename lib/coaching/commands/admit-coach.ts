import 'server-only'
import { AdmitCoach } from '@/lib/coaching/admission/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** A coordinator admits somebody whom they know otherwise, as an apprentice. Nobody admits themself. */
export const admitCoach = defineCommand({
  name: 'coach.admit',
  scope: 'network',
  input: AdmitCoach,
  subject: 'coach',

  async load({ coachId }, { tx }) {
    const [row] = await tx.sql<{ isAdmitted: boolean }>`
      select admitted_at is not null as "isAdmitted" from coach_profile where user_id = ${coachId} and left_at is null`
    return row ? { ...row, coachId } : null
  },

  refuse: (viewer, { isAdmitted, coachId }) => {
    if (coachId === viewer.userId) return { key: 'coaching.refused.not_oneself' }
    return isAdmitted ? { key: 'coaching.refused.admitted_already' } : null
  },

  async run({ coachId }, _coach, { tx }) {
    await tx.sql`select app.admit_coach(${coachId}, true)`
    return success({ coachId })
  },
})
