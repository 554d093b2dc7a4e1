import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { LeaderOutcome } from '../after-steps'
import { leaderYield } from '../leader-yield'
import type { Outcome } from '../predictions'

/**
 * Whom each person moved who has followers on the frozen list, those first whom the smallest share followed. Ties count that were
 * known by the day of the action, so that it is not its own proof, and that nobody has taken back since.
 */
export async function leaderOutcomes(
  { sql }: ViewerTx,
  driveId: string,
  outcomes: readonly Outcome[],
  happensOn: CalendarDate,
): Promise<LeaderOutcome[]> {
  const ties = await sql<{ leaderId: string; followers: string[] }>`
    select from_worker_id as "leaderId", array_agg(distinct to_worker_id) as followers from tie
    where drive_id = ${driveId} and kind = 'follows' and withdrawn_at is null and on_date <= ${happensOn}
      and from_worker_id <> to_worker_id group by 1`
  const onList = new Map(outcomes.map((outcome) => [outcome.workerId, outcome]))
  const tookPart = new Set(
    outcomes.flatMap(({ workerId, result }) => (result === 'took_part' ? workerId : [])),
  )
  return ties
    .flatMap(({ leaderId, followers }) => {
      const leader = onList.get(leaderId)
      const moved = leaderYield(
        followers.filter((id) => onList.has(id)),
        tookPart,
      )
      if (!leader || moved.followers === 0) return []
      return { workerId: leaderId, cellId: leader.cellId, tookPart: tookPart.has(leaderId), moved }
    })
    .toSorted((a, b) => (a.moved.share ?? 0) - (b.moved.share ?? 0) || (a.workerId < b.workerId ? -1 : 1))
}
