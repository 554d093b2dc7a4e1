import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'

/**
 * The person behind a code of a drive; `null` when nobody by that code is there for this viewer. A sheet of paper may still carry the
 * code of somebody who was joined with another since: it is for the one who was kept.
 */
export const getWorkerOfCode = (session: Session, driveId: string, code: string): Promise<string | null> =>
  asViewer(session, async ({ sql }) => {
    const [worker] = await sql<{ id: string; removed: boolean; kept: Record<string, string> | null }>`
      select id, removed_at is not null as removed, app.kept_instead(${driveId}, array[id]) as kept
      from worker where drive_id = ${driveId} and code = ${code}`
    if (!worker) return null
    return worker.kept?.[worker.id] ?? (worker.removed ? null : worker.id)
  })
