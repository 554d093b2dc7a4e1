import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'

/**
 * Calls off what a group had set or proposed with a coach who goes: nobody would come. What was held, or what is over and waits to be
 * written down, stays. Both sides are told of the end itself. Before the coach's access ends, since the coach may be the one who goes.
 */
export async function callOffSessions({ sql }: ViewerTx, driveId: string, now: Date): Promise<void> {
  await sql`
    update coaching_session set cancelled_at = ${now}
    where drive_id = ${driveId} and cancelled_at is null and held_at is null and (starts_at is null or starts_at > ${now})`
}
