import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { Tie } from '../ties'
import { knownByTimeTogether, type TimeTogether } from '../time-together'

/** The ties of a drive that the viewer sees, the newest of each pair, with those that shared time amounts to. */
export async function tiesIn({ sql }: ViewerTx, driveId: string): Promise<Tie[]> {
  const written = await sql<Tie>`
    select distinct on (t.from_worker_id, t.to_worker_id, t.kind) t.from_worker_id as "fromWorkerId",
      t.to_worker_id as "toWorkerId", t.kind, t.confidence
    from tie t where t.drive_id = ${driveId} and t.withdrawn_at is null
    order by t.from_worker_id, t.to_worker_id, t.kind, t.recorded_at desc, t.id desc`
  const times = await sql<TimeTogether>`
    select p.time_together_id as "togetherId", array_agg(p.worker_id) as "workerIds"
    from time_together_person p join time_together g on g.drive_id = p.drive_id and g.id = p.time_together_id
    where p.drive_id = ${driveId} and g.withdrawn_at is null group by 1`
  return [...written, ...knownByTimeTogether(times)]
}
