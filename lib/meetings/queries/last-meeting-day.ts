import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'

/**
 * The day of the last meeting of the committee or of everybody that took place before `today`; `null` where there was none or the
 * viewer knows of none. A social decides nothing, so what changed is not told since one.
 */
export async function lastMeetingDayIn(
  { sql }: ViewerTx,
  driveId: string,
  today: CalendarDate,
): Promise<CalendarDate | null> {
  const [last] = await sql<{ onDate: CalendarDate | null }>`
    select max((m.starts_at at time zone d.time_zone)::date) as "onDate" from meeting m join drive d on d.id = m.drive_id
    where m.drive_id = ${driveId} and m.kind <> 'social' and m.cancelled_at is null
      and (m.starts_at at time zone d.time_zone)::date < ${today}::date`
  return last?.onDate ?? null
}
