import 'server-only'
import { dateIn } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { TogetherKind } from '../time-together'

type Spent = {
  driveId: string
  timeTogetherId: string
  kind: TogetherKind
  workerIds: readonly string[]
  /** The social that it was; `null` where nobody planned it. */
  meetingId: string | null
  loggedBy: string
  happenedAt: Date
  timeZone: string
  recordedAt: Date
}

/** Writes time together down, with everybody who was there. No rating and no count of talks changes. */
export async function insertTimeTogether({ sql }: ViewerTx, spent: Spent): Promise<void> {
  const { driveId, timeTogetherId, happenedAt } = spent
  await sql`
    with spent as (
      insert into time_together (drive_id, id, kind, logged_by, happened_at, happened_on, recorded_at, meeting_id)
      values (${driveId}, ${timeTogetherId}, ${spent.kind}, ${spent.loggedBy}, ${happenedAt},
        ${dateIn(spent.timeZone, happenedAt)}, ${spent.recordedAt}, ${spent.meetingId})
    )
    insert into time_together_person (drive_id, time_together_id, worker_id)
    select distinct ${driveId}::uuid, ${timeTogetherId}::uuid, x from unnest(${[...spent.workerIds]}::uuid[]) x`
}
