import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'

/** One place where somebody works, worked or will work. `untilOn` is the first day no longer there. */
export type PlaceOfWorker = {
  placementId: string
  cellId: string
  employerId: string | null
  isPrimary: boolean
  fromOn: CalendarDate
  untilOn: CalendarDate | null
}

/** All places of one person by today's knowledge, the latest first; former ones stay. */
export const getPlacesOf = (session: Session, driveId: string, workerId: string): Promise<PlaceOfWorker[]> =>
  asViewer(
    session,
    (tx) => tx.sql<PlaceOfWorker>`
      select id as "placementId", cell_id as "cellId", employer_id as "employerId", is_primary as "isPrimary",
        from_on as "fromOn", until_on as "untilOn"
      from placement where drive_id = ${driveId} and worker_id = ${workerId} and replaced_at is null
        and (until_on is null or until_on > from_on)
      order by until_on desc nulls first, from_on desc, is_primary desc, id limit 60`,
  )
