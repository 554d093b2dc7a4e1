import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { seatsNeeded } from '@/lib/coverage/cell-coverage'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'

/** Somebody on the chart who sits on the committee, and since when. */
export type Seat = { workerId: string; called: string; fromOn: CalendarDate }

/** The seats of one area and shift. `needed` is one for every ten who work there; `null` while nobody guessed how many do. */
export type AreaSeats = { cellId: string; name: string; seats: Seat[]; needed: number | null }

export type CommitteeSeats = {
  areas: AreaSeats[]
  /** Of people who are in no area yet. */
  elsewhere: Seat[]
}

type Row = Omit<Seat, 'called'> & { cellId: string | null }

/** Who sits on the committee, by area: areas that have nobody there are what a committee looks for. */
export const getCommitteeSeats = (session: Session, driveId: string): Promise<CommitteeSeats | ReadEnough> =>
  asViewer(session, async (tx) => {
    const { cells } = await shopIn(tx, driveId)
    const rows = await tx.sql<Row>`
      select c.worker_id as "workerId", min(c.from_on) as "fromOn", s.cell_id as "cellId" from committee_seat c
      join worker w on w.drive_id = c.drive_id and w.id = c.worker_id and w.removed_at is null
      left join worker_state s on s.drive_id = c.drive_id and s.worker_id = c.worker_id
      where c.drive_id = ${driveId} and c.until_on is null group by c.worker_id, s.cell_id order by 2, 1`
    const guesses = await tx.sql<{ cellId: string; people: number }>`
      select distinct on (cell_id) cell_id as "cellId", people from headcount_estimate
      where drive_id = ${driveId} and cell_id is not null and withdrawn_at is null
      order by cell_id, on_date desc, recorded_at desc, id desc`
    const ids = rows.map(({ workerId }) => workerId)
    if (!(await mayShowNames(tx, driveId, ids))) return READ_ENOUGH
    const names = await calledBy(tx, driveId, ids)
    const seatsIn = (cellId: string | null): Seat[] =>
      rows
        .filter((row) => row.cellId === cellId)
        .map(({ workerId, fromOn }) => ({ workerId, fromOn, called: names.get(workerId)?.called ?? '' }))
    const peopleIn = new Map(guesses.map(({ cellId, people }) => [cellId, people]))
    return {
      areas: cells.map(({ id, name }) => {
        const people = peopleIn.get(id)
        return {
          cellId: id,
          name,
          seats: seatsIn(id),
          needed: people === undefined ? null : seatsNeeded(people),
        }
      }),
      elsewhere: seatsIn(null),
    }
  })
