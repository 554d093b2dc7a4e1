import 'server-only'
import type { GrantReason } from '@/lib/coaching/name-grant'
import { isOpen } from '@/lib/coaching/name-grant'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'

/** Names that a committee opened to its coach. `code` of a person, `area` of a cell, neither for everybody. */
export type NameGrant = {
  grantId: string
  code: string | null
  cellId: string | null
  area: string | null
  reason: GrantReason
  grantedAt: Date
  untilAt: Date
  revokedAt: Date | null
  isOpen: boolean
}

/** When a coach was shown whom, by code. */
export type NameReading = { at: Date; codes: string[]; people: number }

export type NameGrants = {
  grants: NameGrant[]
  readings: NameReading[]
  areas: { cellId: string; name: string }[]
}

const READINGS_SHOWN = 30

/** What a drive's coach may read by name and what they read, newest first: for its committee, and the coach's own part of it. */
export function getNameGrants(viewer: Session, driveId: string, now: Date): Promise<NameGrants> {
  return asViewer(viewer, async (tx) => {
    const { cells } = await shopIn(tx, driveId)
    const grants = await tx.sql<Omit<NameGrant, 'area' | 'isOpen'>>`
      select g.id as "grantId", w.code, g.cell_id as "cellId", g.reason, g.granted_at as "grantedAt", g.until_at as "untilAt",
        g.revoked_at as "revokedAt"
      from name_grant g left join worker w on w.drive_id = g.drive_id and w.id = g.worker_id
      where g.drive_id = ${driveId} order by g.granted_at desc, g.id limit 50`
    const readings = await tx.sql<NameReading>`
      select a.at, (a.object ->> 'people')::int as people,
        array(select w.code from worker w where w.drive_id = a.scope_id
          and w.id in (select x::uuid from jsonb_array_elements_text(a.object -> 'workerIds') x) order by w.code) as codes
      from activity a where a.scope_id = ${driveId} and a.name = 'names.read' order by a.seq desc limit ${READINGS_SHOWN}`
    return {
      grants: grants.map((grant) => ({
        ...grant,
        area: cells.find(({ id }) => id === grant.cellId)?.name ?? null,
        isOpen: isOpen(grant, now),
      })),
      readings,
      areas: cells.map(({ id, name }) => ({ cellId: id, name })),
    }
  })
}
