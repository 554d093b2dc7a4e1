import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refusePledge } from '../policy'
import { RecordPledges } from '../schema'
import { loadAction } from './load-action'

/** Writes down who said that they will take part: what a go-threshold counts. Somebody who is written down already stays once. */
export const recordPledges = defineCommand({
  name: 'pledge.record',
  scope: 'drive',
  input: RecordPledges,
  subject: 'worker',

  async load(input, context) {
    const action = await loadAction(input, context)
    const ids = [...new Set(input.entries.map(({ workerId }) => workerId))]
    const [known] = await context.tx.sql<{ people: number }>`
      select count(*)::int as people from worker
      where drive_id = ${input.driveId} and id = any (${ids}::uuid[]) and removed_at is null`
    return action && known?.people === ids.length ? action : null
  },

  refuse: (_viewer, { state }) => refusePledge(state),

  async run({ driveId, testId, entries }, _facts, { tx, viewer, now }) {
    const [ids, workers] = [entries.map(({ pledgeId }) => pledgeId), entries.map(({ workerId }) => workerId)]
    const written = await tx.sql<{ id: string }>`
      insert into pledge (drive_id, id, test_id, worker_id, recorded_by, recorded_at)
      select ${driveId}, x.id, ${testId}, x.worker_id, ${viewer.userId}, ${now}
      from unnest(${ids}::uuid[], ${workers}::uuid[]) x (id, worker_id)
      where not exists (select from pledge p where p.drive_id = ${driveId} and p.test_id = ${testId}
        and p.worker_id = x.worker_id and p.withdrawn_at is null)
      returning id`
    return success({ testId, pledgeIds: written.map(({ id }) => id) })
  },
})
