import type { LastRating } from '@/lib/assessments/last-rating'
import type { CalendarDate } from '@/lib/clock'
import type { TalkPlace } from './talk-places'

/**
 * Somebody who can be chosen in the log: who talked, who came along, who else was there. `where` tells two of one name apart: area and
 * shift, or a code; left out where the screen does not know.
 */
export type Pickable = { id: string; called: string; where?: string }

/** The name and where they work in one line, for a choice that has no second one. */
export const inOneLine = ({ called, where }: Pickable): string => (where ? `${called} · ${where}` : called)

/** The way to talk whose steps the log shows. `words` and `name` are `null` where the messages have them. */
export type ShownSchool = {
  id: string
  name: string | null
  steps: readonly { id: string; words: string | null }[]
  /** Where it is taught; `null` for one of the drive's own. */
  source: string | null
}

/** What the log form needs to know besides the person; the same online and without signal. */
export type LogAbout = {
  /** The drive's own issues, besides the well-known ones. */
  issues: readonly { id: string; name: string }[]
  /** Those who are likely to be chosen; others are found by search. */
  people: readonly Pickable[]
  school: ShownSchool
  /** Where the viewer's last talk was. */
  lastPlace: TalkPlace | null
  last: LastRating | null
  today: CalendarDate
}
