import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'

/** What ends: all places, or those that a new one in `cellId` takes over. */
type Ending = { driveId: string; workerIds: readonly string[]; fromOn: CalendarDate } & (
  | { as: 'all' }
  | { as: 'main' | 'also' | 'no_longer'; cellId: string }
)

/**
 * Ends, on the day, the placements that a new one takes over: all main ones for a new main place, and any in the same cell.
 * A row is never changed: it is marked replaced, and what remains true of it (up to the day) is written anew. Answers for which
 * firm each of them worked in the main place until then, as far as anybody has said.
 */
export async function endPlacements(
  { tx, viewer, now }: CommandContext,
  ending: Ending,
): Promise<Map<string, string | null>> {
  const { driveId, workerIds, fromOn, as } = ending
  const cellId = as === 'all' ? null : ending.cellId
  const replaced = await tx.sql<{
    id: string
    workerId: string
    employerId: string | null
    isPrimary: boolean
  }>`
    update placement set replaced_at = ${now}
    where drive_id = ${driveId} and worker_id = any (${workerIds}::uuid[]) and replaced_at is null
      and (until_on is null or until_on > ${fromOn})
      and (${as === 'all'} or cell_id = ${cellId} or (is_primary and ${as === 'main'}))
    returning id, worker_id as "workerId", employer_id as "employerId", is_primary as "isPrimary"`
  const ids = replaced.map(({ id }) => id)
  await tx.sql`
    insert into placement (drive_id, id, worker_id, cell_id, employer_id, is_primary, from_on, until_on, recorded_at, recorded_by)
    select drive_id, gen_random_uuid(), worker_id, cell_id, employer_id, is_primary, from_on, ${fromOn}::date, ${now}, ${viewer.userId}
    from placement where drive_id = ${driveId} and id = any (${ids}::uuid[]) and from_on < ${fromOn}`
  const main = replaced.filter(({ isPrimary }) => isPrimary)
  return new Map(main.map(({ workerId, employerId }) => [workerId, employerId]))
}
