import 'server-only'
import { dateIn } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { type EffectiveAttributes, effectiveAttributes, type Said } from '../effective-attributes'

/** Every dated answer that reaches a drive: its own, its campaigns', the network's. Empty for whoever does not see the drive. */
export const saidIn = ({ sql }: ViewerTx, driveId: string): Promise<Said[]> =>
  sql<Said>`
    select id, kind, value, "from", from_on as "fromOn", recorded_at as "recordedAt", reaches_from as "reachesFrom",
      reaches_until as "reachesUntil" from app.attributes_said(array[${driveId}::uuid])`

/** What holds today for each of several drives that the viewer sees, by drive. One that nobody has spoken of is not there. */
export async function effectiveTodayIn(
  { sql }: ViewerTx,
  drives: readonly { driveId: string; timeZone: string }[],
  now: Date,
): Promise<ReadonlyMap<string, EffectiveAttributes>> {
  const rows = await sql<Said & { driveId: string }>`
    select drive_id as "driveId", id, kind, value, "from", from_on as "fromOn", recorded_at as "recordedAt",
      reaches_from as "reachesFrom", reaches_until as "reachesUntil"
    from app.attributes_said(${drives.map(({ driveId }) => driveId)}::uuid[])`
  return new Map(
    drives.map(({ driveId, timeZone }) => [
      driveId,
      effectiveAttributes(
        rows.filter((row) => row.driveId === driveId),
        dateIn(timeZone, now),
      ),
    ]),
  )
}
