import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { WorkerName } from '@/lib/workers/worker-name'
import { employersOf } from '@/lib/workplaces/queries/employers'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'
import type { ChartPerson } from '../match-person'
import { cellsByPlace, type ShopStructure } from '../place-labels'

/** Everything that a list is compared with: the people on the chart and the parts of the shop. */
export type ChartForImport = {
  people: ChartPerson[]
  structure: ShopStructure
  keyOf: (kind: 'phone' | 'email', value: string) => string
}

/** Reads the chart of one drive for a comparison. Names are opened for it and never leave the request. */
export async function chartForImport(tx: ViewerTx, driveId: string): Promise<ChartForImport> {
  const shop = await shopIn(tx, driveId)
  const labelled = (parts: { id: string; name: string }[]) =>
    parts.map(({ id, name }) => ({ id, label: name }))
  const structure: ShopStructure = {
    sites: labelled(shop.sites),
    departments: labelled(shop.departments),
    shifts: labelled(shop.shifts),
    cells: shop.cells,
    firms: (await employersOf(tx, driveId))
      .filter(({ untilOn }) => untilOn === null)
      .map(({ employerId, name }) => ({ id: employerId, label: name })),
  }
  const placeOf = new Map([...cellsByPlace(structure)].map(([place, cellId]) => [cellId, place]))
  const rows = await tx.sql<{
    workerId: string
    code: string
    words: Buffer
    cells: string[] | null
    contacts: string[] | null
  }>`
    select w.id as "workerId", w.code, n.words, s.cells,
      (select array_agg(encode(c.blind, 'hex')) from contact c where c.drive_id = w.drive_id and c.worker_id = w.id) as contacts
    from worker w join worker_name n on n.drive_id = w.drive_id and n.worker_id = w.id
    left join worker_state s on s.drive_id = w.drive_id and s.worker_id = w.id
    where w.drive_id = ${driveId} and w.removed_at is null order by w.added_at, w.id`
  return {
    structure,
    keyOf: (kind, value) => tx.vault.blindIndex(driveKey(driveId), kind, value).toString('hex'),
    people: rows.map(({ workerId, code, words, cells, contacts }) => {
      const name = tx.vault.open<Partial<WorkerName>>(
        driveKey(driveId),
        { table: 'worker_name', rowId: workerId },
        words,
      )
      const placeKeys = (cells ?? []).flatMap((cell) => placeOf.get(cell) ?? [])
      return {
        workerId,
        code,
        name: { first: name.first ?? null, last: name.last ?? null, nick: name.nick ?? null },
        contactKeys: contacts ?? [],
        placeKeys,
        cellKey: placeKeys[0] ?? null,
      }
    }),
  }
}
