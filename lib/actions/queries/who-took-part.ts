import 'server-only'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { calledBy } from '@/lib/conversations/queries/called'
import { placeNames } from '@/lib/coverage/place-names'
import { mapLabelsIn } from '@/lib/coverage/queries/map-labels'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { NOT_PLACED } from '../frozen-list'
import type { ActionCell, Listed } from '../tick-list'

/** The people of one area who could take part, and what is noted of them. */
export type WhoTookPart = {
  /** Empty for a worker leader, who sees the own people only. */
  cells: ActionCell[]
  chosen: string | null
  people: Listed[] | ReadEnough
  inAll: number
}

/** `cellId` null: the area where most is left to note. `words` are those for a shop without areas and for who is in none. */
export type AskedPart = {
  cellId: string | null
  first: number
  words: { everybody: string; notPlaced: string }
}

/** The list to tick who took part: an area of it for who sees the whole, the own people for a worker leader. By name, or code. */
export function getWhoTookPart(
  session: Session,
  driveId: string,
  testId: string,
  { cellId, first, words }: AskedPart,
): Promise<WhoTookPart> {
  return asViewer(session, async (tx) => {
    const cells = await cellsIn(tx, driveId, testId, words)
    const withNames = cells.filter(({ named }) => named > 0)
    const mostLeft = withNames.toSorted((a, b) => b.named - b.noted - (a.named - a.noted))[0]
    const chosen = withNames.find((cell) => cell.cellId === cellId) ?? mostLeft ?? null
    const rows = await listed(tx, driveId, testId, chosen?.cellId ?? null)
    const page = rows.slice(first, first + PEOPLE_A_PAGE)
    const names = await calledBy(
      tx,
      driveId,
      page.map(({ workerId }) => workerId),
    )
    const byName = page.flatMap(({ workerId }) => (names.get(workerId)?.isCode === false ? workerId : []))
    const called = (workerId: string) => names.get(workerId)?.called ?? ''
    return {
      ...{ cells, chosen: chosen?.cellId ?? null, inAll: rows.length },
      people: (await mayShowNames(tx, driveId, byName))
        ? page.map((row) => ({ ...row, called: called(row.workerId) }))
        : READ_ENOUGH,
    }
  })
}

async function cellsIn(
  tx: ViewerTx,
  driveId: string,
  testId: string,
  words: AskedPart['words'],
): Promise<ActionCell[]> {
  const rows = await tx.sql<Omit<ActionCell, 'name'>>`
    select c.cell_id as "cellId", c.eligible, c.took_part as unnamed, count(e.worker_id)::int as named,
      (count(e.worker_id) filter (where exists (select from participation p where p.drive_id = e.drive_id
        and p.test_id = e.test_id and p.worker_id = e.worker_id and p.withdrawn_at is null)))::int as noted
    from test_cell c left join eligible e on e.drive_id = c.drive_id and e.test_id = c.test_id
      and coalesce(e.cell_id, ${NOT_PLACED}::uuid) = c.cell_id
    where c.drive_id = ${driveId} and c.test_id = ${testId} group by c.cell_id, c.eligible, c.took_part`
  if (rows.length === 0) return []
  const labels = await mapLabelsIn(tx, driveId)
  const nameOf = placeNames(labels, words.everybody)
  const order = new Map(labels.places.map((place, at) => [place.cellId, at]))
  return rows
    .map((row) => ({ ...row, name: row.cellId === NOT_PLACED ? words.notPlaced : nameOf(row.cellId) }))
    .toSorted((a, b) => (order.get(a.cellId) ?? order.size) - (order.get(b.cellId) ?? order.size))
}

/** Those not noted yet first, then by code. A worker leader's are the own list, whatever area they are in. */
const listed = ({ sql }: ViewerTx, driveId: string, testId: string, cellId: string | null) =>
  sql<Omit<Listed, 'called'>>`
    select e.worker_id as "workerId", n.result
    from app.eligible_in(${driveId}, ${testId}) e join worker w on w.drive_id = ${driveId} and w.id = e.worker_id
    left join lateral (
      select p.result from participation p where p.drive_id = ${driveId} and p.test_id = ${testId}
        and p.worker_id = e.worker_id and p.withdrawn_at is null order by p.recorded_at desc, p.id desc limit 1) n on true
    where case when ${driveId}::uuid = any ((select app.my_sight_drives())::uuid[])
        then coalesce(e.cell_id, ${NOT_PLACED}::uuid) = ${cellId}::uuid
        else true end
    order by n.result is not null, w.code`
