import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { packOf } from '../fact-of'
import type { UnderLaw } from '../retaliation-deadline'

/** What a drive has said about its law, with its time zone; `null` where there is no such drive for the viewer. */
export async function lawIn(
  { sql }: ViewerTx,
  driveId: string,
): Promise<(UnderLaw & { timeZone: string; packId: string | null }) | null> {
  const [drive] = await sql<UnderLaw & { timeZone: string }>`
    select d.time_zone as "timeZone", d.jurisdiction,
      (select a.value from drive_attribute a where a.drive_id = d.id and a.employer_id is null
        and a.kind = 'recognition_path' order by a.from_on desc, a.recorded_at desc, a.id desc limit 1) as path
    from drive d where d.id = ${driveId}`
  return drive ? { ...drive, packId: packOf(drive.jurisdiction, drive.path)?.id ?? null } : null
}
