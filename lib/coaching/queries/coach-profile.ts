import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { type CoachWords, coachWordsPlace } from '@/lib/coaching/coach-words'
import { isWeeklyHours, type WeeklyHours } from '@/lib/coaching/weekly-hours'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'

/** A coach's own profile, opened. */
export type CoachProfile = CoachWords & {
  industries: string[]
  languages: string[]
  timeZone: string
  availability: WeeklyHours
  models: string[]
  wins: number
  lastWinOn: CalendarDate | null
  cap: number
  away: { fromOn: CalendarDate; untilOn: CalendarDate } | null
  version: number
}

type Row = Omit<CoachProfile, keyof CoachWords | 'availability' | 'away'> & {
  words: Buffer
  availability: unknown
  awayFromOn: CalendarDate | null
  awayUntilOn: CalendarDate | null
}

/** One's own coach profile; `null` for somebody who does not coach. */
export function getCoachProfile(viewer: Session & { userId: string }): Promise<CoachProfile | null> {
  return asViewer(viewer, async ({ sql, vault }) => {
    const [row] = await sql<Row>`
      select words, industries, languages, time_zone as "timeZone", availability, models, wins, last_win_on as "lastWinOn",
        cap, away_from_on as "awayFromOn", away_until_on as "awayUntilOn", version
      from coach_profile where user_id = ${viewer.userId}`
    if (!row) return null
    const { words, availability, awayFromOn, awayUntilOn, ...plain } = row
    return {
      ...plain,
      ...vault.open<CoachWords>(networkKey, coachWordsPlace(viewer.userId), words),
      availability: isWeeklyHours(availability) ? availability : [],
      away: awayFromOn && awayUntilOn ? { fromOn: awayFromOn, untilOn: awayUntilOn } : null,
    }
  })
}
