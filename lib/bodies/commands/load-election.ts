import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import type { Electorate } from '../elections/officer-election'

/** An election that is planned here. */
export type PlannedElection = {
  electorate: Electorate
  electorateSize: number
  words: Buffer
  version: number
  today: CalendarDate
}

/** The election of a drive whose committee the viewer is on; `null` where there is none such. */
export async function loadElection(
  { driveId, electionId }: { driveId: string; electionId: string },
  { tx, now }: CommandContext,
): Promise<PlannedElection | null> {
  const [found] = await tx.sql<Omit<PlannedElection, 'today'> & { timeZone: string }>`
    select e.electorate, e.electorate_size as "electorateSize", e.words, e.version, d.time_zone as "timeZone"
    from officer_election e join drive d on d.id = e.drive_id
    where e.drive_id = ${driveId} and e.id = ${electionId} and e.withdrawn_at is null`
  if (!found) return null
  const { timeZone, ...election } = found
  return { ...election, today: dateIn(timeZone, now) }
}
