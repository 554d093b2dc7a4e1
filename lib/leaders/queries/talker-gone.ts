import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'

/**
 * By area, how many people were on the list of somebody who no longer organizes here and are on nobody's now. `null` is in no
 * area. Empty for a viewer who does not see the whole list.
 */
export const getTalkerGone = (
  viewer: Viewer,
  driveId: string,
): Promise<{ cellId: string | null; people: number }[]> =>
  asViewer(
    viewer,
    ({ sql }) => sql<{ cellId: string | null; people: number }>`
    with live as (
      select user_id from drive_role where drive_id = ${driveId} and role in ('worker_leader', 'committee', 'data_steward')
        and (until_at is null or until_at > now())
    )
    select s.cell_id as "cellId", count(*)::int as people
    from worker_state s join worker w on w.drive_id = s.drive_id and w.id = s.worker_id and not w.leave_alone
    where s.drive_id = ${driveId} and s.drive_id = any (app.my_chart_drives()) and s.active
      and exists (select from turf t where t.drive_id = s.drive_id and t.worker_id = s.worker_id and t.user_id not in (select user_id from live))
      and not exists (select from turf t where t.drive_id = s.drive_id and t.worker_id = s.worker_id and t.until_at is null
        and t.user_id in (select user_id from live))
    group by s.cell_id order by people desc, s.cell_id`,
  )
