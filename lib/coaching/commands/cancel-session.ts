import 'server-only'
import { refuseCancelSession } from '@/lib/coaching/policy'
import { CancelSession } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { type LoadedSession, loadSession } from './load-session'
import { tellOtherSide } from './tell-other-side'

/** Calls a session off, takes a proposal back, refuses its times, or says that it did not take place. Nobody asks why. */
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
    await tellOtherSide(context, driveId, session.viewerSide, whatTheOthersRead(session))
    return success({ sessionId })
  },
})

/** The kind of notice for the other side: what became of the session, seen from where it stood. */
function whatTheOthersRead({ stage, side, viewerSide }: LoadedSession): string {
  if (stage === 'over') return 'session.not_held'
  if (stage !== 'proposed') return 'session.cancelled'
  return side === viewerSide ? 'session.taken_back' : 'session.none_fits'
}
