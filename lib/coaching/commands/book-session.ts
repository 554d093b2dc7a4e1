import 'server-only'
import { refuseBookSession } from '@/lib/coaching/policy'
import { BookSession } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadSession } from './load-session'
import { tellOtherSide } from './tell-other-side'

/** The side that was asked takes one of the proposed times. From then on it stands in both calendars. */
export const bookSession = defineCommand({
  name: 'session.book',
  scope: 'drive',
  input: BookSession,
  subject: 'coaching_session',

  async load(input, context) {
    const session = await loadSession(input, context)
    const [slot] = await context.tx.sql<{ startsAt: Date }>`
      select starts_at as "startsAt" from session_slot
      where drive_id = ${input.driveId} and id = ${input.slotId} and session_id = ${input.sessionId}`
    return session && slot ? { session, slot: { side: session.viewerSide, ...slot }, now: context.now } : null
  },

  refuse: (_viewer, { session, slot, now }) => refuseBookSession(session, slot, now),

  async run({ driveId, sessionId }, { session, slot }, context) {
    await context.tx.sql`
      update coaching_session set starts_at = ${slot.startsAt} where drive_id = ${driveId} and id = ${sessionId}`
    await tellOtherSide(context, driveId, session.viewerSide, 'session.booked')
    return success({ sessionId })
  },
})
