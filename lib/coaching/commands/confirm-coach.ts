import 'server-only'
import { type Apprenticeship, refuseConfirm } from '@/lib/coaching/admission/apprenticeship'
import { ConfirmCoach } from '@/lib/coaching/admission/schema'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'

/** Ends an apprenticeship: from now on matching asks for nobody beside this coach. They hear it at once. */
export const confirmCoach = defineCommand({
  name: 'coach.confirm',
  scope: 'self',
  input: ConfirmCoach,
  subject: 'coach',

  async load({ coachId }, { tx, viewer }) {
    const [row] = await tx.sql<Apprenticeship & { mayConfirm: boolean }>`
      select sessions, was_seen as "wasSeen", may_confirm as "mayConfirm" from app.apprentices() where user_id = ${coachId}`
    return row ? { ...row, isOneself: coachId === viewer.userId } : null
  },

  refuse: (_viewer, apprentice) => refuseConfirm(apprentice),

  async run({ coachId }, _apprentice, { tx }) {
    const [row] = await tx.sql<{ confirmed: boolean }>`select app.confirm_coach(${coachId}) as confirmed`
    return row?.confirmed ? success({ coachId }) : failure({ code: 'conflict' })
  },
})
