import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseWithdrawTie } from '../policy'
import { WithdrawTie } from '../schema'

type Facts = { recordedBy: string; fromWorkerId: string; toWorkerId: string; kind: string }

/** Takes a tie back, with what the same person said about the same two before. What a colleague wrote down stays. */
export const withdrawTie = defineCommand({
  name: 'tie.withdraw',
  scope: 'drive',
  input: WithdrawTie,
  subject: 'tie',

  async load({ driveId, tieId }, { tx }) {
    const [tie] = await tx.sql<Facts>`
      select recorded_by as "recordedBy", from_worker_id as "fromWorkerId", to_worker_id as "toWorkerId", kind
      from tie where drive_id = ${driveId} and id = ${tieId} and withdrawn_at is null`
    return tie ?? null
  },

  refuse: (viewer, tie, { driveId }) => refuseWithdrawTie(viewer, driveId, tie),

  async run({ driveId, tieId }, { recordedBy, fromWorkerId, toWorkerId, kind }, { tx, now }) {
    const withdrawn = await tx.sql`
      update tie set withdrawn_at = ${now} where drive_id = ${driveId} and recorded_by = ${recordedBy} and kind = ${kind}
        and from_worker_id = ${fromWorkerId} and to_worker_id = ${toWorkerId} and withdrawn_at is null returning id`
    return withdrawn.length > 0 ? success({ tieId }) : failure({ code: 'not_found' })
  },
})
