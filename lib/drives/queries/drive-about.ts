import 'server-only'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import type { Industry } from '@/lib/coaching/industries'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { currentEmployer } from '@/lib/records/queries/current-employer'
import type { DriveAttributeKind } from '../drive-attributes'
import { type Effective, effectiveAttributes } from '../effective-attributes'
import { saidIn } from './said-in'

/** One answer about the drive, and from which day on it was true. */
export type AttributeFact = { id: string; kind: DriveAttributeKind; value: string; fromOn: CalendarDate }

export type DriveAbout = {
  industry: Industry | null
  locale: 'en' | 'es'
  timeZone: string
  employer: string | null
  /** Everything that was ever said, newest first: the first of a kind is what holds now. */
  attributes: AttributeFact[]
  /** What its campaign or the network says, which it starts from. */
  inherited: Effective[]
}

/** What is written about a drive as a whole; `null` where it is not there for this session. */
export const getDriveAbout = (session: Session, driveId: string): Promise<DriveAbout | null> =>
  asViewer(session, async (tx) => {
    const [drive] = await tx.sql<Omit<DriveAbout, 'employer' | 'attributes' | 'inherited'>>`
      select industry, locale, time_zone as "timeZone" from drive where id = ${driveId}`
    if (!drive) return null
    const attributes = await tx.sql<AttributeFact>`
      select id, kind, value, from_on as "fromOn" from drive_attribute
      where drive_id = ${driveId} and employer_id is null and kind in ('context', 'model', 'recognition_path')
      order by from_on desc, recorded_at desc, id desc`
    const others = (await saidIn(tx, driveId)).filter(({ from }) => from !== 'drive')
    const inherited = Object.values(effectiveAttributes(others, dateIn(drive.timeZone, currentTime())))
    return { ...drive, attributes, inherited, employer: (await currentEmployer(tx, driveId))?.name ?? null }
  })
