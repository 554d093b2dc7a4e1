import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'

/** Who stands now for somebody who was joined with another; `null` where nobody does whom the viewer reaches. */
export const getKeptPerson = (session: Session, driveId: string, workerId: string): Promise<string | null> =>
  asViewer(session, async ({ sql }) => {
    const [row] = await sql<{ kept: Record<string, string> | null }>`
      select app.kept_instead(${driveId}, ${[workerId]}::uuid[]) as kept`
    return row?.kept?.[workerId] ?? null
  })
