import 'server-only'
import { readAccountCode } from '@/lib/access/account-code'
import { VouchForCoach } from '@/lib/coaching/admission/schema'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'

/**
 * Says that one knows somebody as an organizer, by the account code that they gave. Two such words make an apprentice. Open to admitted
 * coaches and to committees of groups that somebody coached for a while. A code of nobody and of somebody without a profile answer the same.
 */
export const vouchForCoach = defineCommand({
  name: 'coach.vouch',
  scope: 'self',
  input: VouchForCoach,
  subject: 'coach',
  load: async (_input, { tx }) => {
    const [row] = await tx.sql<{ may: boolean }>`select app.i_may_vouch() as may`
    return { mayVouch: row?.may ?? false }
  },
  refuse: (_viewer, { mayVouch }) => (mayVouch ? null : { key: 'coaching.refused.may_not_vouch' }),

  async run({ voucherId, accountCode }, _facts, { tx }) {
    const [found] = await tx.sql<{ userId: string | null }>`
      select app.vouch_for(${voucherId}, ${readAccountCode(accountCode)}) as "userId"`
    if (!found?.userId)
      return failure({
        code: 'invalid',
        fields: { accountCode: [{ key: 'coaching.refused.no_such_coach' }] },
      })
    return success({ voucherId })
  },
})
