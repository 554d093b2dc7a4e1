import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { Employed } from '../employer-on'
import type { WorkerState } from '../worker-state'

/** Everybody as the database keeps them now, with the firm of their main place. For those who see the whole drive. */
export async function employedNow(
  { sql }: ViewerTx,
  driveId: string,
  today: CalendarDate,
): Promise<Employed[]> {
  const rows = await sql<WorkerState & { employerId: string | null }>`
    select s.worker_id as "workerId", s.active, s.cell_id as "cellId", s.cells as "cellIds", s.last_talk_on as "lastTalkOn",
      s.talks, s.value, s.assessed_on as "assessedOn", s.verified_on as "verifiedOn", s.disputed, s.committee, s.leader, s.unit,
      p.employer_id as "employerId"
    from worker_state s left join lateral (
      select x.employer_id from placement x where x.drive_id = s.drive_id and x.worker_id = s.worker_id and x.replaced_at is null
        and x.is_primary and x.from_on <= ${today}::date and (x.until_on is null or x.until_on > ${today}::date)
      order by x.from_on desc, x.recorded_at desc, x.id desc limit 1) p on true
    where s.drive_id = ${driveId} and s.active and s.unit <> 'out'`
  return rows.map(({ employerId, ...state }) => ({ state, employerId }))
}
