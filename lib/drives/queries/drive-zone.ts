import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'

/**
 * The time zone of a drive, by which its facts are dated; `null` where the drive is not there for the viewer. Where more of the drive is
 * asked for, the zone comes along with that instead.
 */
export async function driveZoneIn({ sql }: ViewerTx, driveId: string): Promise<string | null> {
  const [drive] = await sql<{ timeZone: string }>`
    select time_zone as "timeZone" from drive where id = ${driveId}`
  return drive?.timeZone ?? null
}
