import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { type CoverageGrid, coverageGrid } from '../coverage-grid'
import { coverageOn } from '../coverage-on'
import type { DriveCoverage } from '../drive-coverage'
import { endOfDay } from '../end-of-day'
import { coverageNowIn } from './coverage-now'
import { driveFacts } from './drive-facts'
import { type MapLabels, mapLabelsIn } from './map-labels'

/** A whole map page: numbers, their layout, the words, and today in the drive's zone. */
export type CoverageMap = {
  coverage: DriveCoverage
  grid: CoverageGrid
  labels: MapLabels
  today: CalendarDate
  partial: boolean
}

/** The day to show and whose knowledge: ours, or what was in the books at the end of that day. */
export type AskedDay = { day: CalendarDate; by: 'now' | 'then' }

/** The map of now, or of `asked`; `null` if there is no such drive for this session, or no past for this viewer. */
export function getCoverageMap(
  session: Session,
  driveId: string,
  now: Date,
  asked: AskedDay | null,
): Promise<CoverageMap | null> {
  return asViewer(session, async (tx) => {
    const current = await coverageNowIn(tx, driveId, now)
    if (!current) return null
    const today = current.coverage.onDate
    const labels = await mapLabelsIn(tx, driveId)
    if (asked === null || (asked.day >= today && asked.by === 'now'))
      return { ...current, today, labels, grid: coverageGrid(current.coverage, labels.places) }
    if (current.partial) return null

    const [drive] = await tx.sql<{
      timeZone: string
    }>`select time_zone as "timeZone" from drive where id = ${driveId}`
    const timeZone = drive?.timeZone ?? 'UTC'
    const facts = await driveFacts(tx, driveId, timeZone)
    const coverage = coverageOn(facts, asked.day, asked.by === 'then' ? endOfDay(asked.day, timeZone) : null)
    return { coverage, partial: false, today, labels, grid: coverageGrid(coverage, labels.places) }
  })
}
