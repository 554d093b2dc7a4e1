import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { mayBeSuggested } from '@/lib/workers/may-be-suggested'
import type { Growing } from '../development'
import { stepsMade } from './steps-made'

type Row = {
  workerId: string
  cellId: string | null
  value: number
  disputed: boolean
  leads: boolean
  leaveAlone: boolean
  onlyUserId: string | null
  lastTalkOn: CalendarDate | null
}

/** Supporters who work here and do not sit on the committee, with the steps they made, for whoever sees all talks. */
export async function growingPeople(
  tx: ViewerTx,
  driveId: string,
  viewerUserId: string,
  uncovered: readonly string[],
): Promise<Growing[]> {
  const rows = await tx.sql<Row>`
    select s.worker_id as "workerId", s.cell_id as "cellId", s.value, s.disputed, s.leader is not null as leads,
      w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId", s.last_talk_on as "lastTalkOn"
    from worker_state s join worker w on w.drive_id = s.drive_id and w.id = s.worker_id and w.removed_at is null
    where s.drive_id = ${driveId} and s.active and s.value <= 2 and not s.committee`
  const made = await stepsMade(
    tx,
    driveId,
    rows.map(({ workerId }) => workerId),
  )
  return rows.map(({ leaveAlone, onlyUserId, cellId, ...person }) => ({
    ...person,
    made: made.get(person.workerId) ?? new Map(),
    seatMissing: cellId !== null && uncovered.includes(cellId),
    apart: !mayBeSuggested({ leaveAlone, onlyUserId }, viewerUserId),
  }))
}
