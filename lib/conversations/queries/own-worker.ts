import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** Who a user is on the list of a drive; `null` where they are not, or not within their own reach. */
export async function ownWorkerIn(
  { sql }: ViewerTx,
  driveId: string,
  userId: string,
): Promise<string | null> {
  const [own] = await sql<{ id: string }>`
    select w.id from drive_role r join worker w on w.drive_id = r.drive_id and w.id = r.worker_id and w.removed_at is null
    where r.drive_id = ${driveId} and r.user_id = ${userId} and (r.until_at is null or r.until_at > now()) limit 1`
  return own?.id ?? null
}
