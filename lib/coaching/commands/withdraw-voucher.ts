import 'server-only'
import { WithdrawVoucher } from '@/lib/coaching/admission/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** Takes one's word back, without a reason. Who was admitted meanwhile stays a coach. */
export const withdrawVoucher = defineCommand({
  name: 'coach.withdraw_voucher',
  scope: 'self',
  input: WithdrawVoucher,
  subject: 'coach',

  async load({ voucherId }, { tx, viewer }) {
    const [row] = await tx.sql<{ id: string }>`
      select id from coach_voucher where id = ${voucherId} and vouched_by = ${viewer.userId} and withdrawn_at is null`
    return row ?? null
  },

  refuse: () => null,

  async run({ voucherId }, _voucher, { tx, now }) {
    await tx.sql`update coach_voucher set withdrawn_at = ${now} where id = ${voucherId}`
    return success({ voucherId })
  },
})
