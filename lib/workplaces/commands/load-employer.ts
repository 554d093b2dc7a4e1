import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'

/** A firm that is named in a drive now; `null` for any other. */
export async function loadEmployer(
  { driveId, employerId }: { driveId: string; employerId: string },
  { tx, now }: CommandContext,
): Promise<{ today: CalendarDate; fromOn: CalendarDate; words: Buffer; version: number } | null> {
  const [found] = await tx.sql<{ timeZone: string; fromOn: CalendarDate; words: Buffer; version: number }>`
    select d.time_zone as "timeZone", x.from_on as "fromOn", e.words, e.version
    from drive d join drive_employer x on x.drive_id = d.id and x.employer_id = ${employerId} and x.until_on is null
    join employer e on e.id = x.employer_id where d.id = ${driveId}`
  if (!found) return null
  const { timeZone, ...employer } = found
  return { ...employer, today: dateIn(timeZone, now) }
}
