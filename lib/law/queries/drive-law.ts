import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { lawIn } from './law-of'

/** What a drive chose, what is usual for its recognition path where it chose nothing, and the day there. */
export type DriveLaw = { today: CalendarDate; chosen: string | null; packId: string | null }

/** The law of a drive; `null` for whoever is not of it. */
export const getDriveLaw = (session: Session, driveId: string, now: Date): Promise<DriveLaw | null> =>
  asViewer(session, async (tx) => {
    const law = await lawIn(tx, driveId)
    return law && { today: dateIn(law.timeZone, now), chosen: law.jurisdiction, packId: law.packId }
  })
