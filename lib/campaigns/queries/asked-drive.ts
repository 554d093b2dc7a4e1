import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'

/** Which drive of the viewer's a campaign asks in; `null` where it asks none. */
export function getAskedDrive(viewer: Session, campaignId: string): Promise<string | null> {
  return asViewer(viewer, async ({ sql }) => {
    const [row] = await sql<{ driveId: string }>`
      select drive_id as "driveId" from campaign_drive
      where campaign_id = ${campaignId} and state = 'asked' order by drive_id limit 1`
    return row?.driveId ?? null
  })
}
