import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { type EmployerWords, employerWordsPlace } from '@/lib/records/employer-words'
import { networkKey } from '@/lib/vault/key-name'

/** A firm of a drive. `path`: how it comes to be recognized there; `null`: as the drive says for all. */
export type DriveEmployer = {
  employerId: string
  name: string
  version: number
  fromOn: CalendarDate
  /** Has nobody there any more since; `null`: it has. */
  untilOn: CalendarDate | null
  path: string | null
}

/** The firms of a drive, those of today first, in the order in which they were named. Empty for a coach. */
export const getEmployers = (session: Session, driveId: string): Promise<DriveEmployer[]> =>
  asViewer(session, (tx) => employersOf(tx, driveId))

/** {@link getEmployers} inside a transaction that is already open. */
export async function employersOf({ sql, vault }: ViewerTx, driveId: string): Promise<DriveEmployer[]> {
  const rows = await sql<Omit<DriveEmployer, 'name'> & { words: Buffer }>`
    select e.id as "employerId", e.words, e.version, x.from_on as "fromOn", x.until_on as "untilOn",
      (select a.value from drive_attribute a where a.drive_id = x.drive_id and a.employer_id = e.id
        and a.kind = 'recognition_path' order by a.from_on desc, a.recorded_at desc, a.id desc limit 1) as path
    from drive_employer x join employer e on e.id = x.employer_id
    where x.drive_id = ${driveId} order by x.until_on desc nulls first, x.recorded_at, x.id`
  return rows.map(({ words, ...row }) => ({
    ...row,
    name: vault.open<EmployerWords>(networkKey, employerWordsPlace(row.employerId), words).name,
  }))
}
