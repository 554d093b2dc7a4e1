import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseRetired } from '../policy'
import { RetireBody } from '../schema'
import { loadBody } from './load-body'

/** Closes a body. Its list stays readable for its secretaries. */
export const retireBody = defineCommand({
  name: 'body.retire',
  scope: 'drive_privately',
  input: RetireBody,
  subject: 'body',
  load: loadBody,
  refuse: (_viewer, body) => refuseRetired(body),

  async run({ driveId, bodyId }, _body, { tx, now }) {
    await tx.sql`update body set retired_at = ${now} where drive_id = ${driveId} and id = ${bodyId}`
    return success({ bodyId })
  },
})
