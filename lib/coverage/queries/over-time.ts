import 'server-only'
import { addDays, type CalendarDate, dateIn } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { lastMeetingDayIn } from '@/lib/meetings/queries/last-meeting-day'
import { coverageOn } from '../coverage-on'
import { coverageOverTime, weeklyUntil } from '../coverage-over-time'
import type { OverTime } from '../over-time'
import { TREND_WEEKS } from '../published-constants'
import { turnoverOn } from '../turnover'
import { whatChanged } from '../what-changed'
import { driveFacts } from './drive-facts'
import { mapLabelsIn } from './map-labels'

/**
 * How a drive has changed: weekly points of half a year, what is different since `since` (if `null`, since the last meeting, or a week
 * ago), and how people come and go. `null` for whoever does not see the whole drive.
 */
export function getOverTime(
  session: Session,
  driveId: string,
  now: Date,
  since: CalendarDate | null,
): Promise<OverTime | null> {
  return asViewer(session, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string; startedAt: Date }>`
      select time_zone as "timeZone", started_at as "startedAt" from drive
      where id = ${driveId} and id = any (app.my_sight_drives())`
    if (!drive) return null
    const today = dateIn(drive.timeZone, now)
    const facts = await driveFacts(tx, driveId, drive.timeZone)
    const startedOn = dateIn(drive.timeZone, drive.startedAt)
    const days = weeklyUntil(today, TREND_WEEKS).filter((day) => day >= startedOn || day === today)
    const points = coverageOverTime(facts, days)
    const current = points.at(-1)?.coverage ?? coverageOn(facts, today)
    const lastMeetingOn = await lastMeetingDayIn(tx, driveId, today)
    const sinceDay = since !== null && since < today ? since : (lastMeetingOn ?? addDays(today, -7))
    return {
      today,
      since: sinceDay,
      lastMeetingOn,
      points: points.map(({ coverage: { onDate, whole, blindCells }, talks }) => ({
        ...{ onDate, whole, blindCells, talks },
      })),
      shocks: facts.shocks.flatMap((shock) => (shock.withdrawnAt === null ? shock.onDate : [])),
      changed: whatChanged(coverageOn(facts, sinceDay), current),
      turnover: turnoverOn(facts.workers, today, current.whole.headcount?.people ?? null),
      labels: await mapLabelsIn(tx, driveId),
    }
  })
}
