import 'server-only'
import { v5 } from 'uuid'
import type { CommandContext } from '@/lib/command/define-command'
import { driveKey } from '@/lib/vault/key-name'
import type { LogOneOnOne } from '../schema'

/**
 * The label ids of what mattered to somebody. A well-known issue gets its label on first use, under an id that follows
 * from drive and code, so that two phones cannot make it twice; a new issue is sealed like every other word.
 */
export async function nameIssues(
  { tx, vault }: CommandContext,
  driveId: string,
  { codes, labelIds, added }: LogOneOnOne['issues'],
): Promise<string[]> {
  if (codes.length === 0 && !added) return labelIds
  const newIds = codes.map((code) => v5(code, driveId))
  await tx.sql`
    insert into label (drive_id, id, kind, code)
    select ${driveId}::uuid, new.id, 'issue', new.code from unnest(${newIds}::uuid[], ${codes}::text[]) new (id, code)
    where not exists (select from label l where l.drive_id = ${driveId} and l.kind = 'issue' and l.code = new.code)
    on conflict do nothing`
  if (added) {
    const words = vault.seal(
      driveKey(driveId),
      { table: 'label', rowId: added.labelId },
      { name: added.name },
    )
    await tx.sql`insert into label (drive_id, id, kind, words) values (${driveId}, ${added.labelId}, 'issue', ${words})`
  }
  const known = await tx.sql<{ id: string }>`
    select id from label where drive_id = ${driveId} and kind = 'issue' and code = any (${codes}::text[])`
  return [...labelIds, ...known.map(({ id }) => id), ...(added ? [added.labelId] : [])]
}
