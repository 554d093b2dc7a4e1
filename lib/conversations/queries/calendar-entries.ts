import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'
import type { CalendarEntry } from '../calendar'

/** Ended steps stay in the file so long, so that a calendar that got them earlier takes them out. */
const CANCEL_DAYS = 60

/**
 * The dates of the viewer's steps for a calendar file, what was agreed with the coach among them: all open ones with those that ended
 * lately, or the one with the id `commitmentId`. Steps that somebody else does are left out.
 */
export const getCalendarEntries = (
  viewer: Viewer,
  driveId: string,
  commitmentId: string | null,
): Promise<CalendarEntry[]> =>
  asViewer(
    viewer,
    ({ sql }) => sql<CalendarEntry>`
      select id, due_on as "onDate", recorded_at as "recordedAt", outcome is not null as "isOver" from commitment
      where drive_id = ${driveId} and user_id = ${viewer.userId} and doer_worker_id is null
        and (${commitmentId}::uuid is null or id = ${commitmentId})
        and (outcome is null or closed_at > now() - make_interval(days => ${CANCEL_DAYS}) or id = ${commitmentId})
      union all
      select id, due_on, taken_at, outcome is not null from agreed_step
      where drive_id = ${driveId} and taken_by = ${viewer.userId} and (${commitmentId}::uuid is null or id = ${commitmentId})
        and (outcome is null or closed_at > now() - make_interval(days => ${CANCEL_DAYS}) or id = ${commitmentId})
      order by "onDate", id limit 300`,
  )
