import 'server-only'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { DEFAULT_SCALE, type Scale } from '../scale'

type Row = Omit<Scale, 'labels'> & { id: string; words: Buffer | null }

/** How a drive calls where people stand: what its committee chose last. */
export async function scaleIn(tx: ViewerTx, driveId: string): Promise<Scale> {
  const [row] = await tx.sql<Row>`
    select id, preset, points, direction, words from assessment_scale
    where drive_id = ${driveId} order by made_at desc, id desc limit 1`
  if (!row) return DEFAULT_SCALE
  const { id, words, ...scale } = row
  const place = { table: 'assessment_scale', rowId: id }
  return {
    ...scale,
    labels: words && tx.vault.open<{ labels: string[] }>(driveKey(driveId), place, words).labels,
  }
}

/** The same for a page. */
export const getScale = (viewer: Session, driveId: string): Promise<Scale> =>
  asViewer(viewer, (tx) => scaleIn(tx, driveId))
