import 'server-only'
import { isLate, type QueueClock, TARGET_HOURS } from '@/lib/coaching/queue-clock'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** A group that waits for something other than a coach. */
export type WaitingGroup = {
  clock: Extract<QueueClock, 'first_session' | 'first_talk'>
  driveId: string
  code: string
  since: Date
  isLate: boolean
}

/** What waits beside the queue: codes, ages and how many callers; nothing about the people of a group. */
export type WaitingElsewhere = {
  /** People who wait for their first call; `since` is the first of them. */
  calls: { waiting: number; late: number; since: Date | null }
  /** Groups past their target, the oldest first, and how many are still within it. */
  late: WaitingGroup[]
  inTime: number
}

const HOUR_MS = 3_600_000

/** Reads the clocks for the coordination; empty for everybody else. */
export async function readWaitingElsewhere({ sql }: ViewerTx, now: Date): Promise<WaitingElsewhere> {
  const before = new Date(now.getTime() - TARGET_HOURS.first_call * HOUR_MS)
  const [calls] = await sql<WaitingElsewhere['calls']>`
    select waiting, late, since from app.calls_waiting(${before})`
  const rows = await sql<Omit<WaitingGroup, 'isLate'>>`
    select kind as clock, drive_id as "driveId", code, since from app.queue_clocks(${now}) order by since, code, kind`
  const groups = rows.map((row) => ({ ...row, isLate: isLate(row.clock, row.since, now) }))
  return {
    calls: calls ?? { waiting: 0, late: 0, since: null },
    late: groups.filter((group) => group.isLate),
    inTime: groups.filter((group) => !group.isLate).length,
  }
}
