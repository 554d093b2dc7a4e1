import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'
import type { DriveBeginnings } from '../next-steps'

/** What the checklist of a drive stands on; `null` when the drive is not there for this viewer. */
export async function getDriveBeginnings(viewer: Viewer, driveId: string): Promise<DriveBeginnings | null> {
  return asViewer(viewer, async (tx) => {
    const [row] = await tx.sql<DriveBeginnings>`
      select
        (select count(*)::int from app.states_in(d.id) s where s.active and s.unit <> 'out') as people,
        coalesce(
          (select h.people from headcount_estimate h where h.drive_id = d.id and h.cell_id is null and h.withdrawn_at is null
            order by h.on_date desc, h.recorded_at desc limit 1),
          (select sum(latest.people)::int from (select distinct on (h.cell_id) h.people from headcount_estimate h
            where h.drive_id = d.id and h.cell_id is not null and h.withdrawn_at is null
            order by h.cell_id, h.on_date desc, h.recorded_at desc) latest)) as headcount,
        (select count(*)::int from (
          select m.worker_id from leader_mark m where m.drive_id = d.id and m.status <> 'none'
          union select t.from_worker_id from tie t where t.drive_id = d.id and t.kind = 'follows' and t.withdrawn_at is null
        ) listened) as "listenedTo",
        (select count(*)::int from one_on_one o where o.drive_id = d.id and o.withdrawn_at is null) as talks,
        (select count(distinct r.user_id)::int from drive_role r where r.drive_id = d.id and r.role <> 'coach'
          and (r.until_at is null or r.until_at > now())) as members,
        (exists (select from coaching_request q where q.drive_id = d.id and q.state <> 'withdrawn')
          or exists (select from coaching c where c.drive_id = d.id and c.until_at is null)) as "askedCoach"
      from drive d where d.id = ${driveId}`
    return row ?? null
  })
}
