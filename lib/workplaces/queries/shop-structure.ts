import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { HeadcountSource } from '@/lib/coverage/headcount'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { cellName } from '../cell-name'
import type { NamedPart } from '../place-name'

/** A site, an area or a shift by its name. */
export type ShopPart = { id: string; name: string; version: number }

export type ShopCell = {
  id: string
  siteId: string
  departmentId: string | null
  shiftId: string | null
  /** As people say it: `Dock · Nights`. */
  name: string
}

/** What a shop consists of today, each in its own order. */
export type Shop = { sites: ShopPart[]; departments: ShopPart[]; shifts: ShopPart[]; cells: ShopCell[] }

/** The parts of a shop with their names; a coach, who sees the grid too, is told them as well. */
export const getShop = (session: Session, driveId: string): Promise<Shop> =>
  asViewer(session, (tx) => shopIn(tx, driveId))

/** {@link getShop} inside a transaction that is already open. */
export async function shopIn(tx: ViewerTx, driveId: string): Promise<Shop> {
  const rows = await tx.sql<{ part: NamedPart; id: string; words: Buffer; version: number }>`
    select 'site' as part, id, words, version, position from site where drive_id = ${driveId} and retired_at is null
    union all select 'department', id, words, version, position from department where drive_id = ${driveId} and retired_at is null
    union all select 'shift', id, words, version, position from shift where drive_id = ${driveId} and retired_at is null
    order by part, position, id`
  const partsOf = (part: NamedPart): ShopPart[] =>
    rows
      .filter((row) => row.part === part)
      .map(({ id, words, version }) => ({
        id,
        version,
        name:
          tx.vault.open<{ name?: string }>(driveKey(driveId), { table: part, rowId: id }, words).name ?? '',
      }))
  const [sites, departments, shifts] = [partsOf('site'), partsOf('department'), partsOf('shift')]
  const cells = await tx.sql<Omit<ShopCell, 'name'>>`
    select id, site_id as "siteId", department_id as "departmentId", shift_id as "shiftId"
    from cell where drive_id = ${driveId} and retired_at is null order by position, id`
  const nameOf = (parts: ShopPart[], id: string | null) => parts.find((part) => part.id === id)?.name ?? null
  return {
    sites,
    departments,
    shifts,
    cells: cells.map((cell) => ({
      ...cell,
      name: cellName(
        {
          site: nameOf(sites, cell.siteId),
          department: nameOf(departments, cell.departmentId),
          shift: nameOf(shifts, cell.shiftId),
        },
        sites.length,
      ),
    })),
  }
}

/** The estimate that counts today; `cellId` null is the whole shop. */
export type CurrentEstimate = {
  cellId: string | null
  people: number
  source: HeadcountSource
  onDate: CalendarDate
}

/** What the set-up page shows: the parts, today's estimates, and how many people of the list are in each cell. */
export type ShopSetup = {
  shop: Shop
  estimates: CurrentEstimate[]
  /** People on the list by their main cell; `null` is "not placed". */
  named: { cellId: string | null; people: number }[]
}

/** {@link ShopSetup} as the viewer may see it; without rows, empty. */
export const getShopSetup = (session: Session, driveId: string): Promise<ShopSetup> =>
  asViewer(session, async (tx) => ({
    shop: await shopIn(tx, driveId),
    estimates: await tx.sql<CurrentEstimate>`
      select distinct on (cell_id) cell_id as "cellId", people, source, on_date::text as "onDate"
      from headcount_estimate where drive_id = ${driveId} and withdrawn_at is null
      order by cell_id, on_date desc, recorded_at desc, id desc`,
    named: await tx.sql<{ cellId: string | null; people: number }>`
      select cell_id as "cellId", count(*)::int as people from worker_state
      where drive_id = ${driveId} and active and unit <> 'out' group by 1`,
  }))
