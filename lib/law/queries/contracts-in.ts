import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { Contract } from '../contracts/contract'

/** The agreements of a drive, the one that ends last first. Names are left out for a coach, who may not open them. */
export async function contractsIn(
  { sql, vault }: ViewerTx,
  driveId: string,
  words: 'open' | 'closed',
): Promise<Contract[]> {
  const rows = await sql<Omit<Contract, 'name'> & { words: Buffer }>`
    select id as "contractId", version, words, from_on as "fromOn", expires_on as "expiresOn", no_strike as "noStrike",
      health_care as "healthCare", jurisdiction, coalesce(limits, '[]') as limits, coalesce(holidays, '{}')::text[] as holidays
    from contract where drive_id = ${driveId} and withdrawn_at is null order by expires_on desc, id`
  return rows.map(({ words: sealed, ...row }) => ({
    ...row,
    name:
      words === 'open'
        ? vault.open<{ name: string }>(
            driveKey(driveId),
            { table: 'contract', rowId: row.contractId },
            sealed,
          ).name
        : '',
  }))
}
