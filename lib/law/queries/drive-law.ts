import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { type DriveLaw, lawIn } from './law-of'

/** What a drive chose, what is usual for its recognition path where it chose nothing, and the day there. */
export type LawChoice = Pick<DriveLaw, 'packId' | 'pathSaid'> & { today: CalendarDate; chosen: string | null }

/** The law of a drive; `null` for whoever is not of it. */
export const getDriveLaw = (session: Session, driveId: string, now: Date): Promise<LawChoice | null> =>
  asViewer(session, async (tx) => {
    const law = await lawIn(tx, driveId, now)
    if (!law) return null
    const { timeZone, jurisdiction, packId, pathSaid } = law
    return { today: dateIn(timeZone, now), chosen: jurisdiction, packId, pathSaid }
  })
