import 'server-only'
import { areOfOneFirm } from '@/lib/coaching/buddies/buddy-pairs'
import { OneBuddy, ProposeBuddy } from '@/lib/coaching/buddies/schema'
import { firmsOfCandidates } from '@/lib/coaching/queries/firms-of-candidates'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'

/** One answer for all that stands against it, so that it does not say that two groups are of one firm. */
const NOT_FREE = { code: 'conflict', reason: { key: 'coaching.refused.buddy_not_free' } } as const

/** Asks two groups that wait whether they would talk with each other. Neither learns who the other is. */
export const proposeBuddy = defineCommand({
  name: 'buddy.propose',
  scope: 'network',
  input: ProposeBuddy,
  subject: 'request',
  load: async () => ({}),
  refuse: () => null,

  async run({ buddyId, driveId, otherId }, _facts, { tx }) {
    const firms = await firmsOfCandidates(tx)
    const [one, other] = [driveId, otherId].map((id) => ({ firms: firms.get(id) ?? [] }))
    if (one && other && areOfOneFirm(one, other)) return failure(NOT_FREE)
    const [row] = await tx.sql<{ asked: boolean }>`
      select app.propose_buddy(${buddyId}, ${driveId}, ${otherId}) as asked`
    if (!row?.asked) return failure(NOT_FREE)
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
