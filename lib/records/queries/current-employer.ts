import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { type EmployerWords, employerWordsPlace } from '@/lib/records/employer-words'
import { networkKey } from '@/lib/vault/key-name'

/** The employer that a drive named last and has not taken off; `null` when it named none, or for those outside. */
export async function currentEmployer(
  { sql, vault }: ViewerTx,
  driveId: string,
): Promise<(EmployerWords & { employerId: string }) | null> {
  const [row] = await sql<{ id: string; words: Buffer }>`
    select e.id, e.words from drive_employer d join employer e on e.id = d.employer_id
    where d.drive_id = ${driveId} and d.until_on is null order by d.recorded_at desc, d.id desc limit 1`
  return row
    ? { employerId: row.id, ...vault.open<EmployerWords>(networkKey, employerWordsPlace(row.id), row.words) }
    : null
}
