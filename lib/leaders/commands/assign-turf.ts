import 'server-only'
import { v7 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import { refuseTurf, type TurfFacts } from '../policy'
import { AssignTurf } from '../schema'

/**
 * Puts a person on a colleague's list. The colleague is told at once, without a name. It counts as reading the name: lists are open
 * to whoever has them, and nobody gives away by list what they could not read at once.
 */
export const assignTurf = defineCommand({
  name: 'turf.assign',
  scope: 'drive',
  input: AssignTurf,
  subject: 'worker',

  async load({ driveId, workerId, userId }, { tx }) {
    const [facts] = await tx.sql<TurfFacts & { code: string }>`
      select d.code, w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId",
        exists (select from drive_role r where r.drive_id = w.drive_id and r.user_id = ${userId} and r.worker_id = w.id) as "isOneself"
      from worker w join drive d on d.id = w.drive_id
      where w.drive_id = ${driveId} and w.id = ${workerId} and w.removed_at is null and exists (select from drive_role r where r.drive_id = w.drive_id and r.user_id = ${userId}
          and r.role in ('worker_leader', 'committee', 'data_steward') and (r.until_at is null or r.until_at > now()))`
    return facts ?? null
  },

  refuse: (_viewer, facts, { userId }) => refuseTurf(userId, facts),

  async run({ driveId, turfId, workerId, userId }, { code }, { tx, viewer, now }) {
    if (!(await mayShowNames(tx, driveId, [workerId]))) return failure({ code: 'stepup_required' })
    const added = await tx.sql<{ id: string }>`
      insert into turf (drive_id, id, user_id, worker_id, from_at)
      select ${driveId}, ${turfId}, ${userId}, ${workerId}, ${now}
      where not exists (select from turf t where t.drive_id = ${driveId} and t.user_id = ${userId}
        and t.worker_id = ${workerId} and t.until_at is null)
      returning id`
    await tx.sql`select app.refresh_reach(${driveId})`
    if (added.length > 0 && userId !== viewer.userId)
      await tx.sql`select app.notify(${userId}, ${v7()}, 'turf.assigned', ${driveId}, ${JSON.stringify({ code })})`
    return success({ workerId })
  },
})
