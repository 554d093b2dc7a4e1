import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { employerKeys } from '@/lib/records/employer-key'
import { type EmployerWords, employerWordsPlace } from '@/lib/records/employer-words'
import { networkKey } from '@/lib/vault/key-name'

/**
 * The firms of groups that may be brought together, by drive, as names are compared. Only to compare two groups here: no screen and no
 * answer holds them, since the coordination knows no firm of anybody who did not say it.
 */
export async function firmsOfCandidates({ sql, vault }: ViewerTx): Promise<ReadonlyMap<string, string[]>> {
  const rows = await sql<{ driveId: string; employerId: string; words: Buffer }>`
    select drive_id as "driveId", employer_id as "employerId", words from app.firms_of_candidates()`
  const firms = new Map<string, string[]>()
  for (const { driveId, employerId, words } of rows) {
    const { name } = vault.open<EmployerWords>(networkKey, employerWordsPlace(employerId), words)
    firms.set(driveId, [...(firms.get(driveId) ?? []), ...employerKeys(name)])
  }
  return firms
}
