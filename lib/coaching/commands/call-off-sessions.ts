import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'

/**
 * Calls off what was set or proposed with a coach whose coaching has just ended: nobody would come. That is what they proposed
 * themselves, and the rest too unless whoever leads stays, or the second coach who proposed it. What was held, or what is over and waits
 * to be written down, stays. Both sides are told of the end itself. Before the coach's access ends, since the coach may be the one who goes.
 */
export async function callOffSessions(
  { sql }: ViewerTx,
  { driveId, coachId }: { driveId: string; coachId: string },
  now: Date,
): Promise<void> {
  await sql`
    update coaching_session set cancelled_at = ${now}
    where drive_id = ${driveId} and cancelled_at is null and held_at is null and (starts_at is null or starts_at > ${now})
      and (proposed_by = ${coachId} or not app.a_coach_comes(drive_id, proposed_by))`
}
