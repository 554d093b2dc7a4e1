import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { FreeRole } from '../schema'

/** Takes a task back that somebody was to do. */
export const freeRole = defineCommand({
  name: 'action.free_role',
  scope: 'drive',
  input: FreeRole,
  subject: 'action',

  async load({ driveId, roleId }, { tx }) {
    const [role] = await tx.sql<{ id: string }>`
      select id from action_role where drive_id = ${driveId} and id = ${roleId} and withdrawn_at is null`
    return role ?? null
  },

  refuse: () => null,

  async run({ driveId, roleId }, _role, { tx, now }) {
    await tx.sql`update action_role set withdrawn_at = ${now} where drive_id = ${driveId} and id = ${roleId}`
    return success({ roleId })
  },
})
