import 'server-only'
import { refuseWithdrawRequest } from '@/lib/coaching/policy'
import { WithdrawCoachingRequest } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** The committee takes its request back. A coach who was asked meanwhile hears it at once. */
export const withdrawCoachingRequest = defineCommand({
  name: 'coaching_request.withdraw',
  scope: 'drive',
  input: WithdrawCoachingRequest,
  subject: 'request',

  async load({ driveId, requestId }, { tx }) {
    const [row] = await tx.sql<{ state: string; code: string }>`
      select r.state, d.code from coaching_request r join drive d on d.id = r.drive_id
      where r.id = ${requestId} and r.drive_id = ${driveId} for update of r`
    return row ?? null
  },

  refuse: (_viewer, request) => refuseWithdrawRequest(request),

  async run({ driveId, requestId }, { code }, { tx, now }) {
    await tx.sql`update coaching_request set state = 'withdrawn', closed_at = ${now} where id = ${requestId}`
    const offers = await tx.sql<{ id: string }>`
      update match_offer set state = 'withdrawn', decided_at = ${now}
      where request_id = ${requestId} and state in ('offered', 'accepted') returning id`
    for (const { id } of offers) await tx.sql`select app.tell_offered_coach(${id}, 'match.withdrawn')`
    const params = JSON.stringify({ code })
    await tx.sql`select app.notify_coordinators('coaching_request.withdrawn', ${driveId}, ${params})`
    return success({ requestId })
  },
})
