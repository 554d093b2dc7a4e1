import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { SayNotSame } from '../schema'

/** Two people who only look alike: they are never suggested as one again. Whoever finds out otherwise can still join them. */
export const sayNotSame = defineCommand({
  name: 'worker.not_same',
  scope: 'drive',
  input: SayNotSame,
  subject: 'worker',

  async load({ driveId, workerId, otherWorkerId }, { tx }) {
    const found = await tx.sql`
      select id from worker where drive_id = ${driveId} and id in (${workerId}, ${otherWorkerId}) and removed_at is null`
    return found.length === 2 ? found : null
  },

  refuse: () => null,

  async run({ driveId, workerId, otherWorkerId }, _found, { tx, viewer, now }) {
    const [first, second] = [workerId, otherWorkerId].sort()
    await tx.sql`
      insert into not_same_person (drive_id, worker_id, other_worker_id, said_by, said_at)
      values (${driveId}, ${first}, ${second}, ${viewer.userId}, ${now}) on conflict do nothing`
    return success({ workerId })
  },
})
