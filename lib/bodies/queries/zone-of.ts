import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** The time zone of a drive, also for whoever has a role in it and no reach; `null` where it is none of theirs. */
export async function zoneOf({ sql }: ViewerTx, driveId: string): Promise<string | null> {
  const [drive] = await sql<{ timeZone: string }>`
    select time_zone as "timeZone" from drive where id = ${driveId}
    union all select time_zone from app.my_guest_drives() where id = ${driveId} limit 1`
  return drive?.timeZone ?? null
}
