import 'server-only'
import type { UpcomingCall } from '@/lib/coaching/next-step'
import { refuseNextStep } from '@/lib/coaching/queue/policy'
import { OfferNextStep } from '@/lib/coaching/queue/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

type Request = { state: string; code: string }

/**
 * A coordinator tells a waiting group what there is until a coach is found: a call on a day, another group, or that somebody is being
 * looked for. It stands on the request and the committee hears it at once.
 */
export const offerNextStep = defineCommand({
  name: 'coaching_request.offer_step',
  scope: 'network',
  input: OfferNextStep,
  subject: 'request',

  async load({ driveId, requestId, gatheringId }, { tx, now }) {
    const [request] = await tx.sql<Request>`
      select state, drive_code as code from coaching_request
      where id = ${requestId} and drive_id = ${driveId} for update`
    if (!request) return null
    const [call] = await tx.sql<Pick<UpcomingCall, 'kind' | 'startsAt'>>`
      select kind, starts_at as "startsAt" from gathering where id = ${gatheringId} and kind in ('open_call', 'group_coaching')
        and cancelled_at is null and starts_at > ${now}`
    return { ...request, call: call ?? null }
  },

  refuse: (_viewer, request, { step }) => refuseNextStep(request, step),

  async run({ driveId, requestId, step, gatheringId }, { code, call }, { tx, now }) {
    await tx.sql`
      update coaching_request set next_step = ${step}, next_step_id = ${call ? gatheringId : null},
        next_step_at = ${call?.startsAt ?? now} where id = ${requestId}`
    const params = JSON.stringify({ code })
    await tx.sql`select app.notify_committee(${driveId}, 'coaching_request.next_step', ${params})`
    return success({ requestId })
  },
})
