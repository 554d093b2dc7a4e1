import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { PositionAbout } from '../body'

/** Something that a body can have a position on. */
export type PositionSubject = { about: PositionAbout; aboutId: string; title: string }

/** The newest actions and decisions that the viewer may know of; none for whoever is not of the group. */
export function getPositionSubjects(viewer: Viewer, driveId: string): Promise<PositionSubject[]> {
  return asViewer(viewer, async ({ sql, vault }) => {
    const rows = await sql<{ about: PositionAbout; aboutId: string; words: Buffer }>`
      (select 'test' as about, id as "aboutId", words from structure_test
        where drive_id = ${driveId} and cancelled_at is null order by happens_on desc, id limit 20)
      union all
      (select 'decision', id, words from decision where drive_id = ${driveId} order by id desc limit 20)`
    return rows.map(({ about, aboutId, words }) => {
      const table = about === 'test' ? 'structure_test' : 'decision'
      const { title } = vault.open<{ title?: string }>(driveKey(driveId), { table, rowId: aboutId }, words)
      return { about, aboutId, title: title ?? '' }
    })
  })
}
