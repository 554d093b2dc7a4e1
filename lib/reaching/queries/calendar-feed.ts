import 'server-only'
import { createHash } from 'node:crypto'
import { BUDGETS, mayTry } from '@/lib/access/attempts'
import { dateIn } from '@/lib/clock'
import type { CalendarEntry } from '@/lib/conversations/calendar'
import { withoutSession } from '@/lib/db/without-session'
import { type Language, languageOf } from '@/lib/i18n/language'
import { isFeedToken } from '../feed-token'

/** What a date of a feed is called: by the way people meet, and by nothing else. */
export type FeedTitle = 'call' | 'meeting'

/** The dates of somebody for a calendar app, with the language of their words. */
export type CalendarFeed = { language: Language; dates: (CalendarEntry & { kind: FeedTitle })[] }

type Row = { id: string; kind: FeedTitle; startsAt: Date; minutes: number; madeAt: Date }

/**
 * The dates behind the address of a feed. `null` for one that was ended, never was, or is none: nobody learns which.
 * `too_often` when it was fetched more than a calendar app needs to.
 */
export async function getCalendarFeed(token: string, now: Date): Promise<CalendarFeed | 'too_often' | null> {
  if (!isFeedToken(token)) return null
  const hash = createHash('sha256').update(Buffer.from(token, 'base64url')).digest()
  const [feed] = await withoutSession<{ locale: string; timeZone: string }>`
    select locale, time_zone as "timeZone" from app.open_calendar_feed(${hash}, ${dateIn('UTC', now)})`
  if (!feed) return null
  if (!(await mayTry(BUDGETS.calendarFeed, hash.toString('hex')))) return 'too_often'
  const { timeZone } = feed
  const rows = await withoutSession<Row>`
    select id, kind, starts_at as "startsAt", minutes, made_at as "madeAt" from app.calendar_feed_dates(${hash})`
  return {
    language: languageOf(feed.locale),
    dates: rows.map(({ id, kind, startsAt, minutes, madeAt }) => ({
      ...{ id, kind, onDate: dateIn(timeZone, startsAt), recordedAt: madeAt, isOver: false },
      hours: { startsAt, minutes, timeZone },
    })),
  }
}
