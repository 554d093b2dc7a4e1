import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { placeNames } from '@/lib/coverage/place-names'
import { mapLabelsIn } from '@/lib/coverage/queries/map-labels'
import { asViewer } from '@/lib/db/as-viewer'
import type { OneAction } from '../action-page'
import { NOT_PLACED } from '../frozen-list'
import { actionIn } from './one-action'

/** A list on paper to tick who took part: codes by area, and how many more could whose names we do not know. */
export type ActionSheet = {
  action: OneAction
  cells: { cellId: string; name: string; codes: string[]; unknown: number }[]
}

/** The frozen list by codes, an area at a time; `null` where there is no such action or it keeps no list. */
export function getActionSheet(
  viewer: Viewer,
  driveId: string,
  testId: string,
  words: { everybody: string; notPlaced: string },
): Promise<ActionSheet | null> {
  return asViewer(viewer, async (tx) => {
    const action = await actionIn(tx, viewer, driveId, testId)
    if (!action?.frozenOn) return null
    const rows = await tx.sql<{ cellId: string; eligible: number; codes: string[] }>`
      select c.cell_id as "cellId", c.eligible, array_remove(array_agg(w.code order by w.code), null) as codes
      from test_cell c left join eligible e on e.drive_id = c.drive_id and e.test_id = c.test_id
        and coalesce(e.cell_id, ${NOT_PLACED}::uuid) = c.cell_id
      left join worker w on w.drive_id = e.drive_id and w.id = e.worker_id
      where c.drive_id = ${driveId} and c.test_id = ${testId} group by c.cell_id, c.eligible`
    const nameOf = placeNames(await mapLabelsIn(tx, driveId), words.everybody)
    return {
      action,
      cells: rows
        .map(({ cellId, eligible, codes }) => ({
          ...{ cellId, codes, unknown: eligible - codes.length },
          name: cellId === NOT_PLACED ? words.notPlaced : nameOf(cellId),
        }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    }
  })
}
