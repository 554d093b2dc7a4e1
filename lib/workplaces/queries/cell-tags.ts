import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { CellTag } from '../cell-tag'

/** A job, bargaining unit or firm and how many cells are of it. */
export type UsedTag = { tag: CellTag; id: string; name: string; cells: number }

/** The tags that cells of a drive carry today, by kind and name. */
export const getCellTags = (session: Session, driveId: string): Promise<UsedTag[]> =>
  asViewer(session, async ({ sql, vault }) => {
    const rows = await sql<{ tag: CellTag; id: string; words: Buffer; cells: number }>`
      select l.kind as tag, l.id, l.words, count(*)::int as cells
      from label l join cell c on c.drive_id = l.drive_id and l.id in (c.job_class_id, c.unit_id, c.contractor_id)
      where l.drive_id = ${driveId} and l.kind in ('job_class', 'unit', 'contractor') and l.words is not null
        and c.retired_at is null
      group by l.kind, l.id, l.words`
    const key = driveKey(driveId)
    return rows
      .map(({ words, ...row }) => ({
        ...row,
        name: vault.open<{ name: string }>(key, { table: 'label', rowId: row.id }, words).name,
      }))
      .toSorted((a, b) => a.tag.localeCompare(b.tag) || a.name.localeCompare(b.name))
  })
