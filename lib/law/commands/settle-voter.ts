import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { SettleVoter } from '../voters/schema'

/** Decides who a line of the voter list is. */
export const settleVoter = defineCommand({
  name: 'voter.settle',
  scope: 'drive',
  input: SettleVoter,
  subject: 'voter',

  async load({ driveId, voterId, as }, { tx }) {
    const workerId = as.state === 'matched' ? as.workerId : null
    const [line] = await tx.sql<{ known: boolean; taken: boolean }>`
      select ${workerId}::uuid is null or exists (select from worker w
          where w.drive_id = v.drive_id and w.id = ${workerId} and w.removed_at is null) as known,
        exists (select from voter o where o.drive_id = v.drive_id and o.list_id = v.list_id and o.id <> v.id
          and o.worker_id = ${workerId} and o.state in ('matched', 'added')) as taken
      from voter v join voter_list l on l.drive_id = v.drive_id and l.id = v.list_id and l.retired_at is null
      where v.drive_id = ${driveId} and v.id = ${voterId}`
    return line?.known ? line : null
  },

  refuse: () => null,

  async run({ driveId, voterId, as }, { taken }, { tx, viewer, now }) {
    if (taken)
      return failure({ code: 'invalid', fields: { workerId: [{ key: 'voters.refused.another_line' }] } })
    await tx.sql`
      update voter set state = ${as.state}, worker_id = ${as.state === 'matched' ? as.workerId : null},
        decided_by = ${viewer.userId}, decided_at = ${now}
      where drive_id = ${driveId} and id = ${voterId}`
    return success({ voterId })
  },
})
