import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { Candidate, SeatHolder } from '../committee-plan'

/** Who sits on the committee today, in the order in which they came, and where each of them works. */
export const seatHolders = (
  { sql }: ViewerTx,
  driveId: string,
): Promise<(SeatHolder & { fromOn: CalendarDate })[]> => sql<SeatHolder & { fromOn: CalendarDate }>`
  select c.worker_id as "workerId", min(c.from_on) as "fromOn", s.cell_id as "primaryCellId", coalesce(s.cells, '{}') as "cellIds"
  from committee_seat c
  join worker w on w.drive_id = c.drive_id and w.id = c.worker_id and w.removed_at is null
  left join worker_state s on s.drive_id = c.drive_id and s.worker_id = c.worker_id
  where c.drive_id = ${driveId} and c.until_on is null group by 1, 3, 4 order by 2, 1`

/** People whom others follow who do not sit there and have not asked to be left alone. */
export const possibleMembers = ({ sql }: ViewerTx, driveId: string): Promise<Candidate[]> => sql<Candidate>`
  select s.worker_id as "workerId", s.cell_id as "cellId", s.leader from worker_state s
  join worker w on w.drive_id = s.drive_id and w.id = s.worker_id and w.removed_at is null and not w.leave_alone
  where s.drive_id = ${driveId} and s.active and not s.committee and s.leader in ('won', 'tested') order by w.code`
