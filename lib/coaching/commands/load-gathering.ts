import 'server-only'
import { type CallStage, type CallTimes, type Place, stageOfCall } from '@/lib/coaching/gathering'
import type { CommandContext } from '@/lib/command/define-command'

export type LoadedGathering = Place & { stage: CallStage; isHost: boolean }

type Row = CallTimes & { seats: number | null; taken: number; isSignedUp: boolean; isHost: boolean }

/** A gathering as its commands need it, one change at a time; `null` when the viewer may not come to it. */
export async function loadGathering(
  { gatheringId }: { gatheringId: string },
  { tx, viewer, now }: CommandContext,
): Promise<LoadedGathering | null> {
  // Two people at once and one seat left: the second sees that it is taken.
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`gathering ${gatheringId}`}, 0))`
  const [row] = await tx.sql<Row>`
    select g.starts_at as "startsAt", g.minutes, g.held_at as "heldAt", g.cancelled_at as "cancelledAt", g.seats,
      coalesce((select places from app.places_taken(array[g.id])), 0) as taken, g.hosted_by = ${viewer.userId} as "isHost",
      exists (select from gathering_place p where p.gathering_id = g.id and p.user_id = ${viewer.userId}
        and p.cancelled_at is null) as "isSignedUp"
    from gathering g where g.id = ${gatheringId} and g.kind in ('open_call', 'group_coaching', 'pod')`
  return row ? { ...row, stage: stageOfCall(row, now) } : null
}
