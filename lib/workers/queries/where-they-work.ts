import 'server-only'
import { placeNames } from '@/lib/coverage/place-names'
import { mapLabelsIn } from '@/lib/coverage/queries/map-labels'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'

type Row = { workerId: string; code: string; cellId: string | null }

/**
 * What tells two people of one name apart where they are chosen: the area and shift of their main place today, the code of whoever
 * is in none. By id; only of those whom the viewer reaches.
 */
export async function whereTheyWork(
  tx: ViewerTx,
  driveId: string,
  workerIds: readonly string[],
): Promise<Map<string, string>> {
  if (workerIds.length === 0) return new Map()
  const rows = await tx.sql<Row>`
    select w.id as "workerId", w.code, p.cell_id as "cellId"
    from worker w join drive d on d.id = w.drive_id left join lateral (
      select x.cell_id from placement x, lateral (select (now() at time zone d.time_zone)::date as today) z
      where x.drive_id = w.drive_id and x.worker_id = w.id and x.replaced_at is null and x.is_primary
        and x.from_on <= z.today and (x.until_on is null or x.until_on > z.today)
      order by x.from_on desc, x.recorded_at desc, x.id desc limit 1) p on true
    where w.drive_id = ${driveId} and w.id = any (${workerIds}::uuid[])`
  const nameOf = placeNames(await mapLabelsIn(tx, driveId), '')
  return new Map(
    rows.map(({ workerId, code, cellId }) => [workerId, (cellId !== null && nameOf(cellId)) || code]),
  )
}

/** The same people with where they work, for a screen to choose from. */
export const withWhere = <Person extends { workerId: string }>(
  session: Session,
  driveId: string,
  people: readonly Person[],
): Promise<(Person & { where: string })[]> =>
  asViewer(session, async (tx) => {
    const where = await whereTheyWork(
      tx,
      driveId,
      people.map(({ workerId }) => workerId),
    )
    return people.map((person) => ({ ...person, where: where.get(person.workerId) ?? '' }))
  })
