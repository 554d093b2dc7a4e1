import 'server-only'
import { refuseFinishSession } from '@/lib/coaching/policy'
import { FinishSession } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { loadSession } from './load-session'

/** Writes down how a session was: how many of the group came, and what came of it. Both sides may, and see what the other wrote. */
export const finishSession = defineCommand({
  name: 'session.finish',
  scope: 'drive',
  input: FinishSession,
  subject: 'coaching_session',
  load: loadSession,
  refuse: (_viewer, session) => refuseFinishSession(session),

  async run({ driveId, sessionId, version, came, outcome }, session, { tx, vault, now }) {
    if (session.version !== version)
      return failure({ code: 'conflict', reason: { key: 'sessions.refused.changed' } })
    const place = { table: 'coaching_session', rowId: sessionId }
    const words = vault.seal(driveKey(driveId), place, { ...session.words, outcome })
    await tx.sql`
      update coaching_session set held_at = coalesce(held_at, ${now}), came = ${came}, words = ${words}, version = version + 1
      where drive_id = ${driveId} and id = ${sessionId}`
    return success({ sessionId })
  },
})
