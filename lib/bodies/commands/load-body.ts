import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import { zoneOf } from '../queries/zone-of'

/** A body whose list the viewer keeps. */
export type KeptBody = {
  isHidden: boolean
  isRetired: boolean
  words: Buffer
  version: number
  today: CalendarDate
}

/** The body, for one of its secretaries; `null` for everybody else, whether there is such a body or not. */
export async function loadBody(
  { driveId, bodyId }: { driveId: string; bodyId: string },
  { tx, now, viewer }: CommandContext,
): Promise<KeptBody | null> {
  const [body] = await tx.sql<Omit<KeptBody, 'today'>>`
    select b.hidden as "isHidden", b.retired_at is not null as "isRetired", b.words, b.version from body b
    where b.drive_id = ${driveId} and b.id = ${bodyId} and exists (select from body_secretary k
      where k.drive_id = b.drive_id and k.body_id = b.id and k.user_id = ${viewer.userId}
        and (k.until_at is null or k.until_at > now()))`
  const zone = body && (await zoneOf(tx, driveId))
  return body && zone ? { ...body, today: dateIn(zone, now) } : null
}
