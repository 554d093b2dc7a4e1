import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'

/** Somebody with a login in the group; `called` is null where they gave no name. */
export type Colleague = { userId: string; called: string | null }

/**
 * Whom the viewer can ask to keep a list or to handle a grievance: everybody of the group for the committee, for everybody else those of
 * the committee whom they know anyhow.
 */
export async function colleaguesIn({ sql, vault }: ViewerTx, driveId: string): Promise<Colleague[]> {
  const rows = await sql<{ userId: string; roleId: string; words: Buffer | null }>`
    select user_id as "userId", role_id as "roleId", words from app.colleagues_in(${driveId})`
  return rows
    .map(({ userId, roleId, words }) => ({ userId, called: nameOn(vault, driveId, roleId, words) }))
    .toSorted((a, b) => (a.called ?? '').localeCompare(b.called ?? '') || (a.userId < b.userId ? -1 : 1))
}

const nameOn = (
  vault: ViewerTx['vault'],
  driveId: string,
  roleId: string,
  words: Buffer | null,
): string | null =>
  words && vault.open<{ name: string }>(driveKey(driveId), { table: 'drive_role', rowId: roleId }, words).name
