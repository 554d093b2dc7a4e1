import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'

/** What each of these actions is called here; those that are not there for the viewer are left out. */
export async function testTitles(
  { sql, vault }: ViewerTx,
  driveId: string,
  testIds: readonly string[],
): Promise<Map<string, string>> {
  if (testIds.length === 0) return new Map()
  const rows = await sql<{ id: string; words: Buffer }>`
    select id, words from structure_test where drive_id = ${driveId} and id = any (${testIds}::uuid[])`
  return new Map(
    rows.map(({ id, words }) => {
      const place = { table: 'structure_test', rowId: id }
      return [id, vault.open<{ title: string }>(driveKey(driveId), place, words).title]
    }),
  )
}
