import 'server-only'
import type * as z from 'zod'
import type { CommandContext } from '@/lib/command/define-command'
import type { PlaceWorker } from '../schema'

/**
 * Ends, on the day, the placements that a new one takes over: all main ones for a new main place, and any in the same cell.
 * A row is never changed: it is marked replaced, and what remains true of it (up to the day) is written anew.
 */
export async function endPlacements(
  { tx, viewer, now }: CommandContext,
  { driveId, workerId, cellId, as, fromOn }: z.infer<typeof PlaceWorker>,
): Promise<void> {
  const replaced = await tx.sql<{ id: string }>`
    update placement set replaced_at = ${now}
    where drive_id = ${driveId} and worker_id = ${workerId} and replaced_at is null
      and (until_on is null or until_on > ${fromOn})
      and (cell_id = ${cellId} or (is_primary and ${as === 'main'}))
    returning id`
  const ids = replaced.map(({ id }) => id)
  await tx.sql`
    insert into placement (drive_id, id, worker_id, cell_id, employer_id, is_primary, from_on, until_on, recorded_at, recorded_by)
    select drive_id, gen_random_uuid(), worker_id, cell_id, employer_id, is_primary, from_on, ${fromOn}::date, ${now}, ${viewer.userId}
    from placement where drive_id = ${driveId} and id = any (${ids}::uuid[]) and from_on < ${fromOn}`
}
