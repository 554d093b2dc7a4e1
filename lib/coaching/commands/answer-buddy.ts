import 'server-only'
import { buddyWordsPlace } from '@/lib/coaching/buddies/buddy'
import { refuseAnswerBuddy, refuseLeaveBuddy } from '@/lib/coaching/buddies/policy'
import { AnswerBuddy, LeaveBuddy } from '@/lib/coaching/buddies/schema'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { readBuddies } from '../queries/buddies'

/** A committee says whether it would talk with another group, and how it can be reached. A no is told to nobody. */
export const answerBuddy = defineCommand({
  name: 'buddy.answer',
  scope: 'drive',
  input: AnswerBuddy,
  subject: 'buddy',

  load: async ({ driveId, buddyId }, { tx }) =>
    (await readBuddies(tx, driveId)).find((one) => one.buddyId === buddyId) ?? null,

  refuse: (_viewer, buddy) => refuseAnswerBuddy(buddy),

  async run({ driveId, buddyId, agrees, reach }, _buddy, { tx, vault }) {
    const words = agrees ? vault.seal(networkKey, buddyWordsPlace(buddyId), { reach }) : null
    const [row] = await tx.sql<{ both: boolean | null }>`
      select app.answer_buddy(${driveId}, ${buddyId}, ${agrees}, ${words}) as both`
    // The other group said yes in the same moment, or the coordination took it back.
    if (row?.both == null) return failure({ code: 'conflict' })
    return success({ buddyId })
  },
})

/** Ends what both agreed on. The other group hears that it ended, and no reason. */
export const leaveBuddy = defineCommand({
  name: 'buddy.leave',
  scope: 'drive',
  input: LeaveBuddy,
  subject: 'buddy',

  load: async ({ driveId, buddyId }, { tx }) =>
    (await readBuddies(tx, driveId)).find((one) => one.buddyId === buddyId) ?? null,

  refuse: (_viewer, buddy) => refuseLeaveBuddy(buddy),

  async run({ driveId, buddyId }, _buddy, { tx }) {
    await tx.sql`select app.leave_buddy(${driveId}, ${buddyId})`
    return success({ buddyId })
  },
})
