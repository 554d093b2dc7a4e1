import 'server-only'
import { refuseCancelSession } from '@/lib/coaching/policy'
import { CancelSession } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadSession } from './load-session'
import { tellOtherSide } from './tell-other-side'

/** Calls a session off, or takes a proposal back. Nobody asks why. */
export const cancelSession = defineCommand({
  name: 'session.cancel',
  scope: 'drive',
  input: CancelSession,
  subject: 'coaching_session',
  load: loadSession,
  refuse: (_viewer, session) => refuseCancelSession(session),

  async run({ driveId, sessionId }, session, context) {
    await context.tx.sql`
      update coaching_session set cancelled_at = ${context.now} where drive_id = ${driveId} and id = ${sessionId}`
    await tellOtherSide(context, driveId, session.viewerSide, 'session.cancelled')
    return success({ sessionId })
  },
})
