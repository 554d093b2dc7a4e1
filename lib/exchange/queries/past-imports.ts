import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'

/** One import that was made: when, how many people it brought, and whether it was taken back. */
export type PastImport = { importId: string; madeAt: Date; people: number; undoneAt: Date | null }

/** The last ten imports of people into a drive, newest first. */
export const getPastImports = (session: Session, driveId: string): Promise<PastImport[]> =>
  asViewer(
    session,
    (tx) => tx.sql<PastImport>`
      select id as "importId", made_at as "madeAt", coalesce((counts ->> 'new')::int, 0) as people, undone_at as "undoneAt"
      from import_batch where drive_id = ${driveId} order by made_at desc limit 10`,
  )
