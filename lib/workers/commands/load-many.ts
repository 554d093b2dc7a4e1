import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import { driveZoneIn } from '@/lib/drives/queries/drive-zone'
import { furthestDay } from '../furthest-day'
import type { LoadedPerson } from '../lists/loaded-person'

/** People who are on the list and within sight, with what decides whether they can be changed, and the last day to date ahead to. */
export async function loadMany(
  { driveId, workerIds }: { driveId: string; workerIds: readonly string[] },
  { tx, now }: CommandContext,
): Promise<{ people: LoadedPerson[]; latest: CalendarDate } | null> {
  const timeZone = await driveZoneIn(tx, driveId)
  if (!timeZone) return null
  const people = await tx.sql<LoadedPerson>`
    select w.id as "workerId", w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId", c.whole as "isChart",
      c.whole or w.id = any ((select app.my_list_workers())::uuid[]) as "mayChange",
      c.whole or not (w.id = any ((select app.leader_workers())::uuid[])) as "mayMove"
    from worker w, lateral (select w.drive_id = any ((select app.my_chart_drives())::uuid[]) as whole) c
    where w.drive_id = ${driveId} and w.id = any (${workerIds}::uuid[]) and w.removed_at is null`
  return { people, latest: furthestDay(dateIn(timeZone, now)) }
}
