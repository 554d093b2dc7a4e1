import 'server-only'
import { calledWithinBudget } from '@/lib/conversations/queries/called-within-budget'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { MeetingKind, MeetingPerson } from '../meeting'

/** So many people at most come to mind; others are found by name. */
const MOST_SUGGESTED = 60

/**
 * The people of a meeting: whoever answered or was there, as far as the viewer may know, then the viewer, the own list and, for the
 * committee, those on the committee. Nobody is suggested who wants to be left alone.
 */
export async function meetingPeopleIn(
  tx: ViewerTx,
  meeting: { driveId: string; meetingId: string; kind: MeetingKind },
  userId: string,
): Promise<MeetingPerson[]> {
  const { driveId, meetingId, kind } = meeting
  const rows = await tx.sql<Omit<MeetingPerson, 'called'>>`
    select w.id as "workerId", w.code, p.coming, p.was_there as "wasThere", coalesce(v.is_viewer, false) as "isViewer"
    from worker w
    left join meeting_person p on p.drive_id = w.drive_id and p.worker_id = w.id and p.meeting_id = ${meetingId}
    left join worker_state s on s.drive_id = w.drive_id and s.worker_id = w.id
    left join lateral (select bool_or(r.user_id = ${userId}) as is_viewer, count(*) > 0 as has_login from drive_role r
      where r.drive_id = w.drive_id and r.worker_id = w.id and r.role in ('worker_leader', 'committee', 'data_steward')
        and (r.until_at is null or r.until_at > now())) v on true
    where w.drive_id = ${driveId} and w.removed_at is null and (
      p.coming is not null or p.was_there is not null
      or (coalesce(s.active, true) and not w.leave_alone and (v.is_viewer or s.committee
        or (${kind} = 'committee' and v.has_login)
        or (${kind} <> 'committee' and exists (select from turf t where t.drive_id = w.drive_id and t.worker_id = w.id
          and t.user_id = ${userId} and t.until_at is null)))))
    order by (p.coming is null and p.was_there is null), coalesce(v.is_viewer, false) desc, w.code`
  const asked = rows.filter(({ coming, wasThere }) => coming !== null || wasThere !== null)
  const suggested = rows.filter((row) => !asked.includes(row)).slice(0, MOST_SUGGESTED)
  const people = [...asked, ...suggested]
  const names = await calledWithinBudget(
    tx,
    driveId,
    people.map(({ workerId }) => workerId),
  )
  return people.map((person) => ({ ...person, called: names.get(person.workerId)?.called ?? person.code }))
}
