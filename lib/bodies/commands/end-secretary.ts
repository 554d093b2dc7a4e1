import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseEndSecretary } from '../policy'
import { OneSecretary } from '../schema'
import { loadBody } from './load-body'

/** Somebody no longer keeps the list of a body: oneself or another, never the last one. */
export const endSecretary = defineCommand({
  name: 'secretary.end',
  scope: 'drive_privately',
  input: OneSecretary,
  subject: 'colleague',

  async load(input, context) {
    const { driveId, bodyId, userId } = input
    const body = await loadBody(input, context)
    const [held] = await context.tx.sql<{ others: number; keeps: boolean }>`
      select count(*) filter (where user_id <> ${userId})::int as others, bool_or(user_id = ${userId}) as keeps
      from body_secretary where drive_id = ${driveId} and body_id = ${bodyId} and (until_at is null or until_at > now())`
    return body && held?.keeps ? held : null
  },

  refuse: (_viewer, held) => refuseEndSecretary(held),

  async run({ driveId, bodyId, userId }, _held, { tx, now }) {
    await tx.sql`
      update body_secretary set until_at = ${now}
      where drive_id = ${driveId} and body_id = ${bodyId} and user_id = ${userId}`
    return success({ bodyId })
  },
})
