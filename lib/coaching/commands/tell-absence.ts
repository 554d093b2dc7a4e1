import 'server-only'
import type { CommandContext } from '@/lib/command/define-command'

/** Tells the committees of the groups that a coach accompanies, and the coordination, that the coach is away or back. No dates. */
export async function tellAbsence(
  { tx, viewer }: CommandContext,
  kind: 'coach.away' | 'coach.back',
): Promise<void> {
  const drives = await tx.sql<{ driveId: string; code: string }>`
    select c.drive_id as "driveId", d.code from coaching c join drive d on d.id = c.drive_id
    where c.coach_id = ${viewer.userId} and c.until_at is null`
  for (const { driveId, code } of drives) {
    const params = JSON.stringify({ code })
    await tx.sql`select app.notify_committee(${driveId}, ${kind}, ${params})`
    await tx.sql`select app.notify_coordinators(${kind}, ${driveId}, ${params})`
  }
}
