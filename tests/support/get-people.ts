import { asViewer, type Session } from '@/lib/db/as-viewer'
import { getUnnamed, type ListedPerson, nameThem } from '@/lib/workers/queries/people'

/** Everybody whom somebody reaches, by name and at once: what no screen shows, since each counts what is read. */
export const getPeople = (session: Session, driveId: string): Promise<ListedPerson[]> =>
  asViewer(session, async (tx) => nameThem(tx, driveId, await getUnnamed(tx, driveId)))
