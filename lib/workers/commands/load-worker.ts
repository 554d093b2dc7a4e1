import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import { furthestDay } from '../furthest-day'

/** What most commands about a person have to know. */
export type KnownWorker = {
  /** Today in the drive's zone, and the last day that something may be dated ahead to. */
  today: CalendarDate
  latest: CalendarDate
  leaveAlone: boolean
  onlyUserId: string | null
}

/** Somebody who is on the list and within reach; `null` otherwise. */
export async function loadWorker(
  { driveId, workerId }: { driveId: string; workerId: string },
  { tx, now }: CommandContext,
): Promise<KnownWorker | null> {
  const [found] = await tx.sql<{ timeZone: string; leaveAlone: boolean; onlyUserId: string | null }>`
    select d.time_zone as "timeZone", w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId"
    from worker w join drive d on d.id = w.drive_id
    where w.drive_id = ${driveId} and w.id = ${workerId} and w.removed_at is null`
  if (!found) return null
  const { timeZone, ...worker } = found
  const today = dateIn(timeZone, now)
  return { ...worker, today, latest: furthestDay(today) }
}
