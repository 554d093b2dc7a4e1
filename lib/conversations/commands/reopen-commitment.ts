import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseReopenCommitment } from '../policy'
import { ReopenCommitment } from '../schema'

type Step = { userId: string; outcome: string | null; talkIsTakenBack: boolean; newOneIsOpen: boolean }

/**
 * Takes back how a next step ended, and what was said when looking back at it: it is open again. A step with a new date is
 * opened again only together with dropping the one that took its place.
 */
export const reopenCommitment = defineCommand({
  name: 'commitment.reopen',
  scope: 'drive',
  input: ReopenCommitment,
  subject: 'follow_up',

  async load({ driveId, commitmentId, insteadOfId }, { tx }) {
    const [step] = await tx.sql<Step>`
      select c.user_id as "userId", c.outcome,
        exists (select from one_on_one o where o.drive_id = c.drive_id and o.id = c.one_on_one_id
          and o.withdrawn_at is not null) as "talkIsTakenBack",
        exists (select from commitment n where n.drive_id = c.drive_id and n.id = ${insteadOfId} and n.outcome is null
          and n.worker_id = c.worker_id and n.user_id = c.user_id and n.recorded_at = c.closed_at) as "newOneIsOpen"
      from commitment c where c.drive_id = ${driveId} and c.id = ${commitmentId} for update of c`
    return step ?? null
  },

  refuse: (viewer, step, { driveId }) => refuseReopenCommitment(viewer, driveId, step),

  async run({ driveId, commitmentId, insteadOfId }, { outcome }, { tx, viewer, now }) {
    if (outcome === 'renegotiated') {
      await tx.sql`
        update commitment set outcome = 'withdrawn', closed_at = ${now}, closed_by = ${viewer.userId}
        where drive_id = ${driveId} and id = ${insteadOfId}`
    }
    await tx.sql`
      update commitment set outcome = null, closed_at = null, closed_by = null, debrief = null, missing = '{}',
        debriefed_at = null, debriefed_by = null
      where drive_id = ${driveId} and id = ${commitmentId}`
    return success({ commitmentId })
  },
})
