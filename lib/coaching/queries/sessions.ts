import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type SessionKind, type SessionStage, stageOf } from '@/lib/coaching/session'
import { type Side, sideOf } from '@/lib/coaching/thread'
import { asViewer } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'

export type CoachingSession = {
  sessionId: string
  kind: SessionKind
  stage: SessionStage
  /** Whether the viewer's side proposed it and waits for the other. */
  isOwnProposal: boolean
  minutes: number
  startsAt: Date | null
  proposedAt: Date
  slots: { slotId: string; startsAt: Date }[]
  came: number | null
  version: number
  link: string
  agenda: string
  outcome: string
}

export type Sessions = {
  code: string
  side: Side
  /** Where the others live, so that both clocks can be shown; `null` when there is nobody. */
  otherZone: string | null
  sessions: CoachingSession[]
}

type Row = Omit<CoachingSession, 'stage' | 'slots' | 'isOwnProposal' | 'link' | 'agenda' | 'outcome'> & {
  byCoach: boolean
  heldAt: Date | null
  cancelledAt: Date | null
  words: Buffer
}

/** The sessions of a group and its coach, what lies ahead first; `null` for those whom they do not concern. */
export function getSessions(viewer: Viewer, driveId: string, now: Date): Promise<Sessions | null> {
  const side = sideOf(viewer, driveId, 'coach')
  if (!side) return Promise.resolve(null)
  return asViewer(viewer, async ({ sql, vault }) => {
    const [drive] = await sql<{ code: string; timeZone: string; coachZone: string | null }>`
      select d.code, d.time_zone as "timeZone", (select p.time_zone from coaching c join coach_profile p on p.user_id = c.coach_id
        where c.drive_id = d.id and c.until_at is null order by c.from_at desc limit 1) as "coachZone"
      from drive d where d.id = ${driveId}`
    if (!drive) return null
    const rows = await sql<Row>`
      select s.id as "sessionId", s.kind, s.minutes, s.starts_at as "startsAt", s.proposed_at as "proposedAt", s.held_at as "heldAt",
        s.cancelled_at as "cancelledAt", s.came, s.version, s.words,
        exists (select from coaching c where c.drive_id = s.drive_id and c.coach_id = s.proposed_by) as "byCoach"
      from coaching_session s where s.drive_id = ${driveId} and s.cancelled_at is null
      order by coalesce(s.starts_at, s.proposed_at) desc, s.id limit 60`
    const slots = await sql<{ sessionId: string; slotId: string; startsAt: Date }>`
      select session_id as "sessionId", id as "slotId", starts_at as "startsAt" from session_slot
      where drive_id = ${driveId} and session_id = any (${rows.map(({ sessionId }) => sessionId)}::uuid[]) order by starts_at, id`
    return {
      code: drive.code,
      side,
      otherZone: side === 'coach' ? drive.timeZone : drive.coachZone,
      sessions: rows.map(({ words, byCoach, heldAt, cancelledAt, ...row }) => {
        const place = { table: 'coaching_session', rowId: row.sessionId }
        return {
          ...row,
          ...vault.open<{ link: string; agenda: string; outcome: string }>(driveKey(driveId), place, words),
          stage: stageOf({ ...row, heldAt, cancelledAt }, now),
          isOwnProposal: byCoach === (side === 'coach'),
          slots: slots
            .filter(({ sessionId }) => sessionId === row.sessionId)
            .map(({ slotId, startsAt }) => ({ slotId, startsAt })),
        }
      }),
    }
  })
}
