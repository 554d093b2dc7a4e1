import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { manyAnswer, sortOut } from '../lists/many-people'
import { StatusMany } from '../lists/schema'
import { refuseFactDay } from '../policy'
import { loadMany } from './load-many'

/** Says of many people from when on they work here, are on leave, have left or were fired. */
export const statusMany = defineCommand({
  name: 'worker.status_many',
  scope: 'drive',
  input: StatusMany,
  subject: 'worker',

  load: ({ driveId, people }, context) =>
    loadMany({ driveId, workerIds: people.map(({ workerId }) => workerId) }, context),

  refuse: () => null,

  async run({ driveId, status, fromOn, people }, facts, { tx, viewer, now }) {
    const wrongDay = refuseFactDay(fromOn, facts.latest)
    if (wrongDay) return failure({ code: 'invalid', fields: { fromOn: [wrongDay] } })
    const asked = people.map(({ workerId }) => workerId)
    const same = await tx.sql<{ workerId: string }>`
      select w.id as "workerId" from unnest(${asked}::uuid[]) w (id)
      where coalesce((select s.status from worker_status s where s.drive_id = ${driveId} and s.worker_id = w.id
        and s.replaced_at is null and s.from_on <= ${fromOn}::date
        order by s.from_on desc, s.recorded_at desc, s.id desc limit 1), 'active') = ${status}`
    const already = new Set(same.map(({ workerId }) => workerId))
    const sorted = sortOut(asked, facts.people, ({ workerId, mayChange }) => {
      if (!mayChange) return 'not_yours'
      return already.has(workerId) ? 'already' : null
    })
    const workerIds = sorted.go.map(({ workerId }) => workerId)
    const factOf = new Map(people.map(({ workerId, factId }) => [workerId, factId]))
    const factIds = workerIds.flatMap((workerId) => factOf.get(workerId) ?? [])
    if (workerIds.length > 0) {
      await tx.sql`
        insert into worker_status (drive_id, id, worker_id, status, from_on, recorded_at, recorded_by)
        select ${driveId}, p.id, p.worker_id, ${status}, ${fromOn}, ${now}, ${viewer.userId}
        from unnest(${factIds}::uuid[], ${workerIds}::uuid[]) p (id, worker_id)`
      await tx.sql`select app.apply_facts(${driveId}, ${workerIds}::uuid[])`
    }
    return success(manyAnswer(sorted, factIds))
  },
})
