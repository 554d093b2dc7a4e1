import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseRecord } from '../policy'
import { UnrecordParticipation } from '../schema'
import { loadAction } from './load-action'

/** Takes entries back that were a mistake: what was written down before them counts again. */
export const unrecordParticipation = defineCommand({
  name: 'action.unrecord',
  scope: 'drive',
  input: UnrecordParticipation,
  subject: 'action',

  async load(input, context) {
    const action = await loadAction(input, context)
    const entries = await context.tx.sql<{ id: string }>`
      select id from participation where drive_id = ${input.driveId} and test_id = ${input.testId}
        and id = any (${input.entryIds}::uuid[]) and withdrawn_at is null`
    return action && entries.length > 0 ? action : null
  },

  refuse: (_viewer, { state, today }) => refuseRecord(state, today, 'people'),

  async run({ driveId, testId, entryIds }, _facts, { tx, now }) {
    const taken = await tx.sql<{ workerId: string }>`
      update participation set withdrawn_at = ${now}
      where drive_id = ${driveId} and test_id = ${testId} and id = any (${entryIds}::uuid[]) and withdrawn_at is null
      returning worker_id as "workerId"`
    await tx.sql`select app.apply_facts(${driveId}, ${taken.map(({ workerId }) => workerId)}::uuid[])`
    return success({ testId, people: taken.length })
  },
})
