import { now } from '@/lib/clock'
import { calendarFile } from '@/lib/conversations/calendar'
import { catalogue } from '@/lib/i18n/catalogue'
import { type FeedTitle, getCalendarFeed } from '@/lib/reaching/queries/calendar-feed'

type Context = { params: Promise<{ token: string }> }

/** How often a calendar app is asked to come back. */
const REFRESH_HOURS = 6

/**
 * Somebody's dates for a calendar app, which has no session: whoever knows the address reads times and neutral words, no more. An address
 * that was ended, that never was, and one of a closed account are answered alike.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const moment = now()
  const feed = await getCalendarFeed((await params).token, moment)
  if (feed === null) return new Response(null, { status: 404, headers: PRIVATE })
  if (feed === 'too_often')
    return new Response(null, { status: 429, headers: { ...PRIVATE, 'retry-after': '3600' } })
  const words = catalogue(feed.language).reaching as { feed: { titles: Record<FeedTitle, string> } }
  const { titles } = words.feed
  const entries = feed.dates.map((date) => ({ ...date, title: titles[date.kind] }))
  const file = calendarFile(
    entries,
    { title: titles.call, alarm: 'none', refreshHours: REFRESH_HOURS },
    moment,
  )
  return new Response(file, {
    headers: {
      ...PRIVATE,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="dates.ics"',
    },
  })
}

const PRIVATE = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }
