import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { MarkLeader } from '../schema'
import { loadWorker } from './load-worker'

/** Says whether people follow somebody and how we know. A dated fact; the newest counts. */
export const markLeader = defineCommand({
  name: 'leader.mark',
  scope: 'drive',
  input: MarkLeader,
  subject: 'worker',

  load: loadWorker,

  refuse: () => null,

  async run({ driveId, workerId, markId, status }, { today }, { tx, viewer, now }) {
    await tx.sql`
      insert into leader_mark (drive_id, id, worker_id, status, on_date, recorded_at, recorded_by)
      values (${driveId}, ${markId}, ${workerId}, ${status}, ${today}, ${now}, ${viewer.userId})`
    await tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    return success({ workerId, markId })
  },
})
