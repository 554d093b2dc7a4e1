import { env } from '@/lib/env'
import { withClient } from '@/scripts/database/with-client'

/** Somebody on the chart of a drive with one talk that was never shown to the coach, so that a second run finds another. */
export const talkNobodyAskedAbout = (driveId: string): Promise<{ workerId: string; code: string }> =>
  withClient(env().MIGRATION_DATABASE_URL ?? '', async (owner) => {
    const { rows } = await owner.query<{ workerId: string; code: string }>(
      `select w.id as "workerId", w.code from worker w join worker_state s on s.drive_id = w.drive_id and s.worker_id = w.id and s.active
       where w.drive_id = $1 and w.removed_at is null and 1 = (select count(*) from one_on_one o
         where o.drive_id = w.drive_id and o.worker_id = w.id and o.withdrawn_at is null)
       and not exists (select from one_on_one o join shared_talk h on h.drive_id = o.drive_id and h.one_on_one_id = o.id
         where o.drive_id = w.drive_id and o.worker_id = w.id)
       order by w.id limit 1`,
      [driveId],
    )
    const [found] = rows
    if (!found) throw new Error('Every talk of the demo was shown already')
    return found
  })
