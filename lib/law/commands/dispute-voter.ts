import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { DisputeVoter } from '../voters/schema'

/** Notes why somebody on the voter list should not vote. It judges nothing: who is in the unit is decided elsewhere. */
export const disputeVoter = defineCommand({
  name: 'voter.dispute',
  scope: 'drive',
  input: DisputeVoter,
  subject: 'voter',

  async load({ driveId, voterId }, { tx }) {
    const [line] = await tx.sql<{ id: string }>`
      select v.id from voter v join voter_list l on l.drive_id = v.drive_id and l.id = v.list_id and l.retired_at is null
      where v.drive_id = ${driveId} and v.id = ${voterId}`
    return line ?? null
  },

  refuse: () => null,

  async run({ driveId, voterId, dispute }, _facts, { tx, viewer, now }) {
    await tx.sql`
      update voter set dispute = ${dispute}, decided_by = ${viewer.userId}, decided_at = ${now}
      where drive_id = ${driveId} and id = ${voterId}`
    return success({ voterId })
  },
})
