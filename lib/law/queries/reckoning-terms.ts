import 'server-only'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import type { Contract } from '../contracts/contract'
import { contractsIn } from './contracts-in'

/** By what the steps of a grievance can be reckoned: the contracts of a drive and the days off that it wrote down. */
export type ReckoningTerms = { contracts: Contract[]; daysOff: CalendarDate[] }

/** What the steps of a grievance can be reckoned by; empty for whoever is not of the group. Names of contracts are for the committee. */
export const getReckoningTerms = (viewer: Viewer, driveId: string): Promise<ReckoningTerms> =>
  asViewer(viewer, async (tx) => ({
    contracts: await contractsIn(tx, driveId, onCommittee(rolesIn(viewer, driveId)) ? 'open' : 'closed'),
    daysOff: await daysOffIn(tx, driveId, null),
  }))

/** Days off in a drive, in order: its own, and with a contract those of the contract. */
export async function daysOffIn(
  { sql }: ViewerTx,
  driveId: string,
  contractId: string | null,
): Promise<CalendarDate[]> {
  const rows = await sql<{ day: CalendarDate }>`
    select distinct x.day from (
      select unnest(app.days_off(${driveId})) as day
      union all
      select unnest(c.holidays) from contract c
      where c.drive_id = ${driveId} and c.id = ${contractId}::uuid and c.withdrawn_at is null) x
    order by x.day`
  return rows.map(({ day }) => day)
}
