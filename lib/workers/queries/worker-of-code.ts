import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'

/** The person behind a code of a drive; `null` when nobody by that code is there for this viewer. */
export const getWorkerOfCode = (session: Session, driveId: string, code: string): Promise<string | null> =>
  asViewer(session, async ({ sql }) => {
    const [worker] = await sql<{ id: string }>`
      select id from worker where drive_id = ${driveId} and code = ${code} and removed_at is null`
    return worker?.id ?? null
  })
