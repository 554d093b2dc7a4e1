import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { LEADER_EVIDENCE } from '@/lib/leaders/leader-evidence'
import { success } from '@/lib/result'
import { MarkLeader } from '../schema'
import { loadWorker } from './load-worker'

/** Says whether people follow somebody and how we know. A dated fact; the newest counts. */
export const markLeader = defineCommand({
  name: 'leader.mark',
  scope: 'drive',
  input: MarkLeader,
  subject: 'worker',

  async load(input, context) {
    const { driveId, testId } = input
    if (testId) {
      const found = await context.tx
        .sql`select id from structure_test where drive_id = ${driveId} and id = ${testId}`
      if (found.length === 0) return null
    }
    return loadWorker(input, context)
  },

  refuse: () => null,

  async run({ driveId, workerId, markId, status, evidence, testId }, { today }, { tx, viewer, now }) {
    const kept = LEADER_EVIDENCE.filter((each) => evidence.includes(each))
    await tx.sql`
      insert into leader_mark (drive_id, id, worker_id, status, on_date, recorded_at, recorded_by, evidence, test_id)
      values (${driveId}, ${markId}, ${workerId}, ${status}, ${today}, ${now}, ${viewer.userId}, ${kept}, ${testId})`
    await tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    return success({ workerId, markId })
  },
})
