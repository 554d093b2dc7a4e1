import 'server-only'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'

/** What holds for a drive now, by kind (context, model, recognition path, stage), and since when. */
export type Standing = { kind: string; value: string; fromOn: CalendarDate }

export type Strategy = { today: CalendarDate; standing: Standing[] }

/** Where a drive stands and what it has to decide; `null` where it is not there for this session. */
export const getStrategy = (
  session: Session,
  driveId: string,
  now = currentTime(),
): Promise<Strategy | null> =>
  asViewer(session, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string }>`
      select time_zone as "timeZone" from drive where id = ${driveId}`
    if (!drive) return null
    const today = dateIn(drive.timeZone, now)
    const standing = await tx.sql<Standing>`
      select distinct on (kind) kind, value, from_on as "fromOn" from drive_attribute
      where drive_id = ${driveId} and employer_id is null and from_on <= ${today}
      order by kind, from_on desc, recorded_at desc, id desc`
    return { today, standing }
  })
