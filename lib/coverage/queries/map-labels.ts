import 'server-only'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { CellPlace } from '../cell-place'
import type { MapLabels } from '../place-names'

/** The words of a drive's map, in the shop's own order. */
export const getMapLabels = (session: Session, driveId: string): Promise<MapLabels> =>
  asViewer(session, (tx) => mapLabelsIn(tx, driveId))

/** {@link getMapLabels} inside a transaction that is already open. */
export async function mapLabelsIn(tx: ViewerTx, driveId: string): Promise<MapLabels> {
  const places = await tx.sql<CellPlace>`
    select c.id as "cellId", c.site_id as "siteId", c.department_id as "departmentId", c.shift_id as "shiftId",
      c.job_class_id as "jobClassId", c.unit_id as "unitId", c.contractor_id as "contractorId"
    from cell c join site s on s.drive_id = c.drive_id and s.id = c.site_id
    left join department d on d.drive_id = c.drive_id and d.id = c.department_id
    left join shift h on h.drive_id = c.drive_id and h.id = c.shift_id
    where c.drive_id = ${driveId} and c.retired_at is null
    order by s.position, s.id, d.position, d.id, h.position, h.id, c.position, c.id`
  const labels = await tx.sql<{ kind: 'site' | 'department' | 'shift' | 'label'; id: string; words: Buffer }>`
    select 'site' as kind, id, words from site where drive_id = ${driveId}
    union all select 'department', id, words from department where drive_id = ${driveId}
    union all select 'shift', id, words from shift where drive_id = ${driveId}
    union all select 'label', id, words from label
      where drive_id = ${driveId} and kind in ('job_class', 'unit', 'contractor') and words is not null`
  const open = ({ kind, id, words }: (typeof labels)[number]) =>
    tx.vault.open<{ name: string }>(driveKey(driveId), { table: kind, rowId: id }, words).name
  return { places, names: new Map(labels.map((label) => [label.id, open(label)])) }
}
