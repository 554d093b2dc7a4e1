import 'server-only'
import { KNOWN_ISSUES } from '@/lib/conversations/issues'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { IssueName } from '../issue-name'

/** What the issues of a drive are called, by label id; `null` where there are no words for one. */
export async function issueNamesIn(
  { sql, vault }: ViewerTx,
  driveId: string,
): Promise<Map<string, IssueName>> {
  const rows = await sql<{ id: string; code: string | null; words: Buffer | null }>`
    select id, code, words from label where drive_id = ${driveId} and kind = 'issue'`
  const nameOf = ({ id, code, words }: (typeof rows)[number]): IssueName => {
    const known = KNOWN_ISSUES.find((issue) => issue === code)
    if (known) return { code: known }
    return words && vault.open<{ name: string }>(driveKey(driveId), { table: 'label', rowId: id }, words)
  }
  return new Map(rows.map((row) => [row.id, nameOf(row)]))
}
