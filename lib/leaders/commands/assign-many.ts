import 'server-only'
import { v7 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { manyAnswer, sortOut } from '@/lib/workers/lists/many-people'
import { AssignMany } from '@/lib/workers/lists/schema'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import { type TurfFacts, whyNotOnList } from '../policy'

type Person = TurfFacts & { workerId: string; isOnList: boolean }

/** Puts many people on a colleague's list, as `turf.assign` does one; the colleague is told once. It counts as reading the names. */
export const assignMany = defineCommand({
  name: 'turf.assign_many',
  scope: 'drive',
  input: AssignMany,
  subject: 'worker',

  async load({ driveId, userId, people }, { tx }) {
    const [colleague] = await tx.sql<{ code: string }>`
      select d.code from drive d where d.id = ${driveId} and exists (select from drive_role r where r.drive_id = d.id
        and r.user_id = ${userId} and r.role in ('worker_leader', 'committee', 'data_steward')
        and (r.until_at is null or r.until_at > now()))`
    if (!colleague) return null
    const ids = people.map(({ workerId }) => workerId)
    const found = await tx.sql<Person>`
      select w.id as "workerId", w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId",
        exists (select from drive_role r where r.drive_id = w.drive_id and r.user_id = ${userId} and r.worker_id = w.id) as "isOneself",
        exists (select from turf t where t.drive_id = w.drive_id and t.user_id = ${userId} and t.worker_id = w.id
          and t.until_at is null) as "isOnList"
      from worker w where w.drive_id = ${driveId} and w.id = any (${ids}::uuid[]) and w.removed_at is null`
    return { code: colleague.code, found }
  },

  refuse: () => null,

  async run({ driveId, userId, people }, { code, found }, { tx, viewer, now }) {
    const asked = people.map(({ workerId }) => workerId)
    const sorted = sortOut(asked, found, (person) =>
      person.isOnList ? 'already' : whyNotOnList(userId, person),
    )
    const workerIds = sorted.go.map(({ workerId }) => workerId)
    const factOf = new Map(people.map(({ workerId, factId }) => [workerId, factId]))
    const factIds = workerIds.flatMap((workerId) => factOf.get(workerId) ?? [])
    if (!(await mayShowNames(tx, driveId, workerIds))) return failure({ code: 'stepup_required' })
    if (workerIds.length > 0) {
      await tx.sql`
        insert into turf (drive_id, id, user_id, worker_id, from_at)
        select ${driveId}, p.id, ${userId}, p.worker_id, ${now}
        from unnest(${factIds}::uuid[], ${workerIds}::uuid[]) p (id, worker_id)`
      await tx.sql`select app.refresh_reach(${driveId})`
      if (userId !== viewer.userId)
        await tx.sql`select app.notify(${userId}, ${v7()}, 'turf.assigned', ${driveId}, ${JSON.stringify({ code })})`
    }
    return success(manyAnswer(sorted, factIds))
  },
})
