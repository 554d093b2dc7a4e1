import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseRecord } from '../policy'
import { RecordParticipation } from '../schema'
import { loadAction } from './load-action'

/** Writes down what became of these people in an action. An earlier entry about one of them stays and no longer counts. */
export const recordParticipation = defineCommand({
  name: 'action.record',
  scope: 'drive',
  input: RecordParticipation,
  subject: 'action',
  load: loadAction,
  refuse: (_viewer, { state, today }) => refuseRecord(state, today, 'people'),

  async run({ driveId, testId, result, entries }, _facts, { tx, viewer, now }) {
    const workerIds = entries.map(({ workerId }) => workerId)
    const known = await tx.sql<{ id: string }>`
      select worker_id as id from app.eligible_in(${driveId}, ${testId}) where worker_id = any (${workerIds}::uuid[])`
    if (known.length < new Set(workerIds).size)
      return failure({ code: 'invalid', fields: { entries: [{ key: 'actions.refused.not_on_list' }] } })
    await tx.sql`
      insert into participation (drive_id, id, test_id, worker_id, result, recorded_at, recorded_by)
      select ${driveId}, x.id, ${testId}, x.worker_id, ${result}, ${now}, ${viewer.userId}
      from unnest(${entries.map(({ entryId }) => entryId)}::uuid[], ${workerIds}::uuid[]) x (id, worker_id)`
    await tx.sql`select app.apply_facts(${driveId}, ${workerIds}::uuid[])`
    return success({ testId, people: workerIds.length })
  },
})
