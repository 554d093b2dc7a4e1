import 'server-only'
import { rolesIn } from '@/lib/access/viewer'
import { SeeReview } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** Notes in the committee's log that its coach looked at the review. Whoever is not the coach has nothing to note. */
export const seeReview = defineCommand({
  name: 'review.see',
  scope: 'self',
  input: SeeReview,
  subject: 'it',
  load: async ({ driveId }, { viewer }) => ({ isCoach: rolesIn(viewer, driveId).includes('coach') }),
  refuse: () => null,

  async run({ driveId }, { isCoach }, { tx }) {
    if (isCoach) await tx.sql`select app.see_review(${driveId})`
    return success({ driveId })
  },
})
