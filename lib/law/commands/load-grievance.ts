import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'

/** A grievance that the viewer handles. */
export type HandledGrievance = {
  today: CalendarDate
  filedOn: CalendarDate
  contractId: string | null
  isClosed: boolean
  steps: number
}

/** The grievance, for one of those who handle it; `null` for everybody else. */
export async function loadGrievance(
  { driveId, grievanceId }: { driveId: string; grievanceId: string },
  { tx, viewer, now }: CommandContext,
): Promise<HandledGrievance | null> {
  const [found] = await tx.sql<Omit<HandledGrievance, 'today'> & { timeZone: string }>`
    select g.filed_on as "filedOn", g.contract_id as "contractId", g.closed_on is not null as "isClosed", d.time_zone as "timeZone",
      (select count(*)::int from grievance_step s where s.drive_id = g.drive_id and s.grievance_id = g.id) as steps
    from grievance g join drive d on d.id = g.drive_id
    join grievance_handler h on h.drive_id = g.drive_id and h.grievance_id = g.id and h.user_id = ${viewer.userId}
      and h.removed_at is null
    where g.drive_id = ${driveId} and g.id = ${grievanceId} and g.withdrawn_at is null`
  if (!found) return null
  const { timeZone, ...grievance } = found
  return { ...grievance, today: dateIn(timeZone, now) }
}
