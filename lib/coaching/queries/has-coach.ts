import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'

/** Whether somebody coaches this drive, for everybody of the group who signed in fully. */
export const hasCoach = (session: Session, driveId: string): Promise<boolean> =>
  asViewer(session, async ({ sql }) => {
    const [row] = await sql<{ found: boolean }>`select app.coach_of(${driveId}) is not null as found`
    return row?.found ?? false
  })
