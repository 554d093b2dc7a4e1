import 'server-only'
import { OneBuddy, ProposeBuddy } from '@/lib/coaching/buddies/schema'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'

/** Asks two groups that wait whether they would talk with each other. Neither learns who the other is. */
export const proposeBuddy = defineCommand({
  name: 'buddy.propose',
  scope: 'network',
  input: ProposeBuddy,
  subject: 'request',
  load: async () => ({}),
  refuse: () => null,

  async run({ buddyId, driveId, otherId }, _facts, { tx }) {
    const [row] = await tx.sql<{ asked: boolean }>`
      select app.propose_buddy(${buddyId}, ${driveId}, ${otherId}) as asked`
    if (!row?.asked) return failure({ code: 'conflict', reason: { key: 'coaching.refused.buddy_not_free' } })
    return success({ buddyId })
  },
})

/** Takes a proposal back, or ends what two groups had agreed on. */
export const withdrawBuddy = defineCommand({
  name: 'buddy.withdraw',
  scope: 'network',
  input: OneBuddy,
  subject: 'buddy',

  async load({ buddyId }, { tx }) {
    const [row] = await tx.sql`select from app.buddies_proposed() where id = ${buddyId} and stands`
    return row ? {} : null
  },

  refuse: () => null,

  async run({ buddyId }, _facts, { tx }) {
    await tx.sql`select app.withdraw_buddy(${buddyId})`
    return success({ buddyId })
  },
})
