import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'

/** Somebody with a login who organizes here. */
export type DriveTalker = { userId: string; workerId: string | null; name: string }

/** Users who organize here, each once, by the name they gave. A worker leader sees no other. */
export async function talkersIn({ sql, vault }: ViewerTx, driveId: string): Promise<DriveTalker[]> {
  const rows = await sql<{ id: string; userId: string; workerId: string | null; words: Buffer | null }>`
    select id, user_id as "userId", worker_id as "workerId", words from drive_role
    where drive_id = ${driveId} and role in ('worker_leader', 'committee', 'data_steward')
      and (until_at is null or until_at > now()) order by from_at, id`
  const users = new Map<string, DriveTalker>()
  for (const { id, userId, workerId, words } of rows) {
    const before = users.get(userId)
    const place = { table: 'drive_role', rowId: id }
    const name = words ? vault.open<{ name: string }>(driveKey(driveId), place, words).name : ''
    users.set(userId, {
      userId,
      workerId: before?.workerId ?? workerId,
      name: before?.name || name,
    })
  }
  return [...users.values()]
}
