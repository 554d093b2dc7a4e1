import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer } from '@/lib/db/as-viewer'
import { type FollowUp, followUps, type ListedPerson, type OpenStep } from '../follow-ups'
import { calledBy } from './called'

/** One line of today's list, with how the viewer calls the person. */
export type FollowUpDue = FollowUp & { called: string; lastTalkOn: CalendarDate | null }

export type FollowUpsDue = { today: CalendarDate; items: FollowUpDue[] }

/** Who is due for the viewer in one drive: people of the own list and whoever they made a date with. */
export function getFollowUpsDue(viewer: Viewer, driveId: string, now = currentTime()): Promise<FollowUpsDue> {
  return asViewer(viewer, async (tx) => {
    const steps = await tx.sql<OpenStep>`
      select id as "commitmentId", worker_id as "workerId", kind, by, due_on as "dueOn" from commitment
      where drive_id = ${driveId} and user_id = ${viewer.userId} and outcome is null`
    const people = await tx.sql<ListedPerson & { timeZone: string }>`
      select w.id as "workerId", w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId", d.time_zone as "timeZone",
        (select max(o.happened_on) from one_on_one o where o.drive_id = w.drive_id and o.worker_id = w.id
           and o.withdrawn_at is null) as "lastTalkOn"
      from worker w join drive d on d.id = w.drive_id
      where w.drive_id = ${driveId} and w.removed_at is null
        and coalesce((select s.status in ('active', 'on_leave') from worker_status s where s.drive_id = w.drive_id
          and s.worker_id = w.id and s.replaced_at is null and s.from_on <= ${now}::date
          order by s.from_on desc, s.recorded_at desc, s.id desc limit 1), true)
        and (w.id = any (${steps.map(({ workerId }) => workerId)}::uuid[]) or exists (
          select from turf u where u.drive_id = w.drive_id and u.worker_id = w.id and u.user_id = ${viewer.userId}
            and u.until_at is null))
        and not exists (select from drive_role r where r.drive_id = w.drive_id and r.user_id = ${viewer.userId}
          and r.worker_id = w.id)`
    const today = dateIn(people[0]?.timeZone ?? viewer.timeZone, now)
    const due = followUps(viewer.userId, people, steps, today)
    const names = await calledBy(
      tx,
      driveId,
      due.map(({ workerId }) => workerId),
    )
    const lastTalks = new Map(people.map(({ workerId, lastTalkOn }) => [workerId, lastTalkOn]))
    return {
      today,
      items: due.map((item) => ({
        ...item,
        called: names.get(item.workerId)?.called ?? '',
        lastTalkOn: lastTalks.get(item.workerId) ?? null,
      })),
    }
  })
}
