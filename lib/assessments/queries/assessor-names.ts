import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { Assessor } from '../agenda'

/** Names the users of a drive, also those who have left it, to its committee. */
export async function assessorNames(
  { sql, vault }: ViewerTx,
  viewer: Viewer,
  driveId: string,
): Promise<(userId: string) => Assessor> {
  const rows = await sql<{ id: string; userId: string; words: Buffer }>`
    select id, user_id as "userId", words from drive_role where drive_id = ${driveId} and words is not null`
  const names = new Map(
    rows.map(({ id, userId, words }) => {
      const place = { table: 'drive_role', rowId: id }
      return [userId, vault.open<{ name: string }>(driveKey(driveId), place, words).name]
    }),
  )
  return (userId) => {
    if (userId === viewer.userId) return 'viewer'
    const called = names.get(userId)
    return called ? { called } : null
  }
}
