import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { EndCalendarFeed } from '../schema'

/** Ends an address at which one's own dates could be read. */
export const endCalendarFeed = defineCommand({
  name: 'calendar_feed.end',
  scope: 'self',
  input: EndCalendarFeed,
  subject: 'calendar_feed',
  load: async ({ feedId }, { tx }) => {
    const [row] = await tx.sql<{ id: string }>`
      select id from calendar_feed where id = ${feedId} and revoked_at is null`
    return row ?? null
  },
  refuse: () => null,

  async run({ feedId }, _facts, { tx, now }) {
    await tx.sql`update calendar_feed set revoked_at = ${now} where id = ${feedId}`
    return success({ feedId })
  },
})
