import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { suppress } from '@/lib/coverage/suppress'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { fullName, type WorkerName } from '@/lib/workers/worker-name'
import type { StewardKind } from '../steward'
import { type Areas, areasIn } from './areas'
import { zoneOf } from './zone-of'

/** A steward as somebody of a union sees one: name, role, area, since when. Nothing else of the person. */
export type ShownSteward = {
  stewardshipId: string
  name: string
  kind: StewardKind
  place: string | null
  fromOn: CalendarDate
}

/** People on the list by area; `null` is hidden because it would point at somebody. */
export type ShownCounts = { areas: { place: string | null; people: number | null }[]; total: number | null }

/** What somebody of a union was let see; a part that they were not let see is `null`. */
export type LiaisonPage = { today: CalendarDate; stewards: ShownSteward[] | null; counts: ShownCounts | null }

/** What the committee lets this person of a union see today; `null` for everybody else. Written in the committee's log. */
export function getLiaisonPage(
  viewer: Viewer,
  driveId: string,
  everybody: string,
  now = currentTime(),
): Promise<LiaisonPage | null> {
  return asViewer(viewer, async (tx) => {
    const [mine] = await tx.sql<{ stewards: boolean; counts: boolean }>`
      select ${driveId}::uuid = any (app.my_liaison_drives('stewards')) as stewards,
        ${driveId}::uuid = any (app.my_liaison_drives('counts')) as counts`
    const zone = await zoneOf(tx, driveId)
    if (!zone || !mine) return null
    const today = dateIn(zone, now)
    const areas = await areasIn(tx, driveId, everybody)
    return {
      today,
      stewards: mine.stewards ? await shownStewards(tx, driveId, today, areas) : null,
      counts: mine.counts ? await shownCounts(tx, driveId, areas) : null,
    }
  })
}

type StewardRow = Omit<ShownSteward, 'name' | 'place'> & {
  workerId: string
  words: Buffer | null
  cellId: string | null
}

/** In the order of names, which says nothing of who joined or was named first. */
async function shownStewards(
  { sql, vault }: ViewerTx,
  driveId: string,
  today: CalendarDate,
  { nameOf }: Areas,
): Promise<ShownSteward[]> {
  const rows = await sql<StewardRow>`
    select id as "stewardshipId", worker_id as "workerId", words, cell_id as "cellId", kind, from_on as "fromOn"
    from app.stewards_for_liaison(${driveId}, ${today})`
  const nameIn = (workerId: string, words: Buffer): string => {
    const sealedTo = { table: 'worker_name', rowId: workerId }
    const { first, last, nick } = vault.open<Partial<WorkerName>>(driveKey(driveId), sealedTo, words)
    return fullName({ first: first ?? null, last: last ?? null, nick: nick ?? null })
  }
  return rows
    .map(({ workerId, words, cellId, ...row }) => ({
      ...row,
      name: words ? nameIn(workerId, words) : '',
      place: cellId && nameOf(cellId),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.stewardshipId < b.stewardshipId ? -1 : 1))
}

async function shownCounts(
  { sql }: ViewerTx,
  driveId: string,
  { cellIds, nameOf }: Areas,
): Promise<ShownCounts> {
  const rows = await sql<{ cellId: string | null; people: number }>`
    select cell_id as "cellId", people from app.counts_for_liaison(${driveId})`
  const here = new Map(rows.map(({ cellId, people }) => [cellId, people]))
  const order = [...cellIds, ...(here.has(null) ? [null] : [])]
  const { cells, total } = suppress(order.map((cellId) => [here.get(cellId) ?? 0]))
  return {
    areas: order.map((cellId, at) => ({ place: cellId && nameOf(cellId), people: cells[at]?.[0] ?? null })),
    total,
  }
}
