import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { SetProfile } from '../schema'

/** Remembers the language and the time zone of whoever is signed in. */
export const setProfile = defineCommand({
  name: 'profile.set',
  scope: 'self',
  input: SetProfile,
  subject: 'profile',
  load: async () => ({}),
  refuse: () => null,

  async run({ locale, timeZone }, _facts, { tx, viewer }) {
    await tx.sql`update app_user set locale = ${locale}, time_zone = ${timeZone} where id = ${viewer.userId}`
    return success({})
  },
})
