import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { refuseTurf, type TurfFacts } from '@/lib/leaders/policy'
import { TakeOn } from '@/lib/leaders/schema'
import { failure, success } from '@/lib/result'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import { refuseStepDate } from '../next-steps'

type Facts = TurfFacts & { timeZone: string; mayList: boolean }

/**
 * "I will": promises a talk by a day, and puts the person on one's own list where that is one's own to decide: the committee for
 * anybody, a worker leader for those they added and were not taken off. For others of one's area the promise alone stands. Names
 * of the own list are not counted, so that taking somebody onto it counts as reading theirs.
 */
export const takeOn = defineCommand({
  name: 'turf.take_on',
  scope: 'drive',
  input: TakeOn,
  subject: 'worker',

  async load({ driveId, workerId }, { tx, viewer }) {
    const [facts] = await tx.sql<Facts>`
      select d.time_zone as "timeZone", w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId",
        w.drive_id = any (app.my_chart_drives()) or (w.added_by = ${viewer.userId} and not exists (select from turf t
          where t.drive_id = w.drive_id and t.user_id = ${viewer.userId} and t.worker_id = w.id and t.until_at is not null)) as "mayList",
        exists (select from drive_role r where r.drive_id = w.drive_id and r.user_id = ${viewer.userId}
          and r.worker_id = w.id) as "isOneself"
      from worker w join drive d on d.id = w.drive_id
      where w.drive_id = ${driveId} and w.id = ${workerId} and w.removed_at is null`
    return facts ?? null
  },

  refuse: (viewer, facts) => refuseTurf(viewer.userId, facts),

  async run({ driveId, workerId, commitmentId, dueOn }, { timeZone, mayList }, { tx, viewer, now }) {
    const today: CalendarDate = dateIn(timeZone, now)
    const wrongDay = refuseStepDate(dueOn, today)
    if (wrongDay) return failure({ code: 'invalid', fields: { dueOn: [wrongDay] } })
    if (mayList && !(await mayShowNames(tx, driveId, [workerId]))) return failure({ code: 'stepup_required' })
    if (mayList) await tx.sql`select app.take_on(${driveId}, ${[workerId]})`
    await tx.sql`
      insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at)
      values (${driveId}, ${commitmentId}, ${workerId}, ${viewer.userId}, 'user', 'talk_again', ${dueOn}, ${now})`
    return success({ commitmentId })
  },
})
