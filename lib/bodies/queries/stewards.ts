import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { calledWithinBudget } from '@/lib/conversations/queries/called-within-budget'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { coverStewards, type StewardCover, type Stewardship } from '../steward'
import { areasIn } from './areas'

/** A steward by name, with their area; `place` null: for everybody. */
export type ListedSteward = Stewardship & { called: string; place: string | null; isOver: boolean }

export type StewardsPage = {
  today: CalendarDate
  cover: StewardCover
  /** What the cover counts people by: the group's estimate, or who is on the list. */
  basis: 'estimate' | 'list'
  areas: { cellId: string; place: string }[]
  list: ListedSteward[]
}

/** So many are listed, those of today first. */
const MOST_LISTED = 300

/** Stewards and the areas without one, for the committee; `null` for everybody else. `everybody` names an area without parts. */
export function getStewards(
  viewer: Viewer,
  driveId: string,
  everybody: string,
  now = currentTime(),
): Promise<StewardsPage | null> {
  return asViewer(viewer, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string; estimate: number | null }>`
      select d.time_zone as "timeZone", (select h.people from headcount_estimate h where h.drive_id = d.id and h.cell_id is null and h.withdrawn_at is null
        order by h.on_date desc, h.recorded_at desc, h.id desc limit 1) as estimate
      from drive d where d.id = ${driveId} and d.id = any (app.my_chart_drives())`
    if (!drive) return null
    const today = dateIn(drive.timeZone, now)
    const stewards = await stewardshipsIn(tx, driveId)
    const { cellIds, nameOf } = await areasIn(tx, driveId, everybody)
    const counts = await tx.sql<{ cellId: string | null; people: number }>`
      select cell_id as "cellId", count(*)::int as people from worker_state
      where drive_id = ${driveId} and active and unit <> 'out' group by cell_id`
    const here = new Map(counts.map(({ cellId, people }) => [cellId, people]))
    const listed = counts.reduce((sum, { people }) => sum + people, 0)
    const cells = cellIds.map((cellId) => ({ cellId, people: here.get(cellId) ?? 0 }))
    const names = await calledWithinBudget(tx, driveId, [
      ...new Set(stewards.map(({ workerId }) => workerId)),
    ])
    return {
      today,
      cover: coverStewards(stewards, cells, drive.estimate ?? listed, today),
      basis: drive.estimate === null ? 'list' : 'estimate',
      areas: cellIds.map((cellId) => ({ cellId, place: nameOf(cellId) })),
      list: stewards
        .map((each) => ({
          ...each,
          called: names.get(each.workerId)?.called ?? '',
          place: each.cellId && nameOf(each.cellId),
          isOver: each.untilOn !== null && each.untilOn <= today,
        }))
        .toSorted((a, b) => Number(a.isOver) - Number(b.isOver)),
    }
  })
}

const stewardshipsIn = ({ sql }: ViewerTx, driveId: string) => sql<Stewardship>`
  select s.id as "stewardshipId", s.worker_id as "workerId", s.cell_id as "cellId", s.kind, s.from_on as "fromOn", s.until_on as "untilOn"
  from stewardship s join worker w on w.drive_id = s.drive_id and w.id = s.worker_id and w.removed_at is null
  where s.drive_id = ${driveId} and s.withdrawn_at is null order by s.until_on is not null, s.from_on desc, s.id limit ${MOST_LISTED}`
