import 'server-only'
import { type SessionFacts, stageOf } from '@/lib/coaching/session'
import { type Side, sideOf } from '@/lib/coaching/thread'
import type { CommandContext } from '@/lib/command/define-command'
import { driveKey } from '@/lib/vault/key-name'

export type SessionWords = { link: string; agenda: string; outcome: string }

/** A session as the commands need it: what it has come to, its words, and for whom the viewer speaks. */
export type LoadedSession = SessionFacts & {
  viewerSide: Side
  version: number
  words: SessionWords
}

type Row = {
  proposedBy: string
  isCoach: boolean
  startsAt: Date | null
  minutes: number
  heldAt: Date | null
  cancelledAt: Date | null
  version: number
  words: Buffer
}

/** Loads a session for a change; `null` when this viewer has no part in it. */
export async function loadSession(
  { driveId, sessionId }: { driveId: string; sessionId: string },
  { tx, vault, viewer, now }: CommandContext,
): Promise<LoadedSession | null> {
  const viewerSide = sideOf(viewer, driveId, 'coach')
  const [row] = await tx.sql<Row>`
    select s.proposed_by as "proposedBy", exists (select from coaching c where c.drive_id = s.drive_id
        and c.coach_id = s.proposed_by) as "isCoach",
      s.starts_at as "startsAt", s.minutes, s.held_at as "heldAt", s.cancelled_at as "cancelledAt", s.version, s.words
    from coaching_session s where s.drive_id = ${driveId} and s.id = ${sessionId} for update of s`
  if (!row || !viewerSide) return null
  return {
    stage: stageOf(row, now),
    side: row.isCoach ? 'coach' : 'group',
    viewerSide,
    version: row.version,
    words: vault.open<SessionWords>(
      driveKey(driveId),
      { table: 'coaching_session', rowId: sessionId },
      row.words,
    ),
  }
}
