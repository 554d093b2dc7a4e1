import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { OneSecretary } from '../schema'
import { loadBody } from './load-body'

/** Lets a second person keep the list of a body: somebody of the group, as far as the viewer sees who is in it. */
export const addSecretary = defineCommand({
  name: 'secretary.add',
  scope: 'drive_privately',
  input: OneSecretary,
  subject: 'colleague',

  async load(input, context) {
    const body = await loadBody(input, context)
    const [colleague] = await context.tx.sql`
      select from app.colleagues_in(${input.driveId}) c where c.user_id = ${input.userId}`
    return body && colleague ? body : null
  },

  refuse: () => null,

  async run({ driveId, bodyId, userId }, _body, { tx, viewer, now }) {
    await tx.sql`
      insert into body_secretary (drive_id, body_id, user_id, from_at, added_by)
      values (${driveId}, ${bodyId}, ${userId}, ${now}, ${viewer.userId})
      on conflict (drive_id, body_id, user_id) do update set until_at = null`
    return success({ bodyId })
  },
})
