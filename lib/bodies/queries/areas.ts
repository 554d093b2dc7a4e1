import 'server-only'
import { placeNames } from '@/lib/coverage/place-names'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'

type Row = {
  cellId: string
  siteId: string
  siteWords: Buffer
  departmentId: string | null
  departmentWords: Buffer | null
  shiftId: string | null
  shiftWords: Buffer | null
}

/** The areas of a shop and what they are called, in the shop's own order, also for whoever counts by area without seeing the chart. */
export type Areas = { cellIds: string[]; nameOf: (cellId: string) => string }

/** {@link Areas} inside a transaction that is already open. `everybody` names an area without a department and a shift. */
export async function areasIn({ sql, vault }: ViewerTx, driveId: string, everybody: string): Promise<Areas> {
  const rows = await sql<Row>`
    select cell_id as "cellId", site_id as "siteId", site_words as "siteWords", department_id as "departmentId",
      department_words as "departmentWords", shift_id as "shiftId", shift_words as "shiftWords" from app.areas_in(${driveId})`
  const names = new Map<string, string>()
  const learn = (table: string, id: string | null, words: Buffer | null) => {
    if (!id || !words || names.has(id)) return
    names.set(id, vault.open<{ name: string }>(driveKey(driveId), { table, rowId: id }, words).name)
  }
  for (const row of rows) {
    learn('site', row.siteId, row.siteWords)
    learn('department', row.departmentId, row.departmentWords)
    learn('shift', row.shiftId, row.shiftWords)
  }
  const places = rows.map(({ cellId, siteId, departmentId, shiftId }) => ({
    ...{ cellId, siteId, departmentId, shiftId },
    ...{ jobClassId: null, unitId: null, contractorId: null },
  }))
  return { cellIds: rows.map(({ cellId }) => cellId), nameOf: placeNames({ places, names }, everybody) }
}

/** The areas to choose from, in the shop's own order. */
export const getAreaChoices = (
  session: Session,
  driveId: string,
  everybody: string,
): Promise<{ cellId: string; place: string }[]> =>
  asViewer(session, async (tx) => {
    const { cellIds, nameOf } = await areasIn(tx, driveId, everybody)
    return cellIds.map((cellId) => ({ cellId, place: nameOf(cellId) }))
  })
