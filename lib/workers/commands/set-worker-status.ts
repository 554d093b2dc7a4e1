import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseFactDay } from '../policy'
import { SetWorkerStatus } from '../schema'
import { loadWorker } from './load-worker'

/** Says from when on somebody works here, is on leave, has left or was fired. Whoever is fired stays on the committee. */
export const setWorkerStatus = defineCommand({
  name: 'worker.status',
  scope: 'drive',
  input: SetWorkerStatus,
  subject: 'worker',

  load: loadWorker,

  refuse: () => null,

  async run({ driveId, workerId, statusId, status, fromOn }, { latest }, { tx, viewer, now }) {
    const wrongDay = refuseFactDay(fromOn, latest)
    if (wrongDay) return failure({ code: 'invalid', fields: { fromOn: [wrongDay] } })
    await tx.sql`
      insert into worker_status (drive_id, id, worker_id, status, from_on, recorded_at, recorded_by)
      values (${driveId}, ${statusId}, ${workerId}, ${status}, ${fromOn}, ${now}, ${viewer.userId})`
    await tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    return success({ workerId, statusId })
  },
})
