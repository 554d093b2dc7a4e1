import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { ShownSchool } from '../log-about'
import { ownSchool, shownSchool } from '../schools'

/** A school that the drive wrote itself, with what somebody must have seen to change it. */
export type OwnSchool = { id: string; name: string; steps: string[]; version: number }

/** The school whose steps the log of this drive shows. */
export async function schoolIn(tx: ViewerTx, driveId: string): Promise<ShownSchool> {
  const [row] = await tx.sql<{ school: string | null; id: string | null; words: Buffer | null }>`
    select d.school, s.id, s.words from drive d
    left join conversation_school s on s.drive_id = d.id and s.id::text = d.school and s.retired_at is null
    where d.id = ${driveId}`
  return row?.id && row.words
    ? ownSchool(row.id, open(tx, driveId, row.id, row.words))
    : shownSchool(row?.school ?? null)
}

/** Which school a drive has chosen, and those that it wrote itself, for whoever chooses. */
export function getSchools(viewer: Viewer, driveId: string): Promise<{ chosen: string; own: OwnSchool[] }> {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.sql<{ id: string; words: Buffer; version: number }>`
      select id, words, version from conversation_school where drive_id = ${driveId} and retired_at is null order by id`
    return {
      chosen: (await schoolIn(tx, driveId)).id,
      own: rows.map(({ id, words, version }) => ({ id, ...open(tx, driveId, id, words), version })),
    }
  })
}

const open = ({ vault }: ViewerTx, driveId: string, rowId: string, words: Buffer) =>
  vault.open<{ name: string; steps: string[] }>(
    driveKey(driveId),
    { table: 'conversation_school', rowId },
    words,
  )
