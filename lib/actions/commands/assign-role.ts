import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseRole } from '../policy'
import { AssignRole } from '../schema'
import { loadAction } from './load-action'

/** Gives somebody a task in an action. Giving it again changes nothing. */
export const assignRole = defineCommand({
  name: 'action.assign_role',
  scope: 'drive',
  input: AssignRole,
  subject: 'worker',
  followsMerge: true,

  async load(input, context) {
    const action = await loadAction(input, context)
    const [worker] = await context.tx.sql<{ id: string }>`
      select id from worker where drive_id = ${input.driveId} and id = ${input.workerId} and removed_at is null`
    return action && worker ? action : null
  },

  refuse: (_viewer, { state }) => refuseRole(state),

  async run({ driveId, testId, roleId, role, workerId }, _facts, { tx, viewer, now }) {
    await tx.sql`
      insert into action_role (drive_id, id, test_id, role, worker_id, recorded_by, recorded_at)
      select ${driveId}, ${roleId}, ${testId}, ${role}, ${workerId}, ${viewer.userId}, ${now}
      where not exists (select from action_role r where r.drive_id = ${driveId} and r.test_id = ${testId}
        and r.role = ${role} and r.worker_id = ${workerId} and r.withdrawn_at is null)`
    return success({ testId, roleId })
  },
})
