import 'server-only'
import type { DriveRoleName } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { scaleIn } from '@/lib/assessments/queries/scale'
import type { Scale } from '@/lib/assessments/scale'
import { asViewer } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { Vault } from '@/lib/vault/vault'

/** What the frame around a group's pages shows. `name` is the code name to insiders and the plain code to a coach. */
export type DriveFrame = { driveId: string; name: string; roles: DriveRoleName[] }

/** The frame of one group's pages, how where people stand is called on them, and the zone in which its days are counted. */
export type ScaledFrame = DriveFrame & { scale: Scale; timeZone: string }

type Row = { id: string; code: string; words: Buffer }

/** One group by id; `null` when it is not there for this viewer. */
export async function getDriveFrame(viewer: Viewer, driveId: string): Promise<ScaledFrame | null> {
  return asViewer(viewer, async (tx) => {
    const [row] = await tx.sql<Row & { timeZone: string }>`
      select id, code, words, time_zone as "timeZone" from drive where id = ${driveId}`
    if (!row) return null
    return { ...frameOf(row, viewer, tx.vault), scale: await scaleIn(tx, driveId), timeZone: row.timeZone }
  })
}

/** Every group of the viewer, the oldest first. */
export async function getMyDrives(viewer: Viewer): Promise<DriveFrame[]> {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.sql<Row>`select id, code, words from drive where closed_at is null order by id`
    return rows.map((row) => frameOf(row, viewer, tx.vault))
  })
}

function frameOf({ id, code, words }: Row, viewer: Viewer, vault: Vault): DriveFrame {
  const roles = rolesIn(viewer, id)
  const inside = roles.some((role) => role !== 'coach')
  const name = inside
    ? vault.open<{ codeName: string }>(driveKey(id), { table: 'drive', rowId: id }, words).codeName
    : code
  return { driveId: id, name, roles }
}
