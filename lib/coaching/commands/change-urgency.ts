import 'server-only'
import { refuseChangeUrgency } from '@/lib/coaching/queue/policy'
import { ChangeUrgency } from '@/lib/coaching/queue/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** The committee says that it has become more urgent, or less: somebody was fired, a date is set, it is public. */
export const changeUrgency = defineCommand({
  name: 'coaching_request.change_urgency',
  scope: 'drive',
  input: ChangeUrgency,
  subject: 'request',

  async load({ driveId, requestId }, { tx }) {
    const [row] = await tx.sql<{ state: string; urgency: string; code: string }>`
      select r.state, r.urgency, d.code from coaching_request r join drive d on d.id = r.drive_id
      where r.id = ${requestId} and r.drive_id = ${driveId} for update of r`
    return row ?? null
  },

  refuse: (_viewer, request) => refuseChangeUrgency(request),

  async run({ driveId, requestId, urgency }, request, { tx }) {
    if (urgency === request.urgency) return success({ requestId })
    await tx.sql`update coaching_request set urgency = ${urgency} where id = ${requestId}`
    const params = JSON.stringify({ code: request.code })
    await tx.sql`select app.notify_coordinators('coaching_request.urgency', ${driveId}, ${params})`
    return success({ requestId })
  },
})
