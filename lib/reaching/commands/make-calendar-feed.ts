import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { MakeCalendarFeed } from '../schema'

/** Lets whoever knows a new address read the times of one's own dates. An earlier address ends. */
export const makeCalendarFeed = defineCommand({
  name: 'calendar_feed.make',
  scope: 'self',
  input: MakeCalendarFeed,
  subject: 'calendar_feed',
  load: async () => ({}),
  refuse: () => null,

  async run({ feedId, tokenHash }, _facts, { tx, viewer, now }) {
    await tx.sql`update calendar_feed set revoked_at = ${now} where revoked_at is null`
    await tx.sql`
      insert into calendar_feed (id, user_id, token_hash, made_at)
      values (${feedId}, ${viewer.userId}, ${Buffer.from(tokenHash, 'hex')}, ${now})`
    return success({ feedId })
  },
})
