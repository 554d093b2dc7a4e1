import 'server-only'
import { PauseCoaching } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { tellAbsence } from './tell-absence'

/** Away until a day, in one tap, or back again. Drives that one coaches already stay; their committees and the coordination hear it. */
export const pauseCoaching = defineCommand({
  name: 'coach_profile.pause',
  scope: 'self',
  input: PauseCoaching,
  subject: 'coach',

  async load(_input, { tx, viewer }) {
    const [row] = await tx.sql<{ version: number; wasAway: boolean }>`
      select version, away_until_on is not null as "wasAway" from coach_profile where user_id = ${viewer.userId} for update`
    return row ?? null
  },

  refuse: () => null,

  async run({ fromOn, untilOn }, { version, wasAway }, context) {
    const { tx, viewer } = context
    await tx.sql`
      update coach_profile set away_from_on = ${untilOn ? fromOn : null}, away_until_on = ${untilOn}, version = ${version + 1}
      where user_id = ${viewer.userId}`
    if (untilOn !== null || wasAway)
      await tellAbsence(context, untilOn === null ? 'coach.back' : 'coach.away')
    return success({ version: version + 1 })
  },
})
