import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseWithdrawal } from '../cards/policy'
import { WithdrawCard } from '../cards/schema'
import { loadCard } from './load-card'

/** Writes down that somebody took their card back, or that they did not after all. */
export const withdrawCard = defineCommand({
  name: 'card.withdraw',
  scope: 'drive',
  input: WithdrawCard,
  subject: 'card',
  load: loadCard,
  refuse: (_viewer, { signedOn, today }, { withdrawnOn }) => refuseWithdrawal(withdrawnOn, signedOn, today),

  async run({ driveId, cardId, withdrawnOn }, _facts, { tx }) {
    await tx.sql`update card set withdrawn_on = ${withdrawnOn}::date where drive_id = ${driveId} and id = ${cardId}`
    return success({ cardId })
  },
})
