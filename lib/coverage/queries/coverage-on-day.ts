import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { coverageOn } from '../coverage-on'
import type { DriveCoverage } from '../drive-coverage'
import { endOfDay } from '../end-of-day'
import { driveFacts } from './drive-facts'

/**
 * The coverage of a drive on any day, counted from the facts. `by: 'then'` shows what was known at the end of that day
 * instead of what we know today. `null` for whoever does not see the whole drive.
 */
export function getCoverageOnDay(
  session: Session,
  driveId: string,
  { day, by = 'now' }: { day: CalendarDate; by?: 'now' | 'then' },
): Promise<DriveCoverage | null> {
  return asViewer(session, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string }>`
      select time_zone as "timeZone" from drive where id = ${driveId} and id = any (app.my_sight_drives())`
    if (!drive) return null
    const knownAt = by === 'then' ? endOfDay(day, drive.timeZone) : null
    return coverageOn(await driveFacts(tx, driveId, drive.timeZone, knownAt), day, knownAt)
  })
}
