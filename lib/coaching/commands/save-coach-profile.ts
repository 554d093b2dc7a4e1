import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { coachWordsPlace } from '@/lib/coaching/coach-words'
import { SaveCoachProfile } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { companyId } from './company-id'
import { tellAbsence } from './tell-absence'

/**
 * Makes or changes one's own coach profile, and admits whoever has won or led a strike already. Two devices at once: the second is
 * told. Committees and the coordination hear of a new absence.
 */
export const saveCoachProfile = defineCommand({
  name: 'coach_profile.save',
  scope: 'self',
  input: SaveCoachProfile,
  subject: 'coach',

  async load(_input, { tx, viewer }) {
    const [row] = await tx.sql<{ version: number; awayUntilOn: CalendarDate | null }>`
      select version, away_until_on as "awayUntilOn" from coach_profile where user_id = ${viewer.userId} for update`
    return row ?? { version: 0, awayUntilOn: null }
  },

  refuse: () => null,

  async run(input, current, context) {
    const { tx, vault, viewer, now } = context
    if (current.version !== input.version)
      return failure({ code: 'conflict', reason: { key: 'coaching.refused.profile_changed' } })
    const { name, about, companies, version } = input
    const words = vault.seal(networkKey, coachWordsPlace(viewer.userId), { name, about, companies })
    const companyIds = companies.flatMap((company) => companyId(vault, company) ?? [])
    const availability = JSON.stringify(input.availability)
    await tx.sql`
      insert into coach_profile (user_id, words, version, industries, languages, time_zone, availability, models, wins,
        last_win_on, cap, away_from_on, away_until_on, company_ids, joined_at)
      values (${viewer.userId}, ${words}, ${version + 1}, ${input.industries}, ${input.languages}, ${input.timeZone},
        ${availability}, ${input.models}, ${input.wins}, ${input.lastWinOn}, ${input.cap}, ${input.away?.fromOn ?? null},
        ${input.away?.untilOn ?? null}, ${companyIds}, ${now})
      on conflict (user_id) do update set words = excluded.words, version = excluded.version, industries = excluded.industries,
        languages = excluded.languages, time_zone = excluded.time_zone, availability = excluded.availability,
        models = excluded.models, wins = excluded.wins, last_win_on = excluded.last_win_on, cap = excluded.cap,
        away_from_on = excluded.away_from_on, away_until_on = excluded.away_until_on, company_ids = excluded.company_ids,
        left_at = null`
    await tx.sql`select app.admit_coach(${viewer.userId}, false)`
    const awayUntilOn = input.away?.untilOn ?? null
    if (awayUntilOn !== current.awayUntilOn)
      await tellAbsence(context, awayUntilOn === null ? 'coach.back' : 'coach.away')
    return success({ version: version + 1 })
  },
})
