import 'server-only'
import { v7 } from 'uuid'
import type { Side } from '@/lib/coaching/thread'
import type { CommandContext } from '@/lib/command/define-command'

/** Tells the coach what the group did, or the group what its coach did. Kinds and codes only. */
export async function tellOtherSide(
  { tx }: CommandContext,
  driveId: string,
  side: Side,
  kind: string,
): Promise<void> {
  const [drive] = await tx.sql<{ code: string; coachId: string | null }>`
    select d.code, (select c.coach_id from coaching c where c.drive_id = d.id and c.until_at is null
      order by c.from_at desc limit 1) as "coachId" from drive d where d.id = ${driveId}`
  const params = JSON.stringify({ code: drive?.code ?? '' })
  if (side === 'coach') await tx.sql`select app.notify_committee(${driveId}, ${kind}, ${params})`
  else if (drive?.coachId)
    await tx.sql`select app.notify(${drive.coachId}, ${v7()}, ${kind}, ${driveId}, ${params})`
}
